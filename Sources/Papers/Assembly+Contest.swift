extension Assembly {
  mutating func settleContest() {}
}

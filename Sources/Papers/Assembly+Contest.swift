extension Assembly {
}

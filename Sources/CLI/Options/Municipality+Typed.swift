import Papers

extension Municipality {
  /// The municipality that `--municipality` names; one that is in no register keeps its name.
  init?(typed name: String?) {
    guard let name else { return nil }
    self.init(code: nil, name: name)
  }
}

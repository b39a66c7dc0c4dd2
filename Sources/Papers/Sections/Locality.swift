/// The municipality or region that a text belongs to.
enum Locality {
  /// The first municipality that the text names as one; `nil` when it names none.
  static func municipality(of flow: Flow) -> Municipality? {
    nil
  }
}

/// The fifth schema: full text that knows which parts of compounds follow one another.
///
/// Its tables are those of the fourth; what was indexed before is indexed again.
enum SchemaVersion5 {
  static let sql = ""
}

/// The fourth schema: what clauses that are alike are found by, and papers by their dates.
///
/// The first is filled from the clauses once the lexicon is there.
enum SchemaVersion4 {
  static let sql = LikenessIndex.tables + "CREATE INDEX documentDate ON document(date);"
}

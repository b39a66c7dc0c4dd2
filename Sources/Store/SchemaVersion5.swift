/// The fifth schema: full text that knows which parts of compounds follow one another, and what is asked
/// of very many passages at a time.
///
/// What was indexed before is indexed again, and the facts are filled, once the lexicon is there.
enum SchemaVersion5 {
  static let sql = PassageFactsTable.table
}

/// The second schema: a lexicon, and full text that knows the parts of compounds.
///
/// What was indexed before is indexed again once the lexicon is there.
enum SchemaVersion2 {
  static let sql = """
    CREATE TABLE lexicon (sha256 TEXT PRIMARY KEY, data BLOB NOT NULL) WITHOUT ROWID;
    DROP TABLE search;

    """ + FullText.table
}

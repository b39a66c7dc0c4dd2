/// The third schema: what was told of files beside their bytes, so that a changed manifest counts.
enum SchemaVersion3 {
  static let sql = """
    CREATE TABLE told (
      source INTEGER PRIMARY KEY REFERENCES source, municipality TEXT, manifest TEXT);
    """
}

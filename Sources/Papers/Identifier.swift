/// The ids of documents, items and clauses: `HEX#D`, `HEX#D/§98`, `HEX#D/§98.1`.
///
/// Source: CONTRACT section 2. Where one document prints a number twice, the later items get
/// `~2`, `~3`, … after it, so that every id is unique.
public enum Identifier {
  /// The id of the document with `ordinal`, counted from 1.
  public static func document(_ ordinal: Int, of source: Source) -> String {
    "\(source.identifier)#\(ordinal)"
  }

  /// The ids of a document's items, in order.
  public static func items(of document: Document, id: String) -> [String] {
    var seen: [String: Int] = [:]
    return document.items.indices.map { index in
      guard let number = document.items[index].number else { return "\(id)/i\(index + 1)" }
      let count = seen[number, default: 0] + 1
      seen[number] = count
      return count == 1 ? "\(id)/§\(number)" : "\(id)/§\(number)~\(count)"
    }
  }

  /// The id of an item's clause with `ordinal`, counted from 1.
  public static func clause(_ ordinal: Int, ofItem id: String) -> String { "\(id).\(ordinal)" }
}

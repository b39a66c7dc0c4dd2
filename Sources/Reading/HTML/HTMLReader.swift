/// Reads web pages.
enum HTMLReader {
  /// The text of the page in `bytes`.
  ///
  /// - Throws: `tooDeep`.
  static func read(_ bytes: [UInt8], limits: ReadLimits) throws(ReadError) -> SourceText {
    var page = PageReader()
    let (source, strayBytes) = decoded(bytes)
    try HTMLParser.parse(source, with: &page, limits: limits)
    let lines = MainText.lines(of: page.finish())
    let text = SourceText(
      repairing: lines, removesMarks: false, format: .html, properties: page.properties)
    return strayBytes == 0 ? text : text.adding(.strayBytes(strayBytes, in: text))
  }

  /// The source of the page as UTF-8, and how many bytes were none of it.
  ///
  /// What the bytes show counts for more than what the page says of itself: pages are often saved
  /// in another encoding than the one that they were written in.
  private static func decoded(_ bytes: [UInt8]) -> (text: [UInt8], strayBytes: Int) {
    switch TextEncoding.marked(in: bytes) {
    case (.utf16LittleEndian, let start)?:
      return (TextEncoding.decodeUTF16(bytes, from: start, bigEndian: false), 0)
    case (.utf16BigEndian, let start)?:
      return (TextEncoding.decodeUTF16(bytes, from: start, bigEndian: true), 0)
    case (.utf8, let start)?: return TextEncoding.repairUTF8(Array(bytes[start...]))
    case nil: break
    }
    let repaired = TextEncoding.repairUTF8(bytes)
    let isUTF8 = saysUTF8(bytes) && TextEncoding.hasMultiByteScalar(bytes)
    if repaired.strayBytes == 0 || isUTF8 { return repaired }
    return (TextEncoding.decodeWindows1252(bytes), 0)
  }

  /// Whether the page says that it is UTF-8, in the first kilobyte as the standard asks.
  private static func saysUTF8(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
    return head.contains("charset=utf-8") || head.contains(#"charset="utf-8""#)
      || head.contains("charset='utf-8'") || head.contains(#"encoding="utf-8""#)
  }
}

import Foundation
import Papers
import Reading
import TestSupport
import Testing

/// The same minutes say the same in every form in which they may arrive.
@Suite struct TwinTests {
  /// What the paper says in the form with this ending, without what counts bytes.
  private func said(_ ending: String) throws -> (Format, String) {
    let data = try Data(contentsOf: PackageFolder.url("Tests/Twins/paper.\(ending)"))
    let bytes = [UInt8](data)
    let text = try SourceText(reading: bytes)
    let source = Source(path: "", sha256: sha256(of: bytes), byteCount: 0, format: text.format)
    var json = JSONWriter(indented: false)
    Extraction(reading: text).write(to: &json, source: source)
    let value = try JSONSerialization.jsonObject(with: Data(json.bytes))
    let documents = (value as? [String: Any])?["documents"]
    let plain = try JSONSerialization.data(
      withJSONObject: Self.withoutPlaces(documents ?? []), options: [.sortedKeys, .prettyPrinted])
    return (text.format, String(decoding: plain, as: UTF8.self))
  }

  /// Without ranges and ids; wrapped lines count as one.
  private static func withoutPlaces(_ value: Any) -> Any {
    if let fields = value as? [String: Any] {
      return fields.filter { $0.key != "range" && $0.key != "id" }.mapValues(withoutPlaces)
    }
    if let elements = value as? [Any] { return elements.map(withoutPlaces) }
    guard let text = value as? String else { return value }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let hasPoppler = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext"]
    .contains { FileManager.default.fileExists(atPath: $0) }

  @Test(arguments: [("txt", Format.text), ("odt", .odt), ("html", .html)])
  func sayTheSame(ending: String, format: Format) throws {
    let twin = try said(ending)
    #expect(twin.0 == format)
    #expect(try twin.1 == said("docx").1)
  }

  @Test(.enabled(if: hasPoppler, "pdftotext (poppler-utils) is not installed"))
  func saysTheSameAsPDF() throws {
    let twin = try said("pdf")
    #expect(twin.0 == .pdf)
    #expect(try twin.1 == said("docx").1)
  }

  @Test func theySayEnough() throws {
    let (_, said) = try said("docx")
    for words in ["Kråkforsa", "Kommunfullmäktige", "2023-05-22", "referredBack", "Sture Ängsholm"]
    {
      #expect(said.contains(words))
    }
  }
}

import Foundation
import Papers
import Reading
import TestSupport
import Testing

/// The first screen of the README is true.
@Suite struct ReadmeTests {
  @Test func theRecordIsWhatTheMinutesSay() throws {
    let readme = try PackageFolder.text("README.md")
    let minutes = try #require(Self.block("text", in: readme))
    let record = try Self.value(try #require(Self.block("json", in: readme)))
    let text = try SourceText(reading: Array(minutes.utf8))
    let source = Source(path: "minutes.txt", sha256: "", byteCount: 0, format: .text)
    var json = JSONWriter()
    Extraction(reading: text).write(to: &json, source: source)
    let printed = try Self.value(String(decoding: json.bytes, as: UTF8.self))
    let documents = try #require((printed as? [String: Any])?["documents"] as? [Any])
    #expect(documents.count == 1)
    let differences = Self.differences(record, documents.first ?? [:], at: "document")
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }

  private static func block(_ language: String, in page: String) -> String? {
    page.components(separatedBy: "```\(language)\n").dropFirst().first?
      .components(separatedBy: "```").first
  }

  private static func value(_ json: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(json.utf8))
  }

  /// Where `record` says something that `printed` does not; what `record` leaves out is no difference.
  private static func differences(_ record: Any, _ printed: Any, at place: String) -> [String] {
    switch (record, printed) {
    case (let record as [String: Any], let printed as [String: Any]):
      record.sorted { $0.key < $1.key }.flatMap { key, value in
        differences(value, printed[key] ?? "(absent)", at: "\(place).\(key)")
      }
    case (let record as [Any], let printed as [Any]) where record.count == printed.count:
      zip(record, printed).enumerated().flatMap { index, pair in
        differences(pair.0, pair.1, at: "\(place)[\(index)]")
      }
    case (let record as NSObject, let printed as NSObject) where record == printed: []
    default: ["\(place): the README says \(record), printed is \(printed)"]
    }
  }
}

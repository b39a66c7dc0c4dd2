import Reading

@testable import Papers

/// The papers that `text` holds.
func documents(_ text: String) throws -> [Document] {
  Extraction(reading: try SourceText(reading: Array(text.utf8), name: nil)).documents
}

/// The first item of the minutes of `body` whose § 12 holds `sections`.
func minutesItem(_ sections: String, body: String = "Kommunstyrelsen") throws -> Item? {
  try documents("\(body)\n2023-05-10\n\n§ 12 Ett ärende\n\n\(sections)\n").first?.items.first
}

/// The flow of `text`.
func flow(_ text: String) throws -> Flow {
  Flow(of: try SourceText(reading: Array(text.utf8), name: nil))
}

extension Clause {
  /// Status and words on one line, for tables of tests.
  var told: String { "\(status.rawValue): \(text)" }
}

import Foundation
import Reading
import TestSupport
import Testing

@testable import Papers

/// Pages printed as PDF by LibreOffice: what the places of words tell reaches the rules.
@Suite struct PrintedPageTests {
  private static let canReadPDF = ["/usr/bin/pdftotext", "/usr/local/bin/pdftotext"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private func document(_ name: String) throws -> Document {
    let data = try Data(contentsOf: PackageFolder.url("Tests/Samples/\(name).pdf"))
    let text = try SourceText(reading: [UInt8](data), name: "\(name).pdf")
    return try #require(Extraction(reading: text).documents.first)
  }

  @Test(.enabled(if: canReadPDF, "pdftotext is missing"))
  func crossesStandInTheirColumns() throws {
    let vote = try #require(try document("office-vote-list").items.first?.votes.first)
    #expect(vote.yes == 3 && vote.no == 3 && vote.abstain == 1 && vote.isVerified)
    #expect(
      vote.ballots.map(\.choice) == [.yes, .no, .yes, .no, .abstain, .yes, .no])
    #expect(vote.ballots.map(\.person.party) == ["M", "S", "C", "V", "L", "KD", "MP"])
  }

  @Test(.enabled(if: canReadPDF, "pdftotext is missing"))
  func valuesBelongToTheirLabels() throws {
    let paper = try document("office-attendance")
    #expect(
      paper.attendance.map(\.person.name) == [
        "Anna Åberg", "Bo Ek", "Cecilia Dahl", "David Ström", "Eva Lind", "Fredrik Holm", "Gun Alm",
      ])
    #expect(paper.attendance.first?.role == .chair)
    #expect(paper.attendance.prefix(3).allSatisfy { $0.status == .serving })
    #expect(paper.attendance.dropFirst(3).allSatisfy { $0.status == .present })
    #expect(paper.verifiers.map(\.name) == ["Bo Ek"] && paper.items.map(\.number) == ["12"])
  }
}

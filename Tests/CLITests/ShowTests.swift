import Foundation
import TestSupport
import Testing

@Suite struct ShowTests {
  private let scratch: Scratch
  /// The rejected motion's item.
  private let id: String

  init() throws {
    scratch = try Sample.imported()
    let result = try scratch.klubba("extract", "protokoll/granasa/sn-2021-11-24.txt")
    let extraction = try #require(json(result.output) as? [String: Any])
    let documents = try #require(extraction["documents"] as? [[String: Any]])
    let items = try #require(documents.first?["items"] as? [[String: Any]])
    id = try #require(items.first?["id"] as? String)
  }

  @Test func aClauseIsMarkedInItsSource() throws {
    let result = try scratch.klubba("show", "\(id).1")
    #expect(result.status == 0)
    #expect(result.output.contains("⟦"))
    #expect(result.output.contains("Socialnämndens beslut"))
    for part in ["utfall", "avslag", "SN 2021-77", "sn-2021-11-24.txt", "regel"] {
      #expect(result.output.contains(part), "\(part) in \(result.output)")
    }
  }

  @Test func aBeginningIsEnough() throws {
    let short = id.prefix(8) + id.drop { $0 != "#" }
    #expect(try scratch.klubba("show", String(short)).output.contains(id))
  }

  @Test func personalNumbersAreHidden() throws {
    let hidden = try scratch.klubba("show", id)
    #expect(hidden.output.contains("XXXXXX-XXXX"))
    #expect(try scratch.klubba("show", id, "--unmasked").output.contains("811218-9876"))
  }

  @Test func jsonHoldsTheSource() throws {
    let result = try scratch.klubba("show", "\(id).1", "--format", "json")
    let shown = try #require(json(result.output) as? [String: Any])
    #expect(shown["id"] as? String == "\(id).1")
    #expect((shown["pieces"] as? [[Int]])?.isEmpty == false)
    #expect((shown["source"] as? [String: Any])?["text"] != nil)
  }

  @Test(arguments: ["table", "json", "ndjson", "csv", "markdown"])
  func everyFormatWorks(format: String) throws {
    for id in [id, "\(id).1", String(id.prefix { $0 != "/" })] {
      let result = try scratch.klubba("show", id, "--format", format)
      #expect(result.status == 0, "\(result.errors)")
      #expect(!result.output.isEmpty)
    }
  }

  @Test func anUnknownIDIsNotFound() throws {
    let result = try scratch.klubba("show", "ffffffffffffffff#1")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("ffffffffffffffff#1"))
  }
}

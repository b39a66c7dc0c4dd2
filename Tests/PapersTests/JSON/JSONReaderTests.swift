import Papers
import Testing

@Suite struct JSONReaderTests {
  private func value(_ text: String) throws(JSONError) -> JSONValue {
    try JSONReader.value(in: Array(text.utf8))
  }

  @Test(
    arguments: [
      ("null", .null), (" true ", .bool(true)), ("false", .bool(false)), ("\"\"", .string("")),
      ("0", .number("0")), ("-12.50", .number("-12.50")), ("1e+3", .number("1e+3")),
      ("[]", .array([])), ("[1, [2]]", .array([.number("1"), .array([.number("2")])])),
      ("{}", .object([:])), ("{\"å\" : null}", .object(["å": .null])),
      ("\u{FEFF}{\"a\":1,\"a\":2}", .object(["a": .number("2")])),
      (#""\"\\\/\b\f\n\r\t\u00e5\ud83d\ude00""#, .string("\"\\/\u{8}\u{C}\n\r\tå😀")),
      (#""\ud83d\u00e5\ud83d""#, .string("\u{FFFD}å\u{FFFD}")),
    ] as [(String, JSONValue)])
  func reads(text: String, expected: JSONValue) throws {
    #expect(try value(text) == expected)
  }

  @Test(
    arguments: [
      ("", .ends), ("[1", .ends), ("{\"a\"", .ends), ("{\"a\":", .ends), ("\"a", .ends),
      ("tru", .ends), ("-", .ends), ("\"\\u00", .ends), ("\"\\", .ends),
      ("[1,]", .unexpected), ("[,1]", .unexpected), ("{\"a\":1,}", .unexpected),
      ("{a:1}", .unexpected), ("[1 2]", .unexpected), ("01", .unexpected), ("1.", .ends),
      (".5", .unexpected), ("'a'", .unexpected), ("\"a\nb\"", .unexpected), ("nil", .unexpected),
      ("\"\\x\"", .unexpected), ("\"\\u00+1\"", .unexpected), ("1 2", .more), ("{} //", .more),
    ] as [(String, JSONError.Kind)])
  func refuses(text: String, kind: JSONError.Kind) {
    let error = #expect(throws: JSONError.self) { try value(text) }
    #expect(error?.kind == kind)
  }

  @Test func anErrorTellsItsLine() {
    let error = #expect(throws: JSONError.self) { try value("{\n  \"a\": 1\n  \"b\": 2\n}") }
    #expect(error?.line == 3)
    #expect(error?.offset == 13)
  }

  @Test func depthIsLimited() {
    let deep = String(repeating: "[", count: 100_000)
    let error = #expect(throws: JSONError.self) { try value(deep) }
    #expect(error?.kind == .deep)
    let nested = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    #expect(throws: Never.self) { try value(nested) }
  }

  @Test func readsWhatTheWriterWrites() throws {
    var json = JSONWriter(indented: true)
    json.object {
      $0.field("text", "”Å” \"b\" \\ \u{1}\n\t")
      $0.field("nothing", String?.none)
      $0.field("count", -7)
      $0.array("names", ["S", "M"])
    }
    let value = try JSONReader.value(in: json.bytes)
    #expect(value["text"]?.text == "”Å” \"b\" \\ \u{1}\n\t")
    #expect(value["nothing"] == nil)
    #expect(value["count"]?.wholeNumber == -7)
    #expect(value["names"]?.elements == [.string("S"), .string("M")])
    #expect(value["names"]?["S"] == nil)
  }
}

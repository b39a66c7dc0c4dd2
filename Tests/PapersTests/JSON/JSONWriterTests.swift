import Testing

@testable import Papers

@Suite struct JSONWriterTests {
  private func written(indented: Bool = false, _ fields: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(indented: indented)
    json.object(fields)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func writesFieldsOfEachKind() {
    let text = written {
      $0.field("a", "x")
      $0.field("b", String?.none)
      $0.field("c", 0)
      $0.field("d", -1_234_567_890)
      $0.field("e", Int.max)
      $0.field("f", true)
      $0.field("g", 10, 20)
      $0.array("h", ["i", "j"])
      $0.object("k") { $0.optional("l", String?.none) }
      $0.field("m", number: "1.5")
    }
    #expect(
      text
        == #"{"a":"x","b":null,"c":0,"d":-1234567890,"e":9223372036854775807,"f":true,"#
        + #""g":[10,20],"h":["i","j"],"k":{},"m":1.5}"#)
  }

  @Test(arguments: [
    (0, "0"), (75_000_000, "750000"), (60, "0.6"), (2145, "21.45"), (5, "0.05"), (-60, "-0.6"),
    (-123_405, "-1234.05"),
  ])
  func writesSumsAsTheyArePrinted(hundredths: Int, expected: String) {
    let sum = Money(hundredths: hundredths)
    #expect(written { $0.field("sum", sum) } == "{\"sum\":\(expected)}")
    #expect(sum.description == expected)
  }

  /// Strings are copied eight bytes at a time: what must be escaped may stand anywhere.
  @Test(arguments: 0..<20)
  func escapesWhereverItIsNeeded(offset: Int) {
    let plain = String("åäö abc ÅÄÖ def ghi jkl".prefix(offset))
    for (mark, expected) in [
      ("\"", #"\""#), ("\\", #"\\"#), ("\n", #"\n"#), ("\t", #"\t"#), ("\r", #"\r"#),
      ("\u{1}", #"\u0001"#), ("\u{1F}", #"\u001f"#),
    ] {
      let text = written { $0.field("a", plain + mark + mark + plain) }
      #expect(text == "{\"a\":\"\(plain)\(expected)\(expected)\(plain)\"}")
    }
  }

  @Test func growsWithWhatIsWritten() {
    let long = String(repeating: "sammanträde ", count: 3000)
    let text = written { json in
      json.array("a", 0..<4) { json, _ in json.value(long) }
    }
    #expect(
      text == "{\"a\":[" + Array(repeating: "\"\(long)\"", count: 4).joined(separator: ",") + "]}")
  }

  @Test func indentsForPeople() {
    let text = written(indented: true) {
      $0.field("a", 1)
      $0.object("b") { $0.field("c", "d") }
    }
    #expect(text == "{\n  \"a\": 1,\n  \"b\": {\n    \"c\": \"d\"\n  }\n}")
  }
}

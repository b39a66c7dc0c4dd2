import Reading
import Testing

@testable import Store

@Suite struct QueryTests {
  @Test(arguments: [
    ("skola polis", "skola polis"),
    ("  skola\tpolis ", "skola polis"),
    ("\"barn och unga\" -skola", "\"barn och unga\" -skola"),
    ("”barn och unga”", "\"barn och unga\""),
    ("a OR b c", "a OR b c"),
    ("(a OR b) c", "(a OR b) c"),
    ("a ELLER b OCH c", "a OR b c"),
    ("((a))", "a"),
    ("--a", "a"),
    ("-(a b)", "-(a b)"),
    ("municipality:Borås", "kommun:Borås"),
    ("kommun:\"Region Skåne\"", "kommun:\"Region Skåne\""),
    ("BODY:KS", "organ:KS"),
    ("§98", "§:98"),
    ("paragraf:116a", "§:116a"),
    ("kind:memberProposal", "typ:motion"),
    ("typ:\"alternativt förslag\"", "typ:alternativförslag"),
    ("status:decided utfall:rejected", "status:beslutat utfall:avslag"),
    ("belopp:>500000", "belopp:>500000"),
    ("belopp:\">= 1 500 000 kr\"", "belopp:>=1500000"),
    ("belopp:>1,5mnkr", "belopp:>1500000"),
    ("belopp:0,125mkr", "belopp:125000"),
    ("belopp:1.500.000", "belopp:1500000"),
    ("amount:<99,50kr", "belopp:<99.5"),
    ("belopp:500tkr..1mkr", "belopp:500000..1000000"),
    ("år:2021-2023", "år:2021..2023"),
    ("year:2021", "år:2021"),
    ("från:2021-06 till:2021-06-16", "från:2021-06 till:2021-06-16"),
    ("a sort:-datum b", "a b sort:-datum"),
    ("sort:date", "sort:datum"),
    ("12:30", "12:30"),
    ("skola NEAR polis", "skola NEAR/10 polis"),
    ("a skola NÄRA/3 polis NEAR hus -b", "a (skola NEAR/10 polis NEAR/10 hus) -b"),
    ("=Ordet ”a”", "=Ordet \"a\""),
    ("=\"barn och unga\"", "=\"barn och unga\""),
    ("kommun:(Borås OR \"Region Skåne\")", "kommun:Borås OR kommun:\"Region Skåne\""),
    ("parti:(M KD) a", "parti:M parti:KD a"),
    ("utfall:(avslag OR -bifall)", "utfall:avslag OR -utfall:bifall"),
    ("datum:2021-03..2021-06", "datum:2021-03..2021-06"),
    ("date:2021", "datum:2021"),
    ("routine:no", "rutin:nej"),
    ("", ""),
  ])
  func reads(typed: String, written: String) throws {
    let query = try Query(parsing: typed)
    #expect(query.description == written)
    #expect(try Query(parsing: query.description) == query)
  }

  /// A query, the bytes that are wrong, and what is suggested.
  @Test(
    arguments: [
      ("partj:M utfall:avslag", 0..<5, "parti"),
      ("utfal:avslag", 0..<5, "utfall"),
      ("skola rotst:M", 6..<11, "rost"),
      ("utfall:avslagg", 7..<14, "avslag"),
      ("utfall:hurra", 7..<12, nil),
      ("http://exempel.se", 0..<4, nil),
      ("kommun:", 0..<7, nil),
      ("kommun: Borås", 0..<7, nil),
      ("parti:\"\"", 0..<8, nil),
      ("skola \"barn och", 6..<7, nil),
      ("(a OR b", 0..<1, nil),
      ("a) b", 1..<2, nil),
      ("a OR", 2..<4, nil),
      ("OR a", 0..<2, nil),
      ("()", 0..<2, nil),
      ("-", 0..<1, nil),
      ("å -", 3..<4, nil),
      ("*", 0..<1, nil),
      ("po*lis", 0..<6, nil),
      ("🙂", 0..<4, nil),
      ("\"...\"", 0..<5, nil),
      ("belopp:mycket", 7..<13, nil),
      ("belopp:5..1", 7..<11, nil),
      ("belopp:99999999999999999999", 7..<27, nil),
      ("år:21", 4..<6, nil),
      ("år:2023..2021", 4..<14, nil),
      ("från:2021-02-30", 6..<16, nil),
      ("sort:a", 5..<6, nil),
      ("sort:datum sort:belopp", 11..<22, nil),
      ("-sort:datum", 1..<11, nil),
      ("(a sort:datum)", 0..<14, nil),
      ("NEAR a", 0..<4, nil),
      ("a NEAR", 2..<6, nil),
      ("a NEAR -b", 2..<6, nil),
      ("=", 0..<1, nil),
      ("=po*", 0..<4, nil),
      ("kommun:(Borås", 7..<8, nil),
      ("parti:()", 6..<8, nil),
      ("utfall:(avslagg)", 8..<15, "avslag"),
      ("datum:2021..2020", 6..<16, nil),
      ("rutin:kanske", 6..<12, nil),
    ] as [(String, Range<Int>, String?)])
  func refuses(typed: String, range: Range<Int>, suggestion: String?) {
    let error = #expect(throws: QueryError.self) { try Query(parsing: typed) }
    #expect(error?.range == range)
    #expect(error?.suggestion == suggestion)
    #expect(error?.message(.swedish).isEmpty == false)
    #expect(error?.message(.english).isEmpty == false)
  }

  @Test func saysWhatWasMeant() throws {
    let error = #expect(throws: QueryError.self) { try Query(parsing: "partj:M") }
    #expect(error?.message(.swedish) == "okänt fält ”partj”. Menade du ”parti”?")
    #expect(error?.message(.english) == "unknown field “partj”. Did you mean “parti”?")
  }

  @Test func saysWhatAFieldKnows() throws {
    let error = #expect(throws: QueryError.self) { try Query(parsing: "rutin:kanske") }
    #expect(error?.message(.swedish) == "”rutin” kan inte vara ”kanske”. Skriv något av: ja, nej.")
    #expect(error?.message(.english) == "“rutin” cannot be “kanske”. Type one of: ja, nej.")
  }

  @Test func limitsDepthAndLength() {
    #expect(throws: QueryError.self) { try Query(parsing: String(repeating: "(", count: 9_000)) }
    #expect(throws: QueryError.self) { try Query(parsing: String(repeating: "-", count: 9_000)) }
    #expect(throws: QueryError.self) { try Query(parsing: String(repeating: "å", count: 10_000)) }
    #expect(throws: Never.self) { try Query(parsing: String(repeating: "ab ", count: 3_000)) }
  }

  @Test(arguments: 1...8)
  func survivesRoundTrip(seed: UInt64) throws {
    var random = Generator(seed: seed)
    var read = 0
    for _ in 0..<2_000 {
      let typed = random.query()
      do throws(QueryError) {
        let query = try Query(parsing: typed)
        #expect(try Query(parsing: query.description) == query, "seed \(seed): \(typed)")
        read += 1
      } catch {
        #expect(error.range.upperBound <= typed.utf8.count, "seed \(seed): \(typed)")
      }
    }
    #expect(read > 200)
  }

  /// Strings of what queries are made of, right and wrong.
  private struct Generator {
    private static let pieces = [
      "skola", "å", "polis*", "\"barn och unga\"", "-", "(", ")", " OR ", " ", " ", " ", " ",
      "kommun:Borås", "kommun:\"Region Skåne\"", "parti:M", "person:Åberg", "röst:\"Bo Ek\"",
      "belopp:>500000", "belopp:1,5mnkr..2mkr", "år:2021", "år:2020..2022", "från:2021-06",
      "till:2021-06-16", "utfall:avslag", "status:krav", "typ:\"särskilt yttrande\"", "§98",
      "dnr:KS.2021.415", "sort:-datum", "AND", "OCH", "\"", "*", ":", "🙂", "''; --", "\u{A0}",
      "”citat”", "12:30", " NEAR ", " NÄRA/4 ", "=skolan", "=\"två ord\"", "parti:(M OR S)",
      "datum:2020..2021-06", "rutin:nej",
    ]

    private var state: UInt64

    init(seed: UInt64) {
      state = seed &* 0x9E37_79B9_7F4A_7C15
    }

    private mutating func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }

    mutating func query() -> String {
      var typed = ""
      for _ in 0...next(9) { typed += Self.pieces[next(Self.pieces.count)] }
      return typed
    }
  }
}

import Testing

@testable import Papers

@Suite struct PartiesTests {
  private static let codes = PartyCodes(adding: ["D", "NS"])

  @Test(arguments: [
    ("S, V och MP", ["S", "V", "MP"]),
    ("M, D, L och KD", ["M", "D", "L", "KD"]),
    ("S-, V- och MP-grupperna", ["S", "V", "MP"]),
    ("Ledamöter för (S) respektive (MP)", ["S", "MP"]),
    ("Moderaterna och Kristdemokraterna", ["M", "KD"]),
    ("M+KD", ["M", "KD"]),
    ("samtliga ledamöter för Vänsterpartiet", ["V"]),
    ("Samtliga närvarande ledamöter från sverigedemokraterna", ["SD"]),
    ("Ledamöterna från SD", ["SD"]),
    ("Reservation: FP, M, C, KD.", ["FP", "M", "C", "KD"]),
    ("yrkande från V den 6 mars", ["V"]),
    ("S yrkar bifall", ["S"]),
    ("S", ["S"]),
    ("M-ledamöterna", ["M"]),
    ("V:s förslag och SD:s yrkande", ["V", "SD"]),
    ("Den socialdemokratiska fullmäktigegruppen", ["S"]),
    ("moderata ledamöter", ["M"]),
    ("Nya Moderaternas och Centerns förslag", ["M", "C"]),
    ("Miljöpartiet de gröna och Feministiskt initiativ", ["MP", "FI"]),
    ("Folkpartiet liberalerna", ["FP"]),
    ("Arbetarpartiet-Socialdemokraterna", ["S"]),
    ("Demokraterna", ["D"]),
    ("Vänsterpartiet (V) samt Liberalerna (L)", ["V", "L"]),
    ("(ns) och (Fl)", ["NS", "FI"]),
    ("förslaget från L, M, D och KD i kommunstyrelsen", ["L", "M", "D", "KD"]),
  ])
  func reads(text: String, expected: [String]) {
    #expect(read(text) { parties(in: $0, $1, codes: Self.codes) } == expected)
  }

  @Test(arguments: [
    "en moderat ökning", "liberala regler", "S:t Eriks plan", "vitamin C ges", "klass M", "(7)",
    "(2023)", "(båda)", "(ordf)", "L. Ek", "Alternativ A", "socialnämnden", "DEN SISTA", "(XY)",
    "centrum", "vänster sida", "Plan V 2",
  ])
  func ignores(text: String) {
    #expect(read(text) { parties(in: $0, $1, codes: Self.codes) } == [])
  }

  @Test(arguments: [
    ("(S)", Parenthesis.Content.party("S")), ("( s )", .party("S")), ("(-)", .party("-")),
    ("(–)", .party("-")), ("(Fl)", .party("FI")), ("(båda M)", .shared("M")),
    ("(alla S)", .shared("S")), ("(M, D och KD)", .parties(["M", "D", "KD"])),
    ("(MP,S,V)", .parties(["MP", "S", "V"])), ("(7)", .count(7)), ("(ordförande)", .role(1..<12)),
    ("(M, ordf)", .partyAndRole("M", 4..<8)), ("(2017:725)", .other), ("(båda)", .other),
    ("(2023)", .other), ("(fd SD)", .other), ("(XY)", .other),
  ])
  func readsParentheses(text: String, content: Parenthesis.Content) {
    let found = read(text) { bytes, _ in parenthesis(in: bytes, at: 0, codes: Self.codes) }
    #expect(found == Parenthesis(content: content, range: 0..<text.utf8.count))
  }

  @Test(arguments: [("(S", false), ("S)", false)])
  func ignoresOpenParentheses(text: String, isFound: Bool) {
    let found = read(text) { bytes, _ in parenthesis(in: bytes, at: 0, codes: .national) }
    #expect((found != nil) == isFound)
  }
}

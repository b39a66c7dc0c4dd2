import Testing

@testable import Papers

/// DOMAIN.md section 10, cases 73 to 85: money, numbers, dates.
@Suite struct AmountCases {
  private func amounts(_ sentence: String) throws -> [String] {
    let item = try minutesItem("Beslut\n\nPlanen antas.\n\nBakgrund\n\n\(sentence)")
    return (item?.amounts ?? []).map { amount in
      amount.value.description + (amount.max.map { "–\($0)" } ?? "")
        + (amount.per.map { " per \($0)" } ?? "")
    }
  }

  /// Cases 73, 74, 76, 78 and 79.
  @Test(arguments: [
    ("Kostnaden är 750 000 kronor.", ["750000"]),
    ("Kostnaden är 750 000 kr/år.", ["750000 per year"]),
    ("Kostnaden är 1,5 miljoner.", ["1500000"]),
    ("Kostnaden är 1.5 miljoner.", ["1500000"]),
    ("Priset är 4.450.000 kronor.", ["4450000"]),
    ("Priset är 27.000 kr/kvm.", ["27000 per squareMetre"]),
    ("Nämnden tillförs 4 000\ntkr för skolan.", ["4000000"]),
    ("Nämnden tillförs 4\u{00A0}000 tkr.", ["4000000"]),
    ("Nämnden tillförs 4\u{2009}000 tkr.", ["4000000"]),
    ("Nämnden tillförs 4\u{202F}000 tkr.", ["4000000"]),
    ("Planen ger 2 000–3 000 nya bostäder per år.", []),
    ("Kostnaden är 22,995 miljoner kronor.", ["22995000"]),
    ("Ersättningen är ett halvt prisbasbelopp.", []),
    ("Skatten höjs med 60 öre.", ["0.6"]),
    ("Det gäller år 2022, 2023-2025, Budget 2021:2 och § 302.", []),
    ("Kostnaden är en halv miljon kronor.", ["500000"]),
    ("Kostnaden är två miljoner kronor.", ["2000000"]),
    ("Kostnaden är 2–3 miljoner kronor.", ["2000000–3000000"]),
    ("Kostnaden är 40.000:- per månad.", ["40000 per month"]),
    ("Underskottet är 1,8 mdkr.", ["1800000000"]),
    ("Ringtiden är 18.30 och numret 501 80.", []),
    ("Avgiften är 10 000 EUR.", ["10000"]),
  ])
  func reads(sentence: String, expected: [String]) throws {
    #expect(try amounts(sentence) == expected)
  }

  /// Case 75.
  @Test func theNumberOfAPointIsNoMoney() throws {
    let points = (1...9).map { "\($0). Punkt \($0) antas." }.joined(separator: "\n")
    let item = try minutesItem("Beslut\n\n\(points)\n10. 500 tkr avsätts för skolan.")
    #expect(item?.clauses.last?.label == "10")
    #expect(item?.clauses.last?.text == "500 tkr avsätts för skolan")
    #expect(item?.amounts.map(\.value.description) == ["500000"])
    #expect(item?.clauses.last?.amounts.count == 1)
    #expect(item?.clauses.last?.outcome == .funded)
  }

  /// Case 77.
  @Test func theHeadOfATableGivesTheUnit() throws {
    let item = try minutesItem(
      """
      Beslut

      Ramarna fastställs enligt tabellen.

      Belopp i tkr

      Nämnd              2023      2024
      Socialnämnden    -5 900     1 200
      Tekniska nämnden    800    -1 000
      """)
    #expect(
      item?.amounts.map(\.value.description) == ["-5900000", "1200000", "800000", "-1000000"])
  }

  /// Case 81.
  @Test func theDayOfSendingIsNotTheMeetings() throws {
    let paper = try documents(
      "Social- och omsorgsnämnden\n2022-02-16\n\n§ 12 Dnr SON 2020-809\nEtt ärende\nBeslut\nPlanen antas.\n\nExp. 2022-03-07"
    ).first
    #expect(paper?.date?.description == "2022-02-16")
    #expect(paper?.items.first?.caseNumbers == ["SON 2020-809"])
    #expect(paper?.items.first?.recipients.isEmpty == true)
  }

  /// Case 82.
  @Test func aClassGluedToTheNumber() throws {
    let paper = try documents(
      "Kommunstyrelsen\n2021-02-16\n\n§ 12 Ett ärende\nDnr 00123/20212.6.\nBeslut\nPlanen antas."
    ).first
    #expect(paper?.items.first?.caseNumbers == ["00123/2021"])
    #expect(paper?.items.first?.title == "Ett ärende")
  }

  /// Cases 83 and 84.
  @Test func lawsAreNoMinutes() throws {
    let item = try minutesItem(
      """
      Beslut

      Planen antas.

      Bakgrund

      Kommunstyrelsen bordlade ärendet den 3 april 2023, § 7 och 8 kap. 11§ skollagen gäller, liksom 5 kap. 35 § kommunallagen.
      """)
    #expect(item?.earlierDecisions.compactMap(\.number) == ["7"])
    #expect(item?.amounts.isEmpty == true)
  }

  /// Case 85.
  @Test func finnishMinutesAreFlagged() throws {
    let text = """
      Stadsfullmäktige 15.6.2023, 28 §

      Godkännande av bokslutet

      Beslut
      Stadsfullmäktige godkände bokslutet.
      """
    #expect(try oddities(text).contains("document.foreign"))
  }
}

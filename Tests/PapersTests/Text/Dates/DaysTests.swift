import Testing

@testable import Papers

@Suite struct DaysTests {
  /// `text = year-month-day` of each date, `?` for what is not printed.
  private func dates(_ text: String) -> [String] {
    read(text) { days(in: $0, $1) }.map { day in
      let parts = [day.year, day.month, day.day].map { $0.map(String.init) ?? "?" }
      return stretch(day.range, of: text) + " = " + parts.joined(separator: "-")
        + (day.weekday.map { " (\($0))" } ?? "")
    }
  }

  @Test(arguments: [
    ("den 2021-08-18, § 60", "2021-08-18 = 2021-8-18"),
    ("2021 08 18", "2021 08 18 = 2021-8-18"),
    ("20210818", "20210818 = 2021-8-18"),
    ("18 augusti 2021", "18 augusti 2021 = 2021-8-18"),
    ("den 18 augusti 2021.", "18 augusti 2021 = 2021-8-18"),
    ("18 aug 2021", "18 aug 2021 = 2021-8-18"), ("18 aug. 2021", "18 aug. 2021 = 2021-8-18"),
    ("18 AUGUSTI 2021", "18 AUGUSTI 2021 = 2021-8-18"),
    ("18/8-21", "18/8-21 = 2021-8-18"), ("18/8 2021", "18/8 2021 = 2021-8-18"),
    ("2021.08.18", "2021.08.18 = 2021-8-18"), ("98 06 08", "98 06 08 = 1998-6-8"),
    ("Ks 111128 § 305", "111128 = 2011-11-28"), ("15.6.2023, 28 §", "15.6.2023 = 2023-6-15"),
    ("den 12 maj, § 7,", "12 maj = ?-5-12"), ("den 16/2", "16/2 = ?-2-16"),
    ("i december 2020", "december 2020 = 2020-12-?"), ("Juni 2021", "Juni 2021 = 2021-6-?"),
    ("måndagen den 4 september 2017", "4 september 2017 = 2017-9-4 (1)"),
    ("tisdag 3 september 2013", "3 september 2013 = 2013-9-3 (2)"),
    ("Onsdag, 3 maj", "3 maj = ?-5-3 (3)"),
    ("18-19 november 2021", "18-19 november 2021 = 2021-11-18"),
    ("15, 16 november", "15, 16 november = ?-11-15"), ("den14oktober", "14oktober = ?-10-14"),
    ("1:a maj", "1:a maj = ?-5-1"), ("den 3 mars.", "3 mars = ?-3-3"),
    ("2015-02-19--20", "2015-02-19 = 2015-2-19"), ("12 maj 2 000 kr", "12 maj = ?-5-12"),
    ("(2021-08-18)", "2021-08-18 = 2021-8-18"), ("29 februari", "29 februari = ?-2-29"),
    ("den 6 mars 2025 och 7 mars 2025", "6 mars 2025 = 2025-3-6|7 mars 2025 = 2025-3-7"),
    ("6 mars till 28 mars 2020", "6 mars = 2020-3-6|28 mars 2020 = 2020-3-28"),
    ("den 1 december - den 3 januari 2020", "1 december = 2019-12-1|3 januari 2020 = 2020-1-3"),
    ("4. april 2026", "april 2026 = 2026-4-?"),
    ("2021-08-18–2021-08-20", "2021-08-18 = 2021-8-18|2021-08-20 = 2021-8-20"),
  ])
  func reads(text: String, expected: String) {
    #expect(dates(text).joined(separator: "|") == expected)
  }

  @Test(arguments: [
    "KS.2021.415", "SON 2020-809", "1379/22", "2011/KS 0206 001", "SFS 2017:725", "2017:725",
    "2023-2025", "2021/22", "750 000 kr", "120412 kronor", "19121212-1212", "121212-1212",
    "556000-1234", "2021-13-01", "30 februari 2021", "31/16", "033-35 70 00", "10 05 12 40",
    "Skurup 45:52", "§ 18", "2018-0219", "kl 18.30", "12/30", "5 marscher", "maj", "år 2021",
    "3 mariner", "2 januariavtal", "102-616-04", "0708-12 12 12", "2020 809 123", "1.5.1-135-2012",
    "SLK-2021-08-18", "9. Jan Ek (V)",
  ])
  func ignores(text: String) {
    #expect(dates(text) == [])
  }

  @Test(arguments: [
    ("12 maj", "2021-08-18", "2021-05-12"), ("12 december", "2021-08-18", "2020-12-12"),
    ("18 augusti", "2021-08-18", "2021-08-18"), ("29 februari", "2021-08-18", "2020-02-29"),
    ("29 februari", "1903-08-18", "1896-02-29"), ("12 maj 2030", "2021-08-18", "2030-05-12"),
  ])
  func resolves(text: String, document: String, expected: String) {
    let reading = read(text) { days(in: $0, $1) }.first
    #expect(reading?.resolved(against: Day(document)) == Day(expected))
  }

  @Test(arguments: ["juni 2021", "12 maj"])
  func leavesUnresolved(text: String) {
    #expect(read(text) { days(in: $0, $1) }.first?.resolved(against: nil) == nil)
  }

  @Test(arguments: [("måndagen den 4 september 2017", false), ("tisdag 4 september 2017", true)])
  func comparesWeekdays(text: String, isOnAnother: Bool) {
    #expect(read(text) { days(in: $0, $1) }.first?.isOnAnotherWeekday == isOnAnother)
  }

  @Test(arguments: [
    ("den 18 augusti 2021, § 60", 19), ("18/8-21", 7), ("måndagen den 4 maj", 19),
    ("juni 2021 ", 9), ("KS 2021", 0), ("kommunen", 0), ("", 0), ("denna 4 maj", 0),
  ])
  func moves(text: String, end: Int) {
    let moved = read(text) { bytes, _ in
      var offset = 0
      let found = day(in: bytes, at: &offset)
      return found == nil ? 0 : offset
    }
    #expect(moved == end)
  }
}

internal import Papers

/// Finds the items of agendas that no paper held decides.
///
/// An item is decided when minutes or an extract from the same day or later have its case number, or
/// when those of the same body have its title. Items of every meeting's order (*Upprop*, *Val av
/// justerare*) are left out.
struct AnnouncedReader {
  private let connection: Connection
  /// Which papers are meant, over `d`.
  private let papers: SQLText
  private let reader = TitleReader()

  init(_ connection: Connection, _ papers: SQLText) {
    self.connection = connection
    self.papers = papers
  }

  func announced() throws -> [Status.Announced] {
    let items = try items()
    guard !items.isEmpty else { return [] }
    let places = Set(items.map(\.municipality))
    let records = Records(
      try records(in: places.compactMap(\.self), unplaced: places.contains(nil)))
    return items.compactMap { item in
      guard !records.decide(item) else { return nil }
      return item.announced(hasMinutes: records.hold(theMeetingOf: item))
    }
  }

  // MARK: - Agendas

  private struct Item {
    let key: Int
    let municipality: Int?
    let municipalityName: String?
    let body: String?
    let date: Day?
    let number: String?
    let title: String
    let id: String
    var printed: [String] = []
    var numbers: [RegisterNumber] = []
    /// The stems of the title.
    var titleKey = ""

    func announced(hasMinutes: Bool) -> Status.Announced {
      Status.Announced(
        id: id, municipality: municipalityName, body: body, date: date, number: number,
        title: title, caseNumbers: printed, hasMinutes: hasMinutes)
    }
  }

  private func items() throws -> [Item] {
    let numbers = try connection.command(
      "SELECT text FROM caseNumber WHERE item = ? ORDER BY ordinal")
    let items = try connection.command(
      """
      SELECT i.key, d.municipality, m.name, b.name, d.date, i.number, i.title,
        substr(s.sha256, 1, 16) || '#' || d.ordinal || '/' || i.name
      FROM document AS d CROSS JOIN item AS i ON i.key BETWEEN d.key AND d.lastKey
        JOIN source AS s ON s.key = d.source LEFT JOIN body AS b ON b.key = d.body
        LEFT JOIN municipality AS m ON m.key = d.municipality
      WHERE d.kind = 'agenda' AND i.title IS NOT NULL AND i.number IS NOT NULL
        AND \(papers.text) ORDER BY m.name, d.date, i.key
      """
    ).all(papers.values) { cells in
      Item(
        key: cells.integer(0), municipality: cells.optionalInteger(1),
        municipalityName: cells.optionalText(2), body: cells.optionalText(3),
        date: cells.optionalText(4).flatMap { Day($0) }, number: cells.optionalText(5),
        title: cells.text(6), id: cells.text(7))
    }
    var seen: Set<String> = []
    return try items.compactMap { item in
      var item = item
      item.printed = try numbers.all([.integer(item.key)]) { $0.text(0) }
      item.numbers = item.printed.compactMap { RegisterNumber($0) }
      item.titleKey = reader.words(of: item.title).key
      // A file at two paths has each item twice.
      return Self.isRoutine(item) || !seen.insert(item.id).inserted ? nil : item
    }
  }

  /// Whether the item belongs to the order of any meeting, and no case of its own.
  private static func isRoutine(_ item: Item) -> Bool {
    guard item.numbers.isEmpty else { return false }
    let title = item.title.lowercased()
    return routines.contains { title.contains($0) }
  }

  private static let routines = [
    "upprop", "juster", "dagordning", "föredragningslista", "sammanträdets öppnande",
    "mötets öppnande", "avslut", "information", "meddelande", "delegation", "anmälningar",
    "anmälningsärende", "övriga frågor", "övrigt", "kommande sammanträde", "nästa möte",
    "närvaro", "allmänhetens frågestund",
  ]

  // MARK: - Minutes

  private struct Record {
    let municipality: Int?
    let body: String?
    let date: Day?
    let number: RegisterNumber?
    let titleKey: String

    func decides(_ item: Item) -> Bool {
      guard municipality == item.municipality, isNotBefore(item) else { return false }
      if let number {
        for other in item.numbers {
          switch number.relation(to: other) {
          case .same, .perhapsSame: return true
          default: break
          }
        }
      }
      guard item.numbers.isEmpty || number == nil, !titleKey.isEmpty else { return false }
      return titleKey == item.titleKey && isSameBody(item)
    }

    /// Whether it is of the meeting that the agenda calls to: an agenda goes out some weeks before.
    func isMeeting(of item: Item) -> Bool {
      guard municipality == item.municipality, isSameBody(item), let date, let called = item.date
      else { return false }
      return (0...35).contains(date.dayNumber - called.dayNumber)
    }

    private func isNotBefore(_ item: Item) -> Bool {
      guard let date, let called = item.date else { return true }
      return date >= called
    }

    private func isSameBody(_ item: Item) -> Bool {
      guard let body, let other = item.body else { return false }
      return BodyLevel.areSame(body, other)
    }
  }

  /// The records by what they are looked for by.
  private struct Records {
    private var byNumber: [[Int]: [Record]] = [:]
    private var byTitle: [String: [Record]] = [:]
    private var byPlace: [Int?: [Record]] = [:]

    init(_ records: [Record]) {
      var meetings: Set<Meeting> = []
      for record in records {
        if let number = record.number { byNumber[number.bucket, default: []].append(record) }
        if !record.titleKey.isEmpty { byTitle[record.titleKey, default: []].append(record) }
        let meeting = Meeting(
          municipality: record.municipality, body: record.body, date: record.date)
        if meetings.insert(meeting).inserted {
          byPlace[record.municipality, default: []].append(record)
        }
      }
    }

    private struct Meeting: Hashable {
      let municipality: Int?
      let body: String?
      let date: Day?
    }

    func decide(_ item: Item) -> Bool {
      let numbered = item.numbers.flatMap { byNumber[$0.bucket] ?? [] }
      return (numbered + (byTitle[item.titleKey] ?? [])).contains { $0.decides(item) }
    }

    func hold(theMeetingOf item: Item) -> Bool {
      byPlace[item.municipality]?.contains { $0.isMeeting(of: item) } ?? false
    }
  }

  /// The items of minutes and extracts, once for each of their case numbers.
  private func records(in municipalities: [Int], unplaced: Bool) throws -> [Record] {
    let place = SQLText.membership("d.municipality", municipalities.sorted()).text
    return try connection.prepare(
      """
      SELECT d.municipality, b.name, d.date, c.text, i.title
      FROM document AS d CROSS JOIN item AS i ON i.key BETWEEN d.key AND d.lastKey
        LEFT JOIN caseNumber AS c ON c.item = i.key LEFT JOIN body AS b ON b.key = d.body
      WHERE d.kind IN ('minutes', 'extract')
        AND (\(place)\(unplaced ? " OR d.municipality IS NULL" : ""))
      """
    ).all { cells in
      Record(
        municipality: cells.optionalInteger(0), body: cells.optionalText(1),
        date: cells.optionalText(2).flatMap { Day($0) },
        number: cells.optionalText(3).flatMap { RegisterNumber($0) },
        titleKey: self.reader.words(of: cells.optionalText(4)).key)
    }
  }
}

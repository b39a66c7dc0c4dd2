import Papers
import Reading
import Store

/// What the index holds and lacks as rows of one table: a thing each, and what it is in `part`.
struct StatusRows {
  static let names = [
    "part", "municipality", "body", "firstYear", "lastYear", "meetings", "documents", "items",
    "date", "number", "title", "caseNumbers", "id", "path", "detail",
  ]

  private var rows: [[String: String]] = []

  init(_ status: Status, _ texts: Texts) {
    addTotals(status.totals)
    for holding in status.holdings {
      let fields = Dictionary(zip(Status.Holding.names, holding.fields)) { first, _ in first }
      add("holding", fields)
    }
    for numbering in status.numberings { add(numbering, texts) }
    addCopies(status.copies)
    for life in status.undecided { add(life) }
    for item in status.announced { add(item, texts) }
    for path in status.silent { add("silent", ["path": path]) }
    for failure in status.failures {
      add("failure", ["path": failure.path, "title": failure.id, "detail": failure.message])
    }
    for remark in status.remarks {
      let part = status.illegible.contains(remark) ? "illegible" : "remark"
      let diagnostic = remark.diagnostic
      add(part, ["path": remark.path, "title": diagnostic.id, "detail": diagnostic.message])
    }
  }

  /// The rows, each with the fields of ``names``.
  var fields: [[String]] { rows.map { row in Self.names.map { row[$0] ?? "" } } }

  /// The rows of one part, with only some fields.
  func fields(of part: String, _ names: [String]) -> [[String]] {
    rows.filter { $0["part"] == part }.map { row in names.map { row[$0] ?? "" } }
  }

  private mutating func add(_ part: String, _ fields: [String: String?]) {
    rows.append(fields.compactMapValues(\.self).merging(["part": part]) { $1 })
  }

  private mutating func addTotals(_ totals: Status.Totals) {
    add("total", ["title": "sources", "detail": "\(totals.sourceCount)"])
    add("total", ["title": "byteCount", "detail": "\(totals.byteCount)"])
    for counted in totals.documents {
      add("total", ["title": "documents.\(counted.value.rawValue)", "detail": "\(counted.count)"])
    }
    add("total", ["title": "items", "detail": "\(totals.itemCount)"])
    for counted in totals.clauses {
      add("total", ["title": "clauses.\(counted.value.rawValue)", "detail": "\(counted.count)"])
    }
    add("total", ["title": "yrkanden", "detail": "\(totals.yrkandeCount)"])
    add("total", ["title": "reservations", "detail": "\(totals.reservationCount)"])
    add("total", ["title": "votes", "detail": "\(totals.voteCount)"])
    add("total", ["title": "memberProposals", "detail": "\(totals.memberProposalCount)"])
  }

  private mutating func add(_ numbering: Status.Numbering, _ texts: Texts) {
    let place: [String: String?] = [
      "municipality": numbering.municipality, "body": numbering.body,
      "firstYear": "\(numbering.year)", "lastYear": "\(numbering.year)",
    ]
    let year: [String: String?] = [
      "meetings": "\(numbering.days.count)", "items": "\(numbering.seen)",
      "number": numbering.range?.text,
      "date": numbering.days.map(\.description).joined(separator: "; "),
    ]
    add("year", place.merging(year) { $1 })
    for gap in numbering.gaps {
      let fields: [String: String?] = [
        "number": gap.numbers.text, "items": "\(gap.numbers.count)",
        "date": Set([gap.between.lowerBound, gap.between.upperBound]).sorted()
          .map(\.description).joined(separator: "; "),
      ]
      add("gap", place.merging(fields) { $1 })
    }
  }

  private mutating func addCopies(_ all: [Status.Copies]) {
    for copies in all {
      for paper in copies.papers {
        let version =
          [paper.version?.rawValue, paper.isSuperseded ? "superseded" : nil].compactMap(\.self)
        add(
          "copy",
          [
            "title": copies.meeting, "number": copies.number, "id": paper.id, "path": paper.path,
            "detail": version.joined(separator: "; "),
          ])
      }
    }
  }

  private mutating func add(_ life: ProposalLife) {
    add(
      "undecided",
      [
        "municipality": life.municipality?.name, "date": life.date?.description,
        "title": life.title, "caseNumbers": life.caseNumbers.joined(separator: "; "),
        "id": life.id, "detail": life.state.rawValue,
      ])
  }

  private mutating func add(_ item: Status.Announced, _ texts: Texts) {
    add(
      "announced",
      [
        "municipality": item.municipality, "body": item.body, "date": item.date?.description,
        "number": item.number, "title": item.title, "id": item.id,
        "caseNumbers": item.caseNumbers.joined(separator: "; "),
        "detail": item.hasMinutes ? "" : "minutesMissing",
      ])
  }
}

extension ExportTable {
  static let files = [
    ExportTable(
      "sources", "Inlästa filer.", "Files that were read.",
      columns: [
        ("path", "path"), ("sha256", "sha256"), ("byteCount", "byteCount"), ("format", "format"),
        ("url", "url"), ("title", "title"), ("author", "author"), ("created", "created"),
      ], from: "source ORDER BY key"),
    ExportTable(
      "failures", "Filer som inte kunde läsas.", "Files that could not be read.",
      columns: [("path", "path"), ("failure", "id"), ("message", "message")],
      from: "failure ORDER BY path"),
    ExportTable(
      "diagnostics", "Konstigheter i inlästa filer.", "Oddities in files that were read.",
      columns: [
        ("path", "s.path"), ("severity", "t.severity"), ("diagnostic", "t.id"),
        ("message", "t.message"), ("start", "t.start"), ("end", "t.\"end\""),
      ],
      from: "diagnostic AS t JOIN source AS s ON s.key = t.source ORDER BY s.key, t.ordinal"),
  ]

  static let papers = [
    ExportTable(
      "documents", "Handlingar; en fil kan rymma flera.", "Papers; a file may hold several.",
      columns: [
        ("documentId", documentID), ("kind", "d.kind"), ("title", "d.title"),
        ("municipalityCode", "m.code"), ("municipality", "m.name"), ("body", "b.name"),
        ("date", "d.date"), ("parties", list("d.parties")), ("path", "s.path"),
        ("start", "d.start"), ("end", "d.\"end\""),
      ], from: "\(ofDocument) ORDER BY d.key"),
    ExportTable(
      "attendance", "Rader i närvarolistor.", "Lines of attendance lists.",
      columns: [
        ("documentId", documentID), ("name", "p.name"), ("party", "a.party"), ("role", "a.role"),
        ("attendanceStatus", "a.status"), ("standsInFor", "a.standsInFor"), ("items", "a.items"),
      ],
      from: """
        attendance AS a JOIN person AS p ON p.key = a.person
          JOIN document AS d ON d.key = a.document JOIN source AS s ON s.key = d.source
        ORDER BY a.document, a.ordinal
        """),
  ]

  static let items = [
    ExportTable(
      "items", "Paragrafer; ett papper utan § är en enda.",
      "Items (§); a paper without § is a single one.",
      columns: [
        ("itemId", itemID), ("documentId", documentID), ("number", "i.number"),
        ("title", "i.title"),
        (
          "caseNumbers",
          "(SELECT group_concat(text, '; ') FROM (SELECT text FROM caseNumber WHERE item = i.key ORDER BY ordinal))"
        ),
        ("outcome", "i.outcome"), ("isMinorityReferral", claim("i.isMinorityReferral")),
        ("procedure", "i.procedure"), ("start", "i.start"), ("end", "i.\"end\""),
        ("page", "i.page"),
      ], from: "\(ofItem) ORDER BY i.key"),
    ExportTable(
      "clauses", "Allt som beslutats, föreslagits, krävts och åberopats, med omgivning.",
      "Everything decided, proposed, demanded and cited, with its surroundings.",
      columns: [
        ("clauseId", "\(itemID) || '.' || c.ordinal"), ("itemId", itemID),
        ("municipality", "m.name"), ("body", "b.name"), ("date", "d.date"), ("kind", "d.kind"),
        ("number", "i.number"), ("title", "i.title"), ("status", "c.status"),
        ("outcome", "c.outcome"), ("label", "c.label"), ("leadIn", "c.leadIn"),
        ("text", "c.text"), ("conditions", list("c.conditions")), ("clauseBody", "cb.name"),
        ("basedOn", "c.basedOn"), ("rule", "c.rule"), ("path", "s.path"), ("start", "c.start"),
        ("end", "c.\"end\""), ("page", "c.page"),
      ],
      from: """
        \(withItem("clause", "c")) LEFT JOIN municipality AS m ON m.key = d.municipality
          LEFT JOIN body AS b ON b.key = d.body LEFT JOIN body AS cb ON cb.key = c.body
        ORDER BY c.key
        """),
    ExportTable(
      "clauseChildren", "Punkter under en punkt.", "Points under a point.",
      columns: [
        ("clauseId", "\(itemID) || '.' || c.ordinal"), ("label", "h.label"), ("text", "h.text"),
        ("start", "h.start"), ("end", "h.\"end\""),
      ],
      from: """
        clauseChild AS h JOIN clause AS c ON c.key = h.clause JOIN item AS i ON i.key = c.item
          JOIN document AS d ON d.key = i.document JOIN source AS s ON s.key = d.source
        ORDER BY h.clause, h.ordinal
        """),
    ExportTable(
      "amounts", "Belopp. En punkts belopp står både för paragrafen och för punkten.",
      "Sums of money. A clause's sums stand both for its item and for the clause.",
      columns: [
        ("itemId", itemID), ("clauseId", "\(itemID) || '.' || c.ordinal"), ("text", "a.text"),
        ("value", money("a.hundredths")), ("max", money("a.maxHundredths")),
        ("currency", "a.currency"), ("per", "a.per"), ("qualifier", "a.qualifier"),
        ("isDifference", claim("a.isDifference")), ("recipient", "a.recipient"),
        ("purpose", "a.purpose"), ("year", "a.year"), ("start", "a.start"), ("end", "a.\"end\""),
      ],
      from: """
        amount AS a LEFT JOIN clause AS c ON c.key = a.holder
          JOIN item AS i ON i.key = coalesce(c.item, a.holder)
          JOIN document AS d ON d.key = i.document JOIN source AS s ON s.key = d.source
        ORDER BY a.holder, a.ordinal
        """),
  ]
}

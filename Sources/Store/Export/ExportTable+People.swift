extension ExportTable {
  static let people = [
    ExportTable(
      "yrkanden", "Yrkanden på sammanträden.", "Formal proposals at meetings.",
      columns: [
        ("itemId", itemID), ("index", "y.ordinal - 1"), ("yrkandeKind", "y.kind"),
        ("target", "y.target"), ("rank", "y.rank"), ("result", "y.result"),
        ("movers", people(.mover, holder: "i.key", part: "y.key")),
        ("supporters", people(.supporter, holder: "i.key", part: "y.key")),
        ("parties", list("y.parties")), ("group", "y.\"group\""), ("text", "y.text"),
        ("start", "y.start"), ("end", "y.\"end\""), ("page", "y.page"),
      ], from: "\(withItem("yrkande", "y")) ORDER BY y.key"),
    ExportTable(
      "votes", "Voteringar.", "Votes.",
      columns: [
        ("itemId", itemID), ("index", "v.ordinal - 1"), ("yes", "v.yes"), ("no", "v.no"),
        ("abstain", "v.abstain"), ("absent", "v.absent"), ("yesMeans", "v.yesMeans"),
        ("noMeans", "v.noMeans"), ("yesYrkande", "v.yesYrkande"), ("noYrkande", "v.noYrkande"),
        ("castingVote", people(.castingVote, holder: "i.key", part: "v.key")),
        ("stage", "v.stage"), ("isVerified", claim("v.isVerified")), ("start", "v.start"),
        ("end", "v.\"end\""),
      ], from: "\(withItem("vote", "v")) ORDER BY v.key"),
    ExportTable(
      "ballots", "Röster vid voteringar.", "Ballots of votes.",
      columns: [
        ("itemId", itemID), ("vote", "v.ordinal - 1"), ("name", "p.name"), ("party", "n.party"),
        ("choice", "n.choice"),
      ],
      from: """
        mention AS n JOIN person AS p ON p.key = n.person JOIN vote AS v ON v.key = n.part
          JOIN item AS i ON i.key = n.holder JOIN document AS d ON d.key = i.document
          JOIN source AS s ON s.key = d.source
        WHERE n.role = 'voting' ORDER BY n.holder, n.ordinal
        """),
    ExportTable(
      "reservations", "Reservationer.", "Reservations.",
      columns: [
        ("itemId", itemID), ("index", "r.ordinal - 1"),
        ("members", people(.reserving, holder: "i.key", part: "r.key")),
        ("parties", list("r.parties")), ("group", "r.\"group\""),
        ("inFavourOf", "r.inFavourOf"), ("yrkande", "r.yrkande"), ("form", "r.form"),
        ("earlierBody", "r.body"), ("text", "r.text"), ("start", "r.start"),
        ("end", "r.\"end\""),
      ], from: "\(withItem("reservation", "r")) ORDER BY r.key"),
    ExportTable(
      "statements", "Särskilda yttranden och protokollsanteckningar.",
      "Separate statements and notes in the record.",
      columns: [
        ("itemId", itemID), ("index", "t.ordinal - 1"),
        ("members", people(.statement, holder: "i.key", part: "t.key")),
        ("parties", list("t.parties")), ("statementKind", "t.kind"), ("text", "t.text"),
        ("start", "t.start"), ("end", "t.\"end\""),
      ], from: "\(withItem("statement", "t")) ORDER BY t.key"),
    ExportTable(
      "people", "Var gång någon nämns i en roll.", "Each time somebody is named in a role.",
      columns: [
        ("documentId", documentID), ("itemId", itemID), ("role", "n.role"), ("name", "p.name"),
        ("party", "n.party"), ("personTitle", "n.title"), ("items", "n.items"),
      ],
      from: """
        mention AS n JOIN person AS p ON p.key = n.person LEFT JOIN item AS i ON i.key = n.holder
          JOIN document AS d ON d.key = coalesce(i.document, n.holder)
          JOIN source AS s ON s.key = d.source
        ORDER BY n.holder, n.ordinal
        """),
  ]

  static let details = [
    ExportTable(
      "memberProposals", "Motioner som paragrafer behandlar.", "Motions that items treat.",
      columns: [
        ("itemId", itemID), ("movers", people(.proposer, holder: "i.key")),
        ("parties", list("g.parties")), ("proposalDate", "g.date"),
        ("dateBasis", "g.dateBasis"),
      ], from: "\(withItem("memberProposal", "g")) ORDER BY g.item"),
    ExportTable(
      "earlierDecisions", "Tidigare behandling som texten nämner.",
      "Earlier handling that the text names.",
      columns: [
        ("itemId", itemID), ("body", "e.body"), ("date", "e.date"), ("number", "e.number"),
      ], from: "\(withItem("earlierDecision", "e")) ORDER BY e.item, e.ordinal"),
    ExportTable(
      "caseNumbers", "Diarienummer.", "Case numbers.",
      columns: [("itemId", itemID), ("caseNumber", "k.text"), ("normal", "k.normal")],
      from: "\(withItem("caseNumber", "k")) ORDER BY k.item, k.ordinal"),
    ExportTable(
      "supportingDocuments", "Beslutsunderlag.", "Supporting documents.",
      columns: [("itemId", itemID), ("text", "u.text")],
      from: "\(withItem("supportingDocument", "u")) ORDER BY u.item, u.ordinal"),
    ExportTable(
      "recipients", "Mottagare av beslut.", "Recipients of decisions.",
      columns: [("itemId", itemID), ("text", "u.text")],
      from: "\(withItem("recipient", "u")) ORDER BY u.item, u.ordinal"),
  ]
}

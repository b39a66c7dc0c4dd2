import Testing

@testable import Store

@Suite struct OtherFormsTests {
  @Test(arguments: [
    ("stad", "städer"), ("Städerna", "stad"), ("storstädernas", "storstad"),
    ("småstäder", "småstad"), ("ledamot", "ledamöter"), ("ledamöterna", "ledamot"),
    ("män", "man"), ("tjänstemän", "tjänsteman"), ("ombudsman", "ombudsmän"),
    ("regler", "regel"), ("trafikregeln", "trafikregler"), ("vattnet", "vatten"),
    ("dricksvatten", "dricksvattnet"), ("medlen", "medel"), ("numren", "nummer"),
    ("föräldrarna", "förälder"), ("läroböcker", "lärobok"),
  ])
  func knows(word: String, form: String) { #expect(OtherForms.form(of: word) == form) }

  @Test(arguments: [
    "andersson", "roman", "organ", "skolan", "beslut", "person", "säsong", "islandet", "norrman",
    "kommunen", "", "hon", "talman",
  ])
  func leaves(word: String) { #expect(OtherForms.form(of: word) == nil) }
}

import Testing

@testable import Papers

@Suite struct MinorityReferralRuleTests {
  private func isFound(_ text: String) -> Bool {
    MarkedText("§ 1\nEn rubrik\n\nKommunfullmäktiges beslut\n\n" + text)
      .findings(by: MinorityReferralRule.self) == [.minorityReferral]
  }

  @Test(arguments: [
    "Ärendet återremitteras till kommunstyrelsen genom minoritetsåterremiss.",
    "Minst en tredjedel av ledamöterna har röstat för återremiss.",
    "Minoriteten begär återremiss för att kostnaden ska belysas.",
    "Ärendet återremitteras enligt 5 kap. 50 § kommunallagen.",
    "Ärendet återremitteras med stöd av bestämmelserna om minoritetsåterremiss.",
    "Ärendet återremitteras genom en minoritet om minst en tredjedel.",
  ])
  func reads(text: String) { #expect(isFound(text)) }

  @Test(arguments: [
    "För en minoritetsåterremiss krävs en tredjedel av rösterna.",
    "En tredjedel av eleverna åker buss.",
    "Ärendet återremitteras till nämnden.", "Om en tredjedel begär det återremitteras ärendet.",
    "Yrkandet om minoritetsåterremiss återremitteras inte.",
    "Ledamöter som 5 kap. 50 § kommunallagen nämner kallas.",
  ])
  func ignores(text: String) { #expect(!isFound(text)) }
}

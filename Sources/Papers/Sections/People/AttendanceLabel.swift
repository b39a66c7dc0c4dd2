/// The labels of a first page and what stands beside or below them.
///
/// Source: DOMAIN.md 3.1.
enum AttendanceLabel: Hashable {
  /// *Beslutande*.
  case deciding
  /// *Ej tjänstgörande ersättare*.
  case substitutes
  /// *Övriga närvarande*.
  case others
  /// *Frånvarande*.
  case absent
  /// *Utses att justera*.
  case verifiers
  /// *Sekreterare*, over a signature.
  case secretary
  /// *Ordförande*, over a signature.
  case chair
  /// *Paragrafer*, *Ajournering*: what a converter may print between a label and its list, or between
  /// the pages of one.
  case aside
  /// Place, time, signatures, notice board: no list of people.
  case none

  /// Whether names stand below it.
  var isList: Bool { [.deciding, .substitutes, .others, .absent].contains(self) }

  /// The label that `text` begins with, and the rest after it; `nil` when it begins with none.
  ///
  /// A converter may leave no space after the label: *Utses att justeraAnna Åberg*.
  static func leading(_ text: String) -> (label: AttendanceLabel, rest: String)? {
    let bytes = Array(text.utf8)
    guard let first = bytes.first else { return nil }
    for entry in table[Int(first & 31)]
    where hasPrefix(entry.words, in: bytes.span, 0..<bytes.count) {
      let rest = text[text.utf8.index(text.startIndex, offsetBy: entry.words.utf8CodeUnitCount)...]
      guard isEnd(rest, glued: text) else { continue }
      let value = rest.drop { ":; ".contains($0) }
      return (entry.label, String(value))
    }
    return nil
  }

  /// Whether a label may end where `rest` begins.
  private static func isEnd(_ rest: Substring, glued text: String) -> Bool {
    guard let next = rest.first else { return true }
    if next.isLetter { return next.isUppercase && !(text.first?.isLowercase ?? true) }
    return !next.isNumber && next != "-"
  }

  /// Labels in small letters by the low bits of their first byte, longer ones before those they
  /// begin with.
  private static let table: [[(words: StaticString, label: AttendanceLabel)]] = {
    var table = [[(words: StaticString, label: AttendanceLabel)]](repeating: [], count: 32)
    for (label, names) in names {
      for name in names { unsafe table[Int(name.utf8Start[0] & 31)].append((name, label)) }
    }
    return table.map {
      $0.sorted { $0.words.utf8CodeUnitCount > $1.words.utf8CodeUnitCount }
    }
  }()

  private static let names: [(AttendanceLabel, [StaticString])] = [
    (
      .deciding,
      [
        "beslutande", "beslutande ledamöter", "beslutande ledamöter och ersättare", "ledamöter",
        "beslutande och tjänstgörande ersättare", "närvarande", "närvarande beslutande",
        "närvarande ledamöter", "tjänstgörande ledamöter", "ordinarie ledamöter", "närvaro",
        "ordinarie",
        "tjänstgörande ersättare", "tjg ersättare", "tjg. ersättare", "tjänstgörande", "deltagande",
        "tjänstgörande ledamöter och ersättare", "beslutande:", "närvarolista",
        "beslutande ersättare", "i de frånvarandes ställe tjänstgör",
        "i de frånvarandes ställe tjänstgjorde",
      ]
    ),
    (
      .substitutes,
      [
        "ej tjänstgörande ersättare", "ej tjänstgörande", "icke tjänstgörande ersättare",
        "icke tjänstgörande", "närvarande ersättare", "närvarande, ej tjänstgörande ersättare",
        "närvarande ej tjänstgörande ersättare", "ersättare", "övriga ersättare",
        "ej beslutande ersättare", "ej beslutande", "ej tjg ersättare", "ej tjg ers",
        "närvarande icke tjänstgörande ersättare", "närvarande ers", "närvarande ers.",
        "inte tjänstgörande ersättare", "ersättare inte tjänstgörande", "inte tjänstgörande",
        "ersättare ej tjänstgörande", "insynsplats", "insynsplatser", "insyn",
        "närvarande ej beslutande", "närvarande, ej beslutande", "närvarande icke beslutande",
        "närvarande men ej tjänstgörande ersättare", "närvarande men ej tjänstgörande",
        "närvarande utan tjänstgöring", "icke beslutande", "icke beslutande ersättare",
        "inte beslutande", "ej tjänstg. ersättare", "ej tj. ersättare", "ej tjg. ersättare",
        "icke tjg ersättare", "icke tjg. ersättare",
      ]
    ),
    (
      .others,
      [
        "övriga närvarande", "övriga deltagande", "övriga deltagare", "övriga", "tjänstemän",
        "tjänstepersoner", "närvarande tjänstemän", "närvarande tjänstepersoner", "närvarorätt",
        "personalföreträdare", "föredragande", "också närvarande", "adjungerade", "dessutom",
        "övriga närvarande tjänstemän", "från förvaltningen",
      ]
    ),
    (
      .absent,
      [
        "frånvarande", "frånvarande ledamöter", "ej närvarande", "anmält förhinder", "frånvaro",
        "frånvaroanmälan", "förhindrade", "anmäld frånvaro", "anmält frånvaro", "anmält förfall",
        "anmälda förhinder", "meddelat förhinder", "ledamöter med anmält förhinder",
        "ledamöter frånvarande",
        "ersättare saknas för",
      ]
    ),
    (
      .verifiers,
      [
        "utses att justera", "utsedd att justera", "utsedda att justera", "justerare",
        "justerande", "val av justerare", "justeringsmän", "justeringspersoner", "att justera",
        "justeringsperson", "protokollsjusterare", "utsedda justerare", "utsedd justerare",
        "justeras av", "justeras",
      ]
    ),
    (.secretary, ["sekreterare", "vid protokollet", "protokollförare"]), (.chair, ["ordförande"]),
    (.aside, ["paragrafer", "paragraf", "justerade paragrafer", "ajournering", "ajourneringar"]),
    (
      .deciding,
      [
        "vice ordförande", "1:e vice ordförande", "2:e vice ordförande", "förste vice ordförande",
        "andre vice ordförande",
      ]
    ),
    (
      .none,
      [
        "plats och tid", "tid och plats", "plats", "tid", "datum", "sammanträdesdatum", "klockan",
        "plats och sammanträdestid", "sammanträdestid", "justeringens",
        "justeringsdatum", "justering", "plats och tid för justering", "tid för justering",
        "protokollet", "avser", "underskrift",
        "underskrifter", "signatur", "signaturer", "anslag", "anslag/bevis", "bevis", "organ",
        "anslagsbevis", "innehåll", "ärendelista", "förvaringsplats", "anslaget", "omfattning",
        "nämnd", "forum", "och tid", "bevis om anslag", "sista dag", "justerandes", "utdrag",
        "ärenden", "innehållsförteckning", "beslutsinstans", "diarienummer", "dnr",
      ]
    ),
  ]
}

/// One person on a line of an attendance list, with what is printed beside the name.
struct AttendanceEntry {
  let name: String
  let party: String?
  /// Where the name begins in the line, in bytes.
  let start: Int
  private(set) var standsInFor: String?
  /// For which paragraphs: `62-75`; `nil` means all, or that the list says it in other words.
  private(set) var items: String?
  /// The paragraphs from which jäv keeps them, or the one for whom they stand in.
  private(set) var recusedItems: [String] = []
  /// Whom ``recusedItems`` are said of, where it is the one who is stood in for.
  private(set) var recusedSeat: PeopleReading.Member?
  /// Whether jäv is the reason behind the numbers: *för Bo Ek (V) § 28 på grund av jäv*.
  private var isReason = false
  private let printedRole: Attendance.Role?
  /// Whether an occupation is printed.
  private let hasTitle: Bool
  private let isAbsent: Bool
  /// Whether it is said that the person serves: *tj ers för B Ek*.
  private let isServing: Bool

  /// The persons of a line: *A ersätter B* is one entry.
  static func entries(in line: String, _ reading: PeopleReading) -> [AttendanceEntry] {
    let bytes = Array(line.utf8)
    var entries: [AttendanceEntry] = []
    var index = 0
    while index < reading.members.count {
      let member = reading.members[index]
      let next = index + 1 < reading.members.count ? reading.members[index + 1] : nil
      let words = string(
        bytes.span, member.range.upperBound..<(next?.range.lowerBound ?? bytes.count))
      if let next, let link = Link(words) ?? Link(replacing: words, in: line) {
        let after =
          index + 2 < reading.members.count
          ? reading.members[index + 2].range.lowerBound : bytes.count
        let rest = string(bytes.span, next.range.upperBound..<after)
        let (substitute, seat) = link == .standsIn ? (member, next) : (next, member)
        // *Nej* and *frånvarande* between them are said of the one who stays away.
        let isSaidOfSeat =
          isMissing(words) || link == .isReplaced && words.lowercased().contains(any: absences)
        var entry = AttendanceEntry(substitute, isSaidOfSeat ? rest : words + " " + rest)
        entry.standsInFor = seat.name
        if entry.isReason {
          entry.items = entry.recusedItems.joined(separator: ", ")
          entry.recusedSeat = seat
        }
        entries.append(entry)
        index += 2
      } else {
        entries.append(AttendanceEntry(member, words))
        index += 1
      }
    }
    return entries
  }

  /// How two names on a line belong together.
  private enum Link {
    /// *A ersätter B*.
    case standsIn
    /// *A ersätts av B*.
    case isReplaced

    /// *För A – B*, below *I de frånvarandes ställe tjänstgör*.
    init?(replacing words: String, in line: String) {
      let isDash = words.allSatisfy { " -–—".contains($0) } && words.contains { $0 != " " }
      guard isDash, line.hasPrefix("För ") else { return nil }
      self = .isReplaced
    }

    init?(_ words: String) {
      // "Ej tjg ers" is said of the first alone.
      if words.lowercased().contains(any: AttendanceEntry.refusals) { return nil }
      if words.contains(any: Self.replacements) || AttendanceEntry.isMissing(words) {
        self = .isReplaced
      } else if words.contains(any: Self.substitutions) {
        self = .standsIn
      } else {
        return nil
      }
    }

    private static let replacements: PhraseTable = [
      "ersätts av", "ersattes av", " ers:", " ers. av",
    ]
    private static let substitutions: PhraseTable = [
      "ersätter", "ersättare för", " för ", "istället för", "istf", "i stf", "i st f", "tjg för",
      "vice för", "i stället för", "ers för", " ers ", "(ers ", "(för ",
    ]
  }

  private init(_ member: PeopleReading.Member, _ words: String) {
    name = member.name
    party = member.party
    start = member.range.lowerBound
    printedRole = member.attendanceRole
    let lower = words.lowercased()
    hasTitle = member.role != nil || AttendanceEntry.hasTitle(words)
    isAbsent =
      lower.contains(any: Self.absences) && !lower.contains(any: Self.partAbsences)
      || Self.isMissing(words)
    // Who serves for some items only is a substitute for the rest.
    isServing =
      lower.contains(any: Self.services) && !lower.contains(any: Self.refusals)
      && !lower.holds("§")
    readNumbers(words, lower)
  }

  private static let services: PhraseTable = [
    "tjänstgör", "tjg", "tj ers", "tj.ers", "tj. ers", "tj.g",
  ]
  fileprivate static let refusals: PhraseTable = ["ej tj", "inte tj", "icke tj"]

  private static let absences: PhraseTable = [
    "frånvarande", "frånv.", "ej närvarande", "inte närvarande", "icke närvarande", "frånvaro",
    "förhinder", "förfall",
  ]

  /// *Frånvarande § 9*, *frånvarande från kl. 14*: away for a part of the meeting.
  private static let partAbsences: PhraseTable = [
    "varande §", "varande kl", "varande fr", "varande under", "varande vid", "varande efter",
    "varande t", "varande i §",
  ]

  /// *Bo Ek   M   Nej*: the answer in the column *Närvarande*.
  private static func isMissing(_ words: String) -> Bool {
    guard words.count <= 40 else { return false }
    return words.split { ", ".contains($0) }.contains { $0.lowercased() == "nej" }
  }

  /// Whether a word for an occupation follows: *, nämndadministratör*, *(enhetschef)*.
  private static func hasTitle(_ words: String) -> Bool {
    let bytes = words.utf8.span
    let mark = bytes.blanksEnd(from: 0)
    let isDash = bytes.has(0x2D, at: mark) || bytes.matches(prefix: "–", at: mark)
    guard
      isDash || bytes.has(UInt8(ascii: ","), at: mark) || bytes.has(UInt8(ascii: "("), at: mark),
      let start = (mark..<bytes.count).first(where: { bytes.isLetter(at: $0) })
    else { return false }
    let word = start..<bytes.wordEnd(from: start)
    let letters = word.count { bytes[$0] & 0xC0 != 0x80 }
    // A capital begins the name of an employer, a union or a local party; not so "HR-strateg".
    let isEmployer =
      bytes.isUpper(at: start) && !bytes.has(0x2D, at: word.upperBound)
      && !offices.hasSuffix(in: bytes, before: word.upperBound)
    // "Barn- och utbildningschef", "chef för skolan"
    let isLong =
      letters > 4
      || letters == 4
        && (bytes.has(0x2D, at: word.upperBound) || bytes.matches(word: "chef", at: start))
    return isLong && !isEmployer
      && !otherWords.contains(LowerWord(in: bytes, word))
      && !words.holds(", revis")
  }

  /// What words for an occupation end in, also where they begin with a capital.
  private static let offices: WordList = ["are", "chef", "ör", "ist", "nom", "ekt", "tor", "teg"]

  /// What follows a name and is no occupation.
  private static let otherWords: LowerWords = [
    "ersättare", "personalföreträdare", "digitalt", "tjänstgör", "frånvarande", "närvarande",
    "tjänstgörande", "paragraf", "distans", "ledamot", "revisor",
  ]

  /// *§§ 62–75* after the name; *ej § 68 pga jäv* is a recusal, and *fr.o.m. § 30* no list.
  private mutating func readNumbers(_ words: String, _ lower: String) {
    guard words.holds("§"), let sign = words.firstIndex(of: "§") else { return }
    let before = lower[..<sign]
    let numbers = AttendanceEntry.numbers(after: words[sign...])
    guard !numbers.isEmpty else { return }
    let isExcepted = before.split(separator: " ").suffix(3).contains {
      Self.exceptions.contains($0)
    }
    if isExcepted || lower.holds("jäv") {
      if lower.holds("jäv"), !lower.holds("punkt") {
        recusedItems = AttendanceEntry.expanded(numbers)
        isReason = !isExcepted
      }
      return
    }
    let isOpen = [
      "fr.o.m.", "fr.o.m", "from", "t.o.m.", "t.o.m", "tom", "fr o m", "t o m", "till och med",
      "från och med", "från", "till", "efter", "före", "innan",
    ]
    .contains { before.trimmingBlanks().hasSuffix($0) }
    if !isOpen, !before.contains("tjänstgör") || standsInFor != nil || lower.holds(" för ") {
      items = numbers
    }
  }

  /// *Ej § 68*, *deltog inte under § 68*.
  private static let exceptions: Set<Substring> = [
    "ej", "inte", "icke", "utom", "(ej", "(inte", "frånvarande", "(frånvarande",
  ]

  /// `§§ 62–75, 78` → `62-75, 78`.
  private static func numbers(after text: Substring) -> String {
    var numbers = ""
    for character in text.replacing(" och ", with: ", ").drop(while: { "§ ".contains($0) }) {
      switch character {
      case "a"..."d" where numbers.last?.isNumber ?? false: numbers.append(character)
      case "0"..."9": numbers.append(character)
      case "–", "-", "−": numbers.append("-")
      case ",": numbers.append(",")
      case " ": if numbers.hasSuffix(",") { numbers.append(" ") }
      case "§": break
      default: return trimmed(numbers)
      }
    }
    return trimmed(numbers)
  }

  private static func trimmed(_ numbers: String) -> String {
    var numbers = numbers[...]
    while let last = numbers.last, !last.isNumber, !last.isLetter { numbers.removeLast() }
    return String(numbers)
  }

  private static func expanded(_ numbers: String) -> [String] {
    numbers.split { ", ".contains($0) }.map(String.init).filter { !$0.isEmpty }
  }

  func role(under label: AttendanceLabel) -> Attendance.Role? {
    // Among the others somebody is in the chair elsewhere: "ordförande i revisionen".
    if label == .others, printedRole == .chair || printedRole == .viceChair { return nil }
    if let printedRole { return printedRole }
    return label == .others && party == nil && hasTitle ? .officer : nil
  }

  func status(under label: AttendanceLabel) -> Attendance.Status {
    if isAbsent || label == .absent { return .absent }
    // An officer on a line between two labels belongs to the list below.
    let isOfficer = printedRole == .officer && party == nil
    let serves = label == .deciding && !isOfficer || label == .substitutes && isServing
    return serves || standsInFor != nil ? .serving : .present
  }
}

extension Substring {
  /// Without white space at its end.
  fileprivate func trimmingBlanks() -> Substring {
    var text = self
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return text
  }
}

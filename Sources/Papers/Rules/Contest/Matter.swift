/// What a demand or a ruling is about, in words that can be compared.
///
/// *Bifall till yrkandet från S* and *yrkande från S den 7 mars* are about the same.
struct Matter: Hashable {
  /// Whether the words ask for *bifall* (`true`) or *avslag* (`false`); `nil` when neither.
  let isApproval: Bool?
  /// The words in small letters and without definite endings.
  let words: [String]

  init(_ text: String) {
    var words = Self.words(of: text.utf8.span)
    var isApproval: Bool?
    while let first = words.first, ["vill", "att"].contains(first) { words.removeFirst() }
    if let first = words.first, let approves = Self.verbs[LowerWord(first)] {
      isApproval = approves
      words.removeFirst()
    }
    // "Den som vill att förslaget ska avslås röstar ja."
    if words.count > 2, ["ska", "skall"].contains(words[words.count - 2]),
      let approves = Self.passives[LowerWord(words[words.count - 1])]
    {
      isApproval = approves
      words.removeLast(2)
    }
    if words.count > 3, words.suffix(3).elementsEqual(["i", "sin", "helhet"]) {
      words.removeLast(3)
    }
    // "Förslaget till beslut" is the proposal.
    if words.count == 3, words.suffix(2).elementsEqual(["till", "beslut"]) { words.removeLast(2) }
    if words.count > 1, words[1].isAny(of: ["till", "på", "av"]) {
      if words[0] == "bifall" { isApproval = true }
      if words[0] == "avslag" { isApproval = false }
      if isApproval != nil { words.removeFirst(2) }
    }
    // "Bifall till förslaget … avslag på detsamma": on what, the other side says.
    if isApproval != nil, words.count == 1, Self.pronouns.contains(LowerWord(words[0])) {
      words = []
    }
    // "Den som bifaller X röstar ja."
    if words.count > 1, words[0] == "bifaller" || words[0] == "avslår" {
      isApproval = words[0] == "bifaller"
      words.removeFirst()
    }
    if words.count == 1, words[0] == "bifall" || words[0] == "avslag" {
      isApproval = words[0] == "bifall"
      words = []
    }
    if let date = words.firstIndex(of: "den"), date > 0, date + 1 < words.count,
      words[date + 1].first?.isNumber ?? false
    {
      words.removeSubrange(date...)
    }
    self.isApproval = isApproval
    self.words = Self.genitive(words.map(Self.indefinite))
  }

  /// The words in small letters, without marks at their ends, and without those in brackets.
  private static func words(of text: Span<UInt8>) -> [String] {
    var words: [String] = []
    words.reserveCapacity(text.count / 6 + 1)
    var offset = 0
    while offset < text.count {
      let end = text.firstOffset(in: offset..<text.count) { $0.blanks } ?? text.count
      let word = text.trimmingMarks(offset..<end)
      if let last = word.last, text[last] != UInt8(ascii: ")") {
        words.append(text.lowercasedString(word))
      }
      offset = end + 1
    }
    return words
  }

  private static let passives: LowerWordTable<Bool> = [
    "bifallas": true, "bifalls": true, "avslås": false, "antas": true,
  ]
  private static let pronouns: LowerWords = [
    "det", "detta", "den", "denna", "detsamma", "densamma", "desamma", "dem", "samma",
  ]
  /// *Den som bifaller X*, *den som vill avslå X*.
  private static let verbs: LowerWordTable<Bool> = [
    "bifalla": true, "bifaller": true, "avslå": false, "avslår": false,
  ]

  /// *Förslaget från regionstyrelsen* is *regionstyrelsens förslag*, *kommunstyrelsens arbetsutskotts
  /// förslag* is *arbetsutskottets förslag*, and *det liggande förslaget* is *liggande förslag*.
  private static func genitive(_ words: [String]) -> [String] {
    guard words.count == 3 else { return words }
    if words[0] == "förslag", words[1] == "från" { return [words[2] + "s", "förslag"] }
    guard words[2] == "förslag" else { return words }
    if words[0] == "det" { return Array(words.dropFirst()) }
    guard words[0].hasSuffix("s") else { return words }
    if words[1].hasSuffix("utskotts") { return [words[1].dropLast() + "ets", "förslag"] }
    return words[1] == "presidiums" ? ["presidiets", "förslag"] : words
  }

  /// Whether only the context tells which proposal is meant.
  var isGeneric: Bool {
    words.count == 1 && words[0].isAny(of: ["förslag", "huvudförslag", "beslutsförslag"])
      || words.count == 2 && words[1] == "förslag"
        && words[0].isAny(of: [
          "liggande", "föreliggande", "det", "detta", "ursprungliga", "utsända", "upprättade",
          "framlagt", "framlagda", "föreslagna", "presenterade", "utskickade",
        ])
  }

  /// Whether it is the proposal of a body or of its officers, not that of a party or a member.
  var isOfficial: Bool {
    guard isProposal, !isPart else { return false }
    let owner = words[words.count - 2].utf8.span
    return Self.owners.hasSuffix(in: owner, before: owner.count)
  }

  /// Ends of the names of bodies and offices in the genitive.
  private static let owners: WordList = [
    "nämndens", "styrelsens", "utskottets", "förvaltningens", "kontorets", "beredningens",
    "presidiets", "direktionens", "delegationens", "fullmäktiges", "avdelningens", "enhetens",
    "kansliets", "direktörens", "chefens", "ledningens", "tjänstemännens",
  ]

  private static func indefinite(_ word: String) -> String {
    guard word.hasSuffix("et") else { return word }
    if word.hasSuffix("yrkandet") { return String(word.dropLast()) }
    let isDefinite = word.hasSuffix("förslaget") || word.hasSuffix("initiativet")
    return isDefinite ? String(word.dropLast(2)) : word
  }

  /// Whether both are about the same thing: the same words, or one goes on where the other ends.
  func isSame(as other: Matter) -> Bool {
    if words.isEmpty || other.words.isEmpty { return false }
    if words.count == other.words.count,
      words == other.words || stems == other.stems || isShortFor(other) || other.isShortFor(self)
    {
      return true
    }
    let (short, long) =
      words.count < other.words.count ? (words, other.words) : (other.words, words)
    guard short.count >= 2, long.starts(with: short) else { return false }
    return !["och", "samt", "med", "i"].contains(long[short.count])
      || long[short.count] == "i"
        && long.count == short.count + 2
  }

  /// *Förvaltningens förslag* is *socialförvaltningens förslag*.
  private func isShortFor(_ other: Matter) -> Bool {
    words.count == 2 && isOfficial && other.isOfficial && other.words[0].hasSuffix(words[0])
  }

  /// The words without the genitive's *s*, which is sometimes forgotten.
  private var stems: [String] { words.map { $0.hasSuffix("s") ? String($0.dropLast()) : $0 } }

  /// Whether it is the proposal of a body or of officers.
  var isProposal: Bool { words.count > 1 && words.last == "förslag" && !words.contains("från") }

  /// Whether it names a yrkande to refer back: *återremissyrkandet*, *yrkandet om återremiss*.
  var isReferral: Bool {
    (words.first?.hasPrefix("återremissyrk") ?? false)
      || words.starts(with: ["yrkande", "om", "återremiss"])
  }

  func has(_ stem: String) -> Bool { words.indices.contains { words[$0].holds(stem) } }

  /// Whether it names an addition rather than a whole proposal.
  var isAddition: Bool { words.first.map { $0.hasPrefix("tillägg") } ?? false }
  /// Whether it is a point of a proposal, not a whole one.
  var isPart: Bool { words.first.map { ["punkt", "punkten", "punkterna"].contains($0) } ?? false }
  /// Whether it is one point, by whatever name: *första att-satsen*.
  var isPoint: Bool { isPart || words.contains { $0.hasPrefix("att-sats") } }
  var isMemberProposal: Bool { words.first.map { $0.hasPrefix("motion") } ?? false }

  /// The parts of *X och tilläggsyrkande från Y*; one when it is no such pair.
  var parts: [Matter] {
    let joint = words.indices.first { index in
      index > 0 && index + 1 < words.count && ["och", "samt"].contains(words[index])
        && (words[index + 1].hasPrefix("tillägg")
          || words[index + 1] == "till" && index + 2 < words.count
            && words[index + 2].hasPrefix("tillägg"))
    }
    if let joint {
      let next = words[joint + 1] == "till" ? joint + 2 : joint + 1
      return [Matter(words[..<joint]), Matter(words[next...])]
    }
    guard let with = words.firstIndex(of: "med"), with > 0, with + 2 < words.count,
      words[with + 1].hasPrefix("tillägg"), words[with + 2] == "av"
    else { return [self] }
    return [Matter(words[..<with]), Matter(words[(with + 3)...])]
  }

  private init(_ words: ArraySlice<String>) {
    isApproval = nil
    self.words = Array(words)
  }
}

extension String {
  /// Whether the bytes of `part` stand in the text.
  func holds(_ part: String) -> Bool {
    let text = utf8.span
    let wanted = part.utf8.span
    var start = 0
    while start + wanted.count <= text.count {
      var index = 0
      while index < wanted.count, text[start + index] == wanted[index] { index += 1 }
      if index == wanted.count { return true }
      start += 1
    }
    return false
  }
}

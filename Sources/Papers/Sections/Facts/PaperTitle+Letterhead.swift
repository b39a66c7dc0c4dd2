import Reading

/// What stands above a title, and beside it.
extension PaperTitle {
  /// Names of bodies, dates, labels and addresses that stand above a title.
  static func isLetterhead(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    isLabel(line, in: bytes) || SignatureLine.labels.hasPrefix(in: bytes, line)
      || hasSuffix(" som ovan", in: bytes, line)
      || isSender(line, in: bytes) || isSenderOfCase(line, in: bytes) || isTrail(line, in: bytes)
      || isCaseAlone(line, in: bytes)
      || PrintedDay.whole(in: bytes, line) != nil
      || bytes.offset(of: UInt8(ascii: "@"), in: line) != nil || files.isFound(in: bytes, line)
  }

  /// *Datum*, *Vår beteckning*, *Till kommunstyrelsen*.
  static func isLabel(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    labels.hasPrefix(in: bytes, line)
  }

  private static let labels: PrefixList = [
    "dnr", "diarienummer", "diarienr", "ärendenummer", "handläggare", "datum", "till ", "till:",
    "adress", "postadress", "mobil", "vår referens", "er referens", "referens", "vår beteckning",
    "er beteckning", "ert dnr", "vårt dnr", "ert datum", "vårt datum",
    "sida ", "telefon", "e-post", "top of page", "ställd till", "inkom", "ankom", "ärendenr",
    "utfärdat", "skickat:", "från:", "ämne:", "mottagare",
    "tid:", "plats:", "lokal:", "tid och plats", "ordförande:", "sekreterare:", "förslagsställare",
  ]

  /// *Granåsa kommun  Dnr KS 2022/12*.
  private static func isSenderOfCase(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let label = caseLabels.first(in: bytes, line),
      case let sender = trimmed(bytes, line.lowerBound..<label.lowerBound), !sender.isEmpty
    else { return false }
    return isSender(sender, in: bytes)
  }

  private static let caseLabels: PhraseTable = [" dnr", " diarienummer", " diarienr"]

  private static let files: PhraseTable = [".png", ".jpg", ".pdf"]

  /// *Kommunstyrelsen*, *Stadsledningskontoret*, *Moderaterna*, *Granåsa kommun*: who writes, or to
  /// whom.
  private static func isSender(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    if isPlaced(line, in: bytes) || isParty(line, in: bytes) { return true }
    let count = bytes.wordCount(line)
    guard count <= 6, let first = bytes.word(from: line.lowerBound, to: line.upperBound),
      let last = bytes.word(before: line.upperBound, from: line.lowerBound)
    else { return false }
    return isBody(last, line, in: bytes)
      || offices.hasSuffix(in: bytes, before: first.upperBound)
      || count <= 4 && isRegion(first, line, in: bytes)
      || offices.hasSuffix(in: bytes, before: last.upperBound)
      || count <= 3
        && (owners.contains(LowerWord(in: bytes, last)) || isCouncil(first, line, in: bytes))
      || count <= 2 && MunicipalityRegister.entry(bytes.lowercased(line)) != nil
  }

  /// *Granåsa kommuns socialnämnd*, *Motion till kommunfullmäktige*: a body alone, or with whose it is
  /// or what is sent to it. *Inrätta en näringslivsnämnd* and *Reglemente för socialnämnden* are titles.
  private static func isBody(
    _ last: Range<Int>, _ line: Range<Int>, in bytes: Span<UInt8>
  ) -> Bool {
    guard let body = BodyName.ending(at: last, in: bytes, from: line.lowerBound) else {
      return false
    }
    let before = line.lowerBound..<body.lowerBound
    guard let word = bytes.word(before: before.upperBound, from: before.lowerBound) else {
      return true
    }
    return hasSuffix("s", in: bytes, word) || isAddress(before, in: bytes)
      || bytes.wordCount(before) == 1 && isUpper(in: bytes, at: word.lowerBound)
  }

  /// *Motion till Granåsa*, *Från*; *Begäran om medel från* and *Överföring av medel till* begin titles.
  private static func isAddress(_ words: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    if hasPrefix("från ", in: bytes, words) || owned.isFound(in: bytes, words) { return true }
    return addresses.isFound(in: bytes, words) && bytes.wordCount(words) <= 3
  }

  private static let addresses: PhraseTable = ["till "]
  private static let owned: PhraseTable = [" i ", "kommun ", "stad "]

  /// *Region Västmark*, *Landstinget Västmark*.
  private static func isRegion(
    _ first: Range<Int>, _ line: Range<Int>, in bytes: Span<UInt8>
  ) -> Bool {
    regions.contains(LowerWord(in: bytes, first))
      && bytes.word(from: first.upperBound, to: line.upperBound).map {
        isUpper(in: bytes, at: $0.lowerBound)
      } ?? false
  }

  private static let regions: LowerWords = ["region", "landstinget"]

  /// *Kommunfullmäktige Granåsa*.
  private static func isCouncil(
    _ first: Range<Int>, _ line: Range<Int>, in bytes: Span<UInt8>
  ) -> Bool {
    guard BodyName.isBody(first, in: bytes),
      let place = bytes.word(from: first.upperBound, to: line.upperBound)
    else { return false }
    return isUpper(in: bytes, at: place.lowerBound)
  }

  /// *Ärende nr 9*, *Ärende 12*, *KS 2020/411*: the number alone.
  private static func isCaseAlone(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard line.count <= 30, isDigit(bytes[line.upperBound - 1]) else { return false }
    return line.count <= 16 && hasPrefix("ärende", in: bytes, line)
      || bytes.wordCount(line) == 1
      || caseNumber(in: bytes.extracting(first: line.upperBound), at: line.lowerBound) == line
  }

  /// *Ordförande Anna Åberg*, *Kommunalrådet Bo Ek*: whom a question is put to; *Cecilia Dal* alone,
  /// who prepares the matter.
  static func isOfficeHolder(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard line.count <= 60 else { return false }
    guard let role = role(in: bytes, at: line.lowerBound) else {
      guard let name = name(in: bytes, at: line.lowerBound) else { return false }
      let rest = name.range.upperBound..<line.upperBound
      return (2...3).contains(name.words)
        && (rest.isEmpty
          || bytes.has(UInt8(ascii: ","), at: rest.lowerBound) && isNumber(rest, in: bytes))
    }
    let start = bytes.blanksEnd(from: role.range.upperBound)
    guard start < line.upperBound, let name = name(in: bytes, at: start), name.words >= 2 else {
      return false
    }
    return line.upperBound - name.range.upperBound <= 8
  }

  /// *Kommunfullmäktige i Granåsa*, *Motion till kommunfullmäktige i Granåsa kommun*.
  private static func isPlaced(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard let place = places.first(in: bytes, line),
      let body = bytes.word(before: place.lowerBound, from: line.lowerBound)
    else { return false }
    return BodyName.isBody(body, in: bytes)
      && bytes.wordCount(place.upperBound..<line.upperBound) <= 2
  }

  private static let places: PhraseTable = [" i "]

  /// *Start / Kommun och politik / Beslut*: the trail of links above a page of the web.
  static func isTrail(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    var count = 0
    var offset = range.lowerBound
    while let word = bytes.word(from: offset, to: range.upperBound) {
      if word.count <= 3, word.lowerBound > range.lowerBound, word.upperBound < range.upperBound,
        separators.contains(LowerWord(in: bytes, word))
      {
        count += 1
      }
      offset = word.upperBound
    }
    return count >= 2
  }

  private static let separators: LowerWords = ["/", ">", "»", "›", "|"]

  /// *Avdelningen*, *Stadsledningskontoret*: who in the administration writes.
  private static let offices: WordList = [
    "avdelningen", "enheten", "kontoret", "förvaltningen", "sektionen", "staben", "kansliet",
    "departementet",
  ]

  private static let owners: LowerWords = ["kommun", "stad", "regionen"]

  /// A number to call.
  private static func isNumber(_ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    range.count { isDigit(bytes[$0]) } >= 6 && range.count { bytes.isLetter(at: $0) } <= 7
  }

  /// A party's name and nothing else but where, as it stands above a title or at the top.
  private static func isParty(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard line.count <= 100, let first = bytes.word(from: line.lowerBound, to: line.upperBound)
    else { return false }
    let isAlone = bytes.wordCount(line) <= 3
    if isAlone, hasSuffix("listan", in: bytes, line) || hasSuffix("partiet", in: bytes, line) {
      return true
    }
    guard SignatureLine.mayNameParties(line, in: bytes) else { return false }
    let named = parties(in: bytes, line, codes: .national)
    // "Moderaternas Granåsa" and "Handlingsprogram för Moderaterna" say more.
    let isFirst =
      senders.hasWord(in: bytes, at: first.lowerBound) || first.count <= 3
      || !parties(in: bytes, first, codes: .national).isEmpty
    return !named.isEmpty && isFirst && !hasSuffix("s", in: bytes, first)
      && bytes.wordCount(line) <= 3 + 2 * named.count
  }

  private static let senders: WordList = ["för", "från", "nya", "arbetarpartiet", "feministiskt"]

  /// *Rubrik: Lys upp parken*, *Angående: Parken*: the label of a title.
  static func hasTitleLabel(_ index: Int, of flow: Flow) -> Bool {
    let paragraph = flow.paragraphs[index]
    let bytes = flow.bytes.span
    guard titleLabels.hasPrefix(in: bytes, paragraph.range), paragraph.range.count <= 250,
      paragraph.marker == nil
    else { return false }
    let title = withoutLabel(paragraph.range, in: bytes)
    // "Ärende: KS 2023/12" has a number and no title.
    return title.count { isLower(in: bytes, at: $0) } >= 3
      && !kinds.contains(LowerWord(in: bytes, title))
  }

  /// *Förslagets rubrik*, a row of a form with the title below it.
  static func isTitleLabel(_ line: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    // "Ämne (ange kort vad förslaget gäller)"
    let end = bytes.offset(of: UInt8(ascii: "("), in: line) ?? line.upperBound
    return titleRows.contains(LowerWord(in: bytes, bytes.trimmed(line.lowerBound..<end)))
  }

  private static let titleRows: LowerWords = [
    "förslagets rubrik", "rubrik", "motionens rubrik", "rubrik på förslaget", "rubrik på förslag",
    "rubrik:", "förslagets rubrik:", "rubrik på förslaget:", "ämne", "titel",
  ]

  /// The title without its label.
  static func withoutLabel(_ title: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    guard titleLabels.hasPrefix(in: bytes, title),
      let colon = bytes.offset(of: UInt8(ascii: ":"), in: title)
    else { return title }
    return bytes.trimmed(colon + 1..<title.upperBound)
  }

  private static let titleLabels: PrefixList = [
    "rubrik:", "förslagets rubrik:", "motionens rubrik:", "rubrik på förslaget:", "ämne:", "titel:",
    "angående:", "rubrik på motionen:", "ärende:", "ärenderubrik:",
  ]
}

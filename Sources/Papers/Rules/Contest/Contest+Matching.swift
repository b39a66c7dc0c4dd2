extension Contest {
  /// The yrkanden that `text` names, with the members `names` in it.
  func named(in text: String, _ names: [String]) -> [Int] { named(Matter(text), names) }

  private func named(_ matter: Matter, _ names: [String]) -> [Int] {
    let movers = byMovers(matter, names)
    return movers.isEmpty ? about(matter) : movers
  }

  /// The only yrkande that the question of a vote stands for; `nil` when that is not certain.
  func only(in text: String, _ names: [String], _ parties: Set<String> = []) -> Int? {
    let matter = Matter(text)
    if matter.has("återremi"), !matter.has("avslag"), matter.isApproval != false {
      return only { $0.kind == .referBack }
    }
    if matter.has("bordlägg"), matter.isApproval != false { return only { $0.kind == .defer } }
    if matter.has("avgör") { return only { $0.kind == .other && $0.text.contains("avgör") } }
    // "Ja för avslag, nej för bifall": one of each.
    if matter.words.isEmpty, let isApproval = matter.isApproval {
      return only { $0.kind == (isApproval ? .approve : .reject) }
    }
    // "Avslag på Bo Eks yrkande" is another's.
    let isAgainst = matter.isApproval == false && !names.isEmpty
    var all = isAgainst ? about(matter) : named(matter, names)
    if all.isEmpty, names.isEmpty { all = about(matter, Array(parties)) }
    let isRejection = matter.isApproval == false || matter.has("avslagsyrk")
    var wanted = all.filter { index in
      let isReject = yrkanden[index].kind == .reject
      return names.isEmpty || isAgainst ? isReject == isRejection : !isReject
    }
    // "I andra hand bifall till X" stands behind those who want X in the first place.
    if wanted.count > 1 { wanted.removeAll { yrkanden[$0].rank > 1 } }
    if wanted.isEmpty { wanted = rejecting(matter) }
    // "Bo Eks förslag", where all that Bo Ek moves is to reject.
    if wanted.isEmpty, matter.isApproval != false {
      wanted = byMovers(matter, names).filter { yrkanden[$0].rank == 1 }
    }
    return wanted.count == 1 ? wanted.first : nil
  }

  /// *Avslag på motionen* where nobody moves it in these words: who wants the proposal to reject it.
  private func rejecting(_ matter: Matter) -> [Int] {
    guard proposesRejection, matter.isMemberProposal, matter.isApproval == false else { return [] }
    return yrkanden.indices.filter { index in
      yrkanden[index].kind == .approve && yrkanden[index].rank == 1
        && (matters[index]?.isProposal ?? false)
    }
  }

  private func only(where matches: (Yrkande) -> Bool) -> Int? {
    let found = yrkanden.indices.filter { matches(yrkanden[$0]) }
    return found.count == 1 ? found.first : nil
  }

  func isOwn(_ matter: Matter) -> Bool {
    matter.has("egna") || matter.has("eget") || matter.words.first == "ordförandens"
  }

  func isNamed(_ matter: Matter, _ names: [String]) -> Bool {
    !names.isEmpty && !matter.isMemberProposal && matter.has("yrkande")
  }

  func indices(movedBy names: [String]) -> [Int] {
    yrkanden.indices.filter { index in
      yrkanden[index].movers.indices.contains { mover in
        names.contains { $0.isSamePerson(as: yrkanden[index].movers[mover].name) }
      }
    }
  }

  /// The yrkanden of those whom the words name: *Bo Eks tilläggsyrkande*, *det egna yrkandet*.
  func byMovers(_ matter: Matter, _ names: [String]) -> [Int] {
    var moved: [Int] = []
    if isOwn(matter) {
      moved = yrkanden.indices.filter { index in
        yrkanden[index].movers.contains { $0.role?.isChair ?? false }
      }
      if moved.isEmpty, let chair { moved = indices(movedBy: [chair]) }
    } else if !matter.isMemberProposal,
      matter.has("yrkande") || matter.has("förslag") || matter.has("tillägg")
    {
      moved = indices(movedBy: names.isEmpty ? surnamed(matter) : names)
    }
    return ofKind(matter, moved)
  }

  /// *Yrkandet från Socialdemokraterna*, *S-yrkandet*: the only one of the party's members, where no
  /// yrkande is itself about another.
  func byParties(_ matter: Matter, _ ruling: Ruling) -> [Int] {
    var parties = Set(ruling.parties)
    if let word = matter.words.first, matter.words.count == 1, word.hasSuffix("-yrkande") {
      parties = [word.dropLast("-yrkande".count).uppercased()]
    }
    guard ruling.names.isEmpty, !parties.isEmpty, matter.has("yrkande"), about(matter).isEmpty,
      !matters.contains(where: { $0?.has("yrkande") ?? false })
    else { return [] }
    let moved = yrkanden.indices.filter { Set(yrkanden[$0].parties) == parties }
    let found = ofKind(matter, moved)
    return found.count == 1 ? found : []
  }

  /// *Malmbergs yrkande*: the only mover with the surname that the words begin with.
  private func surnamed(_ matter: Matter) -> [String] {
    guard matter.words.count == 2, !matter.isOfficial, !matter.isGeneric else { return [] }
    var found: [String] = []
    for yrkande in yrkanden {
      for mover in yrkande.movers where !found.contains(mover.name) {
        if mover.name.endsInSurname(ofGenitive: matter.words[0]) { found.append(mover.name) }
      }
    }
    return found.count == 1 ? found : []
  }

  private static let kinds: [(String, Yrkande.Kind)] = [
    ("tillägg", .add), ("ändring", .amend), ("återremi", .referBack), ("bordlägg", .defer),
    ("bifallsyrk", .approve), ("avslagsyrk", .reject),
  ]

  /// Those of `indices` that the word for the yrkande fits.
  private func ofKind(_ matter: Matter, _ indices: [Int]) -> [Int] {
    if matter.has("andrahand") { return indices.filter { yrkanden[$0].rank == 2 } }
    if let kind = Contest.kinds.first(where: { matter.has($0.0) })?.1 {
      let fitting = indices.filter { yrkanden[$0].kind == kind }
      if fitting.isEmpty, kind == .add || kind == .amend, indices.count == 1,
        [.add, .amend, .other].contains(yrkanden[indices[0]].kind)
      {
        return indices
      }
      return fitting.isEmpty && kind == .add ? indices.filter(isAboutAddition) : fitting
    }
    let plain = indices.filter { yrkanden[$0].rank == 1 && yrkanden[$0].kind != .add }
    return plain.isEmpty ? indices.filter { yrkanden[$0].rank == 1 } : plain
  }

  private func isAboutAddition(_ index: Int) -> Bool { matters[index]?.isAddition ?? false }

  /// The yrkanden about what the words name.
  func about(_ matter: Matter, _ parties: [String] = []) -> [Int] {
    let named = about(whole: matter)
    guard named.isEmpty, !parties.isEmpty, matter.has("förslag") else { return named }
    // "Förslaget från S och V" is "Socialdemokraternas och Vänsterpartiets förslag".
    return yrkanden.indices.filter { index in
      yrkanden[index].approvesProposal && targetParties[index] == Set(parties)
    }
  }

  private func about(whole matter: Matter) -> [Int] {
    if matter.words == ["yrkande"] { return yrkanden.count == 1 ? [0] : aboutOneYrkande() }
    if matter.words.count == 1, matter.isAddition { return alone(.add) }
    if matter.words == ["ändringsyrkande"] { return alone(.amend) }
    if matter.words == ["avslagsyrkande"] { return alone(.reject) }
    if matter.words == ["bifallsyrkande"] { return alone(.approve) }
    if matter.words.isEmpty, matter.isApproval == true { return alone(.approve) }
    if matter.isReferral {
      return referral(matter).map { [$0] } ?? []
    }
    return yrkanden.indices.filter { index in
      guard let own = matters[index], !isPartial(index) else { return false }
      switch yrkanden[index].kind {
      case .approve:
        return isSame(own, matter) || isForMotion(index, matter)
      case .reject: return isSame(own, matter)
      default: return false
      }
    }
  }

  /// Those who want a yrkande approved and those who want it rejected, where no other is spoken of.
  private func aboutOneYrkande() -> [Int] {
    let named = yrkanden.indices.filter { index in
      [.approve, .reject].contains(yrkanden[index].kind)
        && (matters[index]?.words.first?.hasPrefix("yrkande") ?? false)
    }
    guard named.count == yrkanden.count, let first = named.first,
      named.allSatisfy({ $0 == first || same(first, $0) })
    else { return [] }
    return named
  }

  /// *Delvis bifall till motionen* is not what wins when the motion does.
  func isPartial(_ index: Int) -> Bool {
    let text = yrkanden[index].text.utf8.span
    return Contest.partially.hasPrefix(in: text, 0..<text.count)
  }

  private static let partially: PrefixList = ["delvis ", "delat ", "partiellt "]

  /// *Bifall till yrkande från S om att tillstyrka motionen* is about the motion.
  private func isForMotion(_ index: Int, _ matter: Matter) -> Bool {
    guard matter.words == ["motionen"] else { return false }
    let text = yrkanden[index].text
    return text.hasSuffix("om att tillstyrka motionen") || text.hasSuffix("om bifall till motionen")
  }

  /// The only yrkande to refer back, or the one from the parties that the words name.
  func referral(_ matter: Matter) -> Int? {
    let all = yrkanden.indices.filter { yrkanden[$0].kind == .referBack }
    guard all.count > 1 else { return all.first }
    let tail = matter.words.dropFirst()
    guard tail.count > 1 else { return nil }
    let found = all.filter { index in
      let text = yrkanden[index].text.utf8.span
      let date = Contest.dates.first(in: text, 0..<text.count)
      let words = Matter(text.string(0..<(date?.lowerBound ?? text.count))).words
      return words.suffix(tail.count).elementsEqual(tail)
    }
    return found.count == 1 ? found.first : nil
  }

  private static let dates: PhraseTable = [" den "]

  /// The only yrkande of `kind`, or those about the only addition.
  func alone(_ kind: Yrkande.Kind) -> [Int] {
    let found = yrkanden.indices.filter { yrkanden[$0].kind == kind }
    if found.count == 1 { return found }
    return found.isEmpty && kind == .add ? yrkanden.indices.filter(isAboutAddition) : []
  }
}

extension Yrkande {
  /// Whether it asks for approval of a proposal, whose parties tell which.
  var approvesProposal: Bool { kind == .approve && (target?.holds("förslag") ?? false) }
}

extension String {
  /// Whether the last word of the name is that of which `genitive`, in small letters, is the genitive.
  fileprivate func endsInSurname(ofGenitive genitive: String) -> Bool {
    guard let surname = split(separator: " ").last, utf8.count > surname.utf8.count else {
      return false
    }
    let isPlain = surname.utf8.last == UInt8(ascii: "s")
    guard surname.utf8.count + (isPlain ? 0 : 1) == genitive.utf8.count else { return false }
    return genitive.hasSuffix("s") && genitive.hasPrefix(surname.lowercased())
  }
}

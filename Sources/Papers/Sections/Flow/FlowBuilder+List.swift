import Reading

extension FlowBuilder {
  /// Whether the line at `index` is a heading between two points: *Taxor och avgifter*. It ends
  /// without a full stop where the points have one, and stands no deeper than they do. A sentence
  /// that goes on with the point above begins with what it speaks of: *Den gäller …*.
  func dividesList(at index: Int, after last: Flow.Paragraph, _ ending: Ending) -> Bool {
    let source = text.bytes.span
    let line = text.blocks[index]
    guard ending == .fullStop, last.marker?.kind == .bullet || last.marker?.kind == .number,
      Int(line.indentation) <= last.indentation,
      Papers.isUpper(in: source, at: line.range.start),
      !FlowBuilder.references.hasWord(in: source, at: line.range.start)
    else { return false }
    var length = 0
    for next in index..<min(index + 12, text.blocks.count) where !furniture.isFurniture[next] {
      let block = text.blocks[next]
      let words = block.range.start..<block.range.end
      if LooseBullets.isBullet(source, block) { return length > 0 }
      if let marker = Marker(in: source, words), marker.kind != .att { return length > 0 }
      length += words.count
      let ending = Ending(of: source, words)
      guard block.kind == .line, length < 200, ending == .open || ending == .hyphen else {
        return false
      }
    }
    return false
  }

  /// Whether the next line too begins with *att*, below a sentence in which something is asked for:
  ///
  ///     Vi föreslår att nämnden ger kontoret i uppdrag
  ///     att räkna om ramen
  ///     att sopa gården
  func isFollowedByAtt(_ index: Int, after last: Flow.Paragraph) -> Bool {
    last.marker == nil && last.range.count <= 200 && hasAtt(below: index)
      && containsAny(FlowBuilder.announcements, in: bytes.span, last.range)
  }

  /// *… ger nämnden i uppdrag*, *Moderaterna vill* above two lines or more that begin with *att*, whatever
  /// their length.
  func isAssigned(_ index: Int, after last: Flow.Paragraph) -> Bool {
    last.marker == nil && last.range.count <= 200 && hasAtt(below: index)
      && FlowBuilder.assignments.contains { hasSuffix($0, in: bytes.span, last.range) }
  }

  private static let assignments: [StaticString] = [
    " i uppdrag", " vill", " förslag om", " yrkar på", " motionerar om", " motionerat om",
    " föreslagit",
  ]

  /// *Utskottet beslutar föreslå kommunstyrelsen*, *Nämnden beslutar med stöd av delegationsordningen*
  /// above two lines or more that begin with *att*: who decides, and nothing of what.
  func isDecided(_ index: Int, after last: Flow.Paragraph) -> Bool {
    let flow = bytes.span
    guard last.marker == nil, last.range.count <= 160, hasAtt(below: index) else { return false }
    if LeadIn.conditions.hasPrefix(in: flow, last.range) {
      return OwnShare.words.first(in: flow, last.range)?.upperBound == last.range.upperBound
    }
    guard let body = BodyName.firstRange(in: flow, last.range),
      body.lowerBound == last.range.lowerBound
    else { return false }
    var start = body.upperBound
    var isFirst = true
    while let word = flow.word(from: start, to: last.range.upperBound) {
      start = word.upperBound
      if FlowBuilder.verbs.hasWord(in: flow, at: word.lowerBound) {
        isFirst = false
        continue
      }
      if isFirst {
        // "Kommunstyrelsens arbetsutskott"
        if BodyName.isBody(word, in: flow) { continue }
        return false
      }
      if hasPrefix("förutsatt", in: flow, word) || hasPrefix("förutsättning", in: flow, word) {
        return true
      }
      let isTold =
        FlowBuilder.orders.hasWord(in: flow, at: word.lowerBound)
        || Marker.infinitives.hasWord(in: flow, at: word.lowerBound)
      if isTold, !hasPrefix("att föreslå ", in: flow, word.lowerBound..<last.range.upperBound) {
        return false
      }
    }
    return !isFirst
  }

  private static let verbs: WordList = [
    "beslutar", "beslutade", "besluta", "föreslår", "föreslå", "föreslog", "rekommenderar",
    "rekommendera", "rekommenderade", "har", "föreslagit", "beslutat",
  ]

  func hasAtt(below index: Int) -> Bool {
    guard index + 1 < text.blocks.count, !furniture.isFurniture[index + 1],
      case let next = text.blocks[index + 1], next.kind == .line
    else { return false }
    return Marker(in: text.bytes.span, next.range.start..<next.range.end)?.kind == .att
  }

  /// *föreslår för sin del regionfullmäktige besluta* below a point: leads in to the points after it.
  func announces(_ line: Line) -> Bool {
    let source = text.bytes.span
    guard FlowBuilder.leads.hasPrefix(in: source, line.range) else { return false }
    return Ending(of: source, line.range).isLeadIn || hasSuffix(" att", in: source, line.range)
  }

  /// *Moderaterna vill:*, alone on a line over a list.
  func isWish(_ line: Line) -> Bool {
    let source = text.bytes.span
    return line.range.count <= 60
      && FlowBuilder.wishes.contains { hasSuffix($0, in: source, line.range) }
  }

  private static let wishes: [StaticString] = [" vill", " vill:", " vill att", " vill att:"]

  private static let leads: PrefixList = ["föreslår ", "beslutar "]

  private static let references: WordList = [
    "den", "det", "detta", "denna", "dessa", "de", "därmed", "därefter", "han", "hon", "hen",
  ]
}

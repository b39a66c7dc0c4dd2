/// Points of a list, each with what stands below it.
extension ClauseReader {
  mutating func readPoint(
    _ paragraph: Flow.Paragraph, _ marker: Marker, at index: Int, in paragraphs: SectionParagraphs
  ) -> Int {
    if isInterrupted, marker.kind == .bullet, !marker.hasAtt,
      !ToldSentence.isWhole(paragraph.content, in: context.flow)
    {
      return index + 1
    }
    if isUnderTerms, !marker.hasAtt {
      let extent = PointExtent(flow: context.flow)
      let point = extent.point(paragraph, marker, at: index, in: paragraphs)
      addCondition(point.words)
      return point.end
    }
    governing.returnToOwn(at: paragraph.content)
    if let lastPoint { governing.endList(of: lastPoint, at: marker) }
    guard var governor = governing.current else { return index + 1 }
    let extent = PointExtent(flow: context.flow)
    let point = extent.point(paragraph, marker, at: index, in: paragraphs)
    hasPoints = true
    lastPoint = marker
    if let lead = PointLead.governor(of: point, under: governor, in: context) {
      for child in point.children { addClause(child.content, lead, label: child.marker?.label) }
      return point.end
    }
    let next = point.end < paragraphs.count ? paragraphs[point.end] : nil
    if point.children.isEmpty, next?.marker != nil,
      OwnShare.isWhole(point.words, in: context.flow)
    {
      governor.leadIn = nil
      governing.take(governor)
      return point.end
    }
    if let lead = headOfProposal(paragraph, point, governor, before: next) {
      if let own = lead.ownClause { addClause(own, governor, label: marker.label) }
      for child in point.children {
        addClause(child.content, lead.governor, label: child.marker?.label)
      }
      if point.children.isEmpty { governing.take(lead.governor) }
      return point.end
    }
    if point.endsWithColon, let decision = wordsBeforeReasons(point.words) {
      addClause(decision, governor, label: marker.label)
      return endOfReasons(from: point.end, ofPoint: true, in: paragraphs)
    }
    if point.endsWithColon, !point.children.isEmpty, let decision = wordsBeforeTerms(point.words) {
      addClause(decision, governor, label: marker.label)
      for child in point.children { addCondition(child.content) }
      return point.end
    }
    if point.endsWithColon, point.children.first?.marker?.kind == .bullet {
      governor.leadIn = context.flow.string(point.words.dropping(1))
      for child in point.children {
        addClause(child.content, governor, label: child.marker?.label)
      }
      return point.end
    }
    if point.endsWithColon, point.children.isEmpty {
      let end = extent.endOfRest(after: point.end, in: paragraphs)
      let whole = paragraph.content.lowerBound..<paragraphs[end - 1].range.upperBound
      addClause(whole, governor, label: marker.label)
      return end
    }
    if point.children.isEmpty,
      Specification(context: context).announcesRows(point.words, at: point.end, in: paragraphs)
    {
      let end = extent.endOfRows(after: point.end, in: paragraphs)
      let whole = paragraph.content.lowerBound..<paragraphs[end - 1].range.upperBound
      addClause(whole, governor, label: marker.label)
      return end
    }
    let end = endOfNames(below: point.words, point.children, from: point.end, in: paragraphs)
    let words =
      end > point.end
      ? point.words.lowerBound..<paragraphs[end - 1].range.upperBound : point.words
    if marker.kind == .att, marker.label == nil, point.children.isEmpty, end == point.end {
      for part in RunningClauses.points(of: words, in: context) {
        addClause(part, governor, label: marker.label)
      }
      return end
    }
    addClause(words, governor, label: marker.label, children: point.children)
    return end
  }

  /// A point *Föreslå kommunfullmäktige besluta:* governs the points below or after it, also without
  /// colon.
  private func headOfProposal(
    _ paragraph: Flow.Paragraph, _ point: PointExtent.Point, _ current: Governor,
    before next: Flow.Paragraph?
  ) -> LeadIn? {
    let isFollowed = !point.children.isEmpty || next?.marker != nil
    let isWhole =
      point.children.isEmpty && context.flow.ending(of: paragraph.range) == .colon
    guard isWhole || isFollowed && PointLead.isOpen(paragraph.content, in: context.flow),
      let lead = LeadIn.read(paragraph.content, in: context, under: current),
      lead.governor.status != current.status
        || current.status == .proposed && lead.governor.body != current.body
    else { return nil }
    return lead
  }
}

extension Governor {
  /// What the heading of `section` makes of its points; `nil` when it makes nothing.
  init?(of section: Section, in context: Context) {
    let paper = context.paper
    let body = section.resolvedBody(paper)
    switch section.kind {
    case .decision where paper.isDemand:
      self.init(status: .demanded, body: body ?? paper.body)
    case .decision where !paper.canDecide:
      self.init(status: .proposed, body: body)
    case .decision:
      let isForeign = body != nil && paper.body != nil && body != paper.body
      if isForeign, section.isPassedUpwards(to: body, paper, in: context) {
        self.init(status: .proposed, body: body)
        return
      }
      let isCited = isForeign && context.hasOwnDecision(besides: section)
      self.init(status: isCited ? .cited : .decided, body: body, basedOn: section.basedOn)
    case .proposal:
      self.init(status: paper.isDemand ? .demanded : .proposed, body: body)
    default:
      return nil
    }
  }
}

extension Section {
  /// The body in the heading; *nämndens* means the paper's own.
  func resolvedBody(_ paper: PaperFacts) -> String? {
    guard let body, !BodyName.isGeneric(body) else { return paper.body }
    return paper.resolved(body)
  }
}

extension Section {
  /// *Kommunfullmäktige beslutar* in the board's minutes: a higher body has still to decide.
  fileprivate func isPassedUpwards(
    to body: String?, _ paper: PaperFacts, in context: Context
  ) -> Bool {
    guard let body, let own = paper.body, HigherBody.isAbove(body, own) else { return false }
    return isLeadIn || !context.hasOwnDecision(besides: self)
  }
}

extension Context {
  /// Whether another section of the item decides in the name of the paper's own body.
  func hasOwnDecision(besides section: Section) -> Bool {
    item.sections.contains { other in
      other.kind == .decision && other != section
        && (other.body == nil || other.resolvedBody(paper) == paper.body)
    }
  }
}

extension Range<Int> {
  /// The range without its last `count` bytes.
  func dropping(_ count: Int) -> Range<Int> {
    lowerBound..<Swift.max(lowerBound, upperBound - count)
  }
}

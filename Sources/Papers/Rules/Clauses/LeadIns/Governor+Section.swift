extension Governor {
  /// What the heading of `section` makes of its points; `nil` when it makes nothing.
  init?(of section: Section, in context: Context) {
    let body = section.resolvedBody(in: context)
    switch section.kind {
    case .decision where context.paper.isDemand:
      self.init(status: .demanded, body: body ?? context.paper.body)
    case .decision where !context.paper.canDecide:
      self.init(status: .proposed, body: body)
    case .decision:
      let isForeign = body != nil && context.paper.body != nil && body != context.paper.body
      if isForeign, section.isPassedUpwards(to: body, in: context) {
        self.init(status: .proposed, body: body)
        return
      }
      // "Kommunfullmäktige" over some points of the decision, "Skolnämnden" over others.
      if isForeign, section.isShare {
        self.init(status: .decided, body: context.paper.body)
        return
      }
      let isCited = isForeign && context.hasOwnDecision(besides: section)
      self.init(status: isCited ? .cited : .decided, body: body, basedOn: section.basedOn)
    case .yrkanden where context.paper.isDemand:
      self.init(status: .demanded, body: LeadIn.demandedOf(context))
    case .proposal:
      self.init(status: context.paper.isDemand ? .demanded : .proposed, body: body)
    default:
      return nil
    }
  }
}

extension Section {
  /// The body in the heading; *nämndens* means the paper's own, *fullmäktige* the council.
  func resolvedBody(in context: Context) -> String? {
    context.paper.resolved(body) ?? context.paper.body
  }
}

extension Section {
  /// *Kommunfullmäktige beslutar* in the board's minutes: a higher body has still to decide.
  fileprivate func isPassedUpwards(to body: String?, in context: Context) -> Bool {
    guard let body, let own = context.paper.body, HigherBody.isAbove(body, own) else {
      return false
    }
    return isLeadIn || isShare || !context.hasOwnDecision(besides: self)
  }

  /// Whether the heading is a body's name over some points of a decision.
  fileprivate var isShare: Bool { isUnderDecision && !isLeadIn }
}

extension Context {
  /// Whether another section of the item decides in the name of the paper's own body.
  func hasOwnDecision(besides section: Section) -> Bool {
    item.sections.contains { other in
      other.kind == .decision && other != section
        && (other.body == nil || other.resolvedBody(in: self) == paper.body)
    }
  }
}

extension Range<Int> {
  /// The range without its last `count` bytes.
  func dropping(_ count: Int) -> Range<Int> {
    lowerBound..<Swift.max(lowerBound, upperBound - count)
  }
}

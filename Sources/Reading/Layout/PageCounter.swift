/// Counts pages by the breaks that the file asks for and those that Word put in when it last
/// laid the paper out; the same break is often told both ways.
struct PageCounter {
  private(set) var current = 1
  /// Whether the file tells of any break; otherwise it has no pages.
  private(set) var hasBreaks = false
  private var hasText = false
  /// Whether a break was asked for since the last text: then Word's own tells it again.
  private var wasAskedFor = false

  mutating func hearText() { (hasText, wasAskedFor) = (true, false) }

  mutating func breakPage(isRendered: Bool) {
    hasBreaks = true
    if isRendered && wasAskedFor {
      wasAskedFor = false
    } else {
      current += 1
      wasAskedFor = !isRendered
    }
  }

  /// A paragraph that begins a page does so only when something stands before it.
  mutating func breakPageBeforeParagraph() {
    if hasText && !wasAskedFor { breakPage(isRendered: false) }
  }
}

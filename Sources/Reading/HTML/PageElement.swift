/// What the attributes of an element tell of the text in it.
struct PageElement {
  let tag: HTMLTag
  /// Whether its text is not shown.
  let isUnseen: Bool
  /// Whether it stands on every page of the site, as far as its names tell.
  let isFurniture: Bool
  let isMain: Bool
  /// The note that the element leads to, when it is the mark of one in the text.
  let noteReference: String?
  let id: String

  init(_ name: String, _ tag: HTMLTag, _ attributes: HTMLAttributes) {
    self.tag = tag
    id = attributes["id"] ?? ""
    let role = attributes["role"] ?? ""
    let names = ((attributes["class"] ?? "") + " " + id).lowercased()
    let words = names.split(separator: " ")
    let target = attributes["href"] ?? ""
    noteReference = Self.noteReference(words, target)
    isUnseen =
      Self.isHidden(attributes, words) || Self.isNoteNumber(words, target)
    isMain = role == "main" || tag == .main || Self.mainNames.contains(id.lowercased())
    isFurniture =
      tag == .furniture || Self.furnitureRoles.contains(role)
      || words.contains { Self.furnitureNames.contains($0) }
      || tag != .body && Self.consentNames.contains { names.contains($0) }
  }

  private static func isHidden(_ attributes: HTMLAttributes, _ words: [Substring]) -> Bool {
    if attributes["hidden"] != nil || attributes["aria-hidden"] == "true" { return true }
    if words.contains(where: { hiddenNames.contains($0) }) { return true }
    guard let style = attributes["style"] else { return false }
    return style.lowercased().filter { $0 != " " }.contains("display:none")
  }

  // MARK: Notes

  /// Marks of notes as LibreOffice, Pandoc and Word write them.
  private static func noteReference(_ words: [Substring], _ target: String) -> String? {
    guard target.hasPrefix("#") else { return nil }
    let isWord = target.hasPrefix("#_ftn") && !target.hasPrefix("#_ftnref")
    guard isWord || words.contains(where: { noteMarks.contains($0) }) else { return nil }
    return noteID(target)
  }

  /// The number that leads back from a note to the text.
  private static func isNoteNumber(_ words: [Substring], _ target: String) -> Bool {
    target.hasPrefix("#_ftnref") || words.contains { noteNumbers.contains($0) }
  }

  /// `#sdfootnote1sym` and `#_ftn1` lead to the elements `sdfootnote1` and `ftn1`.
  private static func noteID(_ target: String) -> String {
    let id = target.drop { $0 == "#" || $0 == "_" }
    return String(id.hasSuffix("sym") ? id.dropLast(3) : id)
  }

  private static let noteMarks: Set<Substring> = ["sdfootnoteanc", "sdendnoteanc", "footnote-ref"]
  private static let noteNumbers: Set<Substring> = [
    "sdfootnotesym", "sdendnotesym", "footnote-back",
  ]

  // MARK: Names

  private static let hiddenNames: Set<Substring> = [
    "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "show-for-sr",
  ]
  private static let furnitureRoles: Set<String> = [
    "navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog",
    "menu", "menubar",
  ]
  /// Whole names only: `has-sidebar` is what pages call themselves.
  private static let furnitureNames: Set<Substring> = [
    "nav", "navbar", "navigation", "menu", "meny", "main-menu", "mainmenu", "huvudmeny",
    "sidebar", "sidomeny", "undermeny", "breadcrumb", "breadcrumbs", "brodsmulor", "brodsmula",
    "footer", "sidfot", "site-footer", "page-footer", "site-header", "sidhuvud", "skip-link",
    "skiplink", "skip-links", "search", "searchbox", "sok", "share", "dela", "pagination",
  ]
  private static let consentNames = ["cookie", "consent", "kakor", "gdpr"]
  private static let mainNames: Set<String> = [
    "main", "main-content", "maincontent", "content", "huvudinnehall", "innehall",
  ]
}

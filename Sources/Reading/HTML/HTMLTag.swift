/// What an element of a web page does to the text in it.
enum HTMLTag: Equatable {
  /// Nothing: it stands within a line.
  case inline
  /// Begins and ends a line.
  case block
  /// Begins and ends a line, with space before and after.
  case paragraph
  /// A heading; its level, from 1.
  case heading(UInt8)
  case list(isNumbered: Bool)
  case listItem
  case table, row
  case cell
  case lineBreak
  case rule
  case link
  /// Line breaks and spaces are those of the source.
  case preformatted
  /// Quotation marks stand around it.
  case quotation
  /// Its text is not shown, or not part of the paper.
  case unseen
  case title, meta
  case body
  /// The part of the page that this page alone has.
  case main
  /// A text that could stand elsewhere as it is.
  case article
  /// Navigation, advertisement, contact: what stands on every page of the site.
  case furniture
  /// The head or foot of the page, or of an article in it.
  case headOrFoot

  /// The element called `name`, in lower case.
  init(_ name: String) { self = Self.tags[name] ?? .inline }

  private static let tags: [String: HTMLTag] = [
    "body": .body, "title": .title, "meta": .meta, "main": .main, "article": .article,
    "nav": .furniture, "aside": .furniture, "menu": .furniture, "dialog": .furniture,
    "header": .headOrFoot, "footer": .headOrFoot,
    "div": .block, "section": .block, "dt": .block, "dd": .block, "form": .block,
    "fieldset": .block, "legend": .block, "center": .block, "caption": .block, "address": .block,
    "figcaption": .block, "details": .block, "summary": .block, "hgroup": .block,
    "p": .paragraph, "dl": .paragraph, "blockquote": .paragraph, "figure": .paragraph,
    "h1": .heading(1), "h2": .heading(2), "h3": .heading(3), "h4": .heading(4), "h5": .heading(5),
    "h6": .heading(6),
    "ul": .list(isNumbered: false), "dir": .list(isNumbered: false), "ol": .list(isNumbered: true),
    "li": .listItem, "table": .table, "tr": .row, "td": .cell, "th": .cell, "br": .lineBreak,
    "hr": .rule, "a": .link, "pre": .preformatted, "q": .quotation,
    "script": .unseen, "style": .unseen, "noscript": .unseen, "template": .unseen, "svg": .unseen,
    "math": .unseen, "iframe": .unseen, "object": .unseen, "audio": .unseen, "video": .unseen,
    "canvas": .unseen, "button": .unseen, "select": .unseen, "textarea": .unseen,
    "datalist": .unseen, "del": .unseen, "rp": .unseen, "rt": .unseen, "noframes": .unseen,
  ]
}

/// Where on a page a line stands.
struct PageRegion: OptionSet {
  let rawValue: UInt8

  /// In the part that the page says is its own.
  static let main = PageRegion(rawValue: 1)
  static let article = PageRegion(rawValue: 2)
  /// In what stands on every page of the site.
  static let furniture = PageRegion(rawValue: 4)
  /// All words of the line lead to other pages.
  static let links = PageRegion(rawValue: 8)
}

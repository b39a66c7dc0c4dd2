public import Reading

/// One line of an export's `documents.ndjson`: a paper and the file it came in.
public struct ExportedPaper: Sendable {
  /// The paper.
  public let document: Document
  /// The file it came in.
  public let source: Source
  /// The file's text; `nil` when it stands with an earlier paper of the same file.
  public let text: [UInt8]?
  /// What was odd in the file; told where ``text`` is.
  public let diagnostics: [Diagnostic]
  /// Where things begin that have a page, and the page, in no order.
  public let pages: [(start: Int, page: Int)]

  /// Reads a line.
  public init(reading value: JSONValue) throws(FieldError) {
    guard let file = value["source"] else { throw FieldError(field: "source") }
    let sum = try file.neededText("sha256")
    guard sum.utf8.count == 64 else { throw FieldError(field: "sha256") }
    document = try Document(reading: value)
    source = Source(
      path: try file.neededText("path"), sha256: sum,
      byteCount: file["byteCount"]?.wholeNumber ?? 0, format: try file.needed("format"),
      url: file["url"]?.text,
      properties: SourceText.Properties(
        title: file["title"]?.text, author: file["author"]?.text,
        created: file["created"]?.text))
    text = file["text"]?.text.map { Array($0.utf8) }
    diagnostics = try file.list("diagnostics") { (value) throws(FieldError) in
      Diagnostic(
        try value.needed("severity"), id: try value.neededText("id"),
        message: try value.neededText("message"), range: try value.optionalRange())
    }
    pages = (value["items"]?.elements ?? []).flatMap { item in
      ([item] + (item["clauses"]?.elements ?? []) + (item["yrkanden"]?.elements ?? []))
        .compactMap { thing in
          guard let page = thing["page"]?.wholeNumber,
            let range = thing["range"].flatMap(SourceRange.init(reading:))
          else { return nil }
          return (range.start, page)
        }
    }
  }
}

/// A file put together again from the papers of an export.
public struct ExportedFile: Sendable {
  /// What the file says.
  public let extraction: Extraction
  /// The file.
  public let source: Source
  /// Its text, of which only what has a page is known to stand on one.
  public let text: SourceText

  /// Joins the papers of one file, in order; `nil` when there is none or the text is missing.
  ///
  /// A range beyond the text would be a lie about where things stand, so it counts as missing too.
  public init?(joining papers: [ExportedPaper]) {
    guard let first = papers.first, let bytes = first.text,
      papers.allSatisfy({ $0.document.range.end <= bytes.count })
    else { return nil }
    source = first.source
    extraction = Extraction(documents: papers.map(\.document), diagnostics: first.diagnostics)
    var blocks: [Block] = []
    for (start, page) in papers.flatMap(\.pages).sorted(by: { $0.start < $1.start }) {
      guard start < bytes.count, blocks.last?.range.start != start else { continue }
      blocks.append(Block(range: SourceRange(start, start + 1), page: page))
    }
    text = SourceText(
      bytes: bytes, blocks: blocks, format: first.source.format,
      properties: first.source.properties)
  }
}

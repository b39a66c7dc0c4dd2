extension PageText {
  /// What was odd on the pages.
  var diagnostics: [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if !emptyPages.isEmpty { diagnostics.append(.pagesWithoutText(emptyPages, of: pageCount)) }
    if !illegiblePages.isEmpty { diagnostics.append(.illegible(illegiblePages)) }
    return diagnostics
  }
}

extension Diagnostic {
  static let damagedPDF = Diagnostic(
    .warning, id: "pdf.damaged",
    message: "PDF-filen är delvis skadad; text kan saknas. Hämta den på nytt.")

  /// A blank page at the end is nothing; half of the pages are.
  static func pagesWithoutText(_ pages: [Int], of count: Int) -> Diagnostic {
    Diagnostic(
      pages.count * 2 >= count ? .warning : .note, id: "pdf.pages-without-text",
      message: "Sidor utan text (bilder?): \(ranges(pages)). Kör OCR (till exempel ocrmypdf).")
  }

  static func illegible(_ pages: [(page: Int, score: Int)]) -> Diagnostic {
    let least = pages.map(\.score).min() ?? 0
    return Diagnostic(
      .warning, id: "text.illegible",
      message: """
        Oläslig text som bara kan sökas, på sidorna \(ranges(pages.map(\.page))) (läsbarhet ned till \
        \(least) av 100). Kör OCR (till exempel ocrmypdf --force-ocr).
        """)
  }

  /// `1–3, 7`
  private static func ranges(_ pages: [Int]) -> String {
    var parts: [String] = []
    var start = 0
    for index in pages.indices
    where index + 1 == pages.count || pages[index + 1] != pages[index] + 1 {
      parts.append(
        start == index ? "\(pages[start])" : "\(pages[start])–\(pages[index])")
      start = index + 1
    }
    return parts.joined(separator: ", ")
  }
}

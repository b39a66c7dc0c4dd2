/// Reads PDF through Poppler's `pdftotext`, run as a process of its own.
///
/// The command is asked for words and where they stand; lines, columns and running headers are told
/// from that here, for the places of all pages together say more than each page alone.
enum PDFReader {
  /// What the command writes when a file needs a password.
  private static let passwordWords = Array("Incorrect password".utf8)
  /// What it writes when something in a file was broken.
  private static let damageWords = Array("Syntax Error".utf8)

  /// The text of the PDF in `bytes`; `command` is what reads it, `nil` when that is not there.
  static func read(
    _ bytes: [UInt8], limits: ReadLimits,
    command: [String]? = ToolRun.path(of: "pdftotext").map { [$0] }
  ) throws(ReadError) -> SourceText {
    guard let command else {
      throw ReadError(.missingTool(name: "pdftotext", package: "poppler-utils"))
    }
    // One page more than allowed shows that there are more.
    let run = try ToolRun(
      command + ["-bbox", "-enc", "UTF-8", "-l", "\(limits.pages + 1)", "/dev/stdin", "-"],
      input: bytes, limits: ToolRun.Limits(limits))
    try check(run, limits)
    let printed = PrintedPages(reading: run.output)
    if printed.pages.isEmpty { throw ReadError(.damagedPDF) }
    if printed.pages.count > limits.pages { throw ReadError(.tooManyPages(limit: limits.pages)) }
    let pages = PageText(of: printed.pages)
    if pages.emptyPages.count == printed.pages.count { throw ReadError(.imagesOnly) }
    return SourceText(
      repairing: pages.raw, removesMarks: false, format: .pdf, properties: printed.properties,
      diagnostics: pages.diagnostics + (run.errors[...].holds(damageWords) ? [.damagedPDF] : []))
  }

  private static func check(_ run: ToolRun, _ limits: ReadLimits) throws(ReadError) {
    switch run.ending {
    case .exit(code: 0): return
    case .exit(code: 1), .exit(code: 3):
      throw ReadError(run.errors[...].holds(passwordWords) ? .encryptedPDF : .damagedPDF)
    case .timeOut: throw ReadError(.tooSlow(limit: limits.toolSeconds))
    case .tooMuchOutput: throw ReadError(.tooLarge(limit: limits.inflatedBytes))
    case .exit(let code): throw ReadError(.toolFailed(name: "pdftotext", reason: "\(code)"))
    case .signal(let signal):
      throw ReadError(.toolFailed(name: "pdftotext", reason: "signal \(signal)"))
    }
  }
}

extension ToolRun.Limits {
  init(_ limits: ReadLimits) {
    self.init(
      seconds: limits.toolSeconds, memory: limits.toolBytes, output: limits.inflatedBytes)
  }
}

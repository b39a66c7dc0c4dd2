/// Reads PDF through Poppler's `pdftotext`, run as a process of its own.
///
/// The command is told to keep the layout of the page: columns stay beside one another, and each
/// page ends in a form feed.
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
      command + ["-l", "\(limits.pages + 1)", "-layout", "-enc", "UTF-8", "/dev/stdin", "-"],
      input: bytes, limits: ToolRun.Limits(limits))
    try check(run, limits)
    let pageCount = run.output.count { $0 == Byte.formFeed }
    if pageCount == 0 { throw ReadError(.damagedPDF) }
    if pageCount > limits.pages { throw ReadError(.tooManyPages(limit: limits.pages)) }
    let text = SourceText(
      repairing: RawText(bytes: run.output), removesMarks: false, format: .pdf,
      diagnostics: run.errors[...].holds(damageWords) ? [.damagedPDF] : [])
    if text.blocks.isEmpty { throw ReadError(.imagesOnly) }
    return text
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

extension Diagnostic {
  static let damagedPDF = Diagnostic(
    .warning, id: "pdf.damaged",
    message: "PDF-filen är delvis skadad; text kan saknas. Hämta den på nytt.")
}

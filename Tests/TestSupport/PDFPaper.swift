import Foundation

/// A PDF made of lines with places, for tests.
///
/// Each page is as wide and high as A4; letters are Helvetica in Windows' encoding.
public struct PDFPaper: Sendable {
  /// One line of text.
  public struct Line: Sendable {
    let text: String
    let left: Int
    let top: Int
    let size: Int

    /// A line whose first letter stands `left` points from the left and whose feet stand `top`
    /// points from the top of the page.
    public init(_ text: String, left: Int = 70, top: Int, size: Int = 11) {
      self.text = text
      self.left = left
      self.top = top
      self.size = size
    }
  }

  /// The pages with their lines.
  public var pages: [[Line]]
  /// What the file says about itself, such as `Title`.
  public var properties: [(name: String, value: String)] = []
  /// Whether the file says that it needs a password.
  public var isEncrypted = false

  /// A paper of `pages`.
  public init(_ pages: [[Line]]) {
    self.pages = pages
  }

  /// A paper with text set line by line, each page in a string of its own.
  public init(_ pages: String...) {
    self.pages = pages.map { page in
      page.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .filter { !$0.element.isEmpty }
        .map { Line(String($0.element), top: 72 + 14 * $0.offset) }
    }
  }

  /// Whether the command that reads PDF is there; without it a test must be passed over.
  public static let canBeRead =
    ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/pdftotext") }
  /// What is said when a test is passed over.
  public static let whyNot = "pdftotext is not installed (Debian: poppler-utils)"

  /// The file.
  public var bytes: [UInt8] {
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", pageTree,
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
      "<< \(properties.map { "/\($0.name) (\($0.value))" }.joined(separator: " ")) >>",
      """
      << /Filter /Standard /V 1 /R 2 /P -4 /O (\(String(repeating: "o", count: 32))) \
      /U (\(String(repeating: "u", count: 32))) >>
      """,
    ]
    for (index, page) in pages.enumerated() {
      let content = page.map(PDFPaper.code).joined(separator: "\n")
      objects.append(
        """
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(7 + 2 * index) 0 R \
        /Resources << /Font << /F 3 0 R >> >> >>
        """)
      objects.append("<< /Length \(content.count) >>\nstream\n\(content)\nendstream")
    }
    return file(of: objects)
  }

  private var pageTree: String {
    let kids = pages.indices.map { "\(6 + 2 * $0) 0 R" }.joined(separator: " ")
    return "<< /Type /Pages /Count \(pages.count) /Kids [\(kids)] >>"
  }

  private func file(of objects: [String]) -> [UInt8] {
    var bytes = PDFPaper.encoded("%PDF-1.4\n")
    var table = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let offset = String(bytes.count)
      table += String(repeating: "0", count: 10 - offset.count) + "\(offset) 00000 n \n"
      bytes += PDFPaper.encoded("\(index + 1) 0 obj\n\(object)\nendobj\n")
    }
    let start = bytes.count
    let lock = isEncrypted ? " /Encrypt 5 0 R /ID [(a) (a)]" : ""
    let trailer = "<< /Size \(objects.count + 1) /Root 1 0 R /Info 4 0 R\(lock) >>"
    return bytes
      + PDFPaper.encoded("\(table)trailer\n\(trailer)\nstartxref\n\(start)\n%%EOF\n")
  }

  private static func code(_ line: Line) -> String {
    let text = line.text.map { "()\\".contains($0) ? "\\\($0)" : "\($0)" }.joined()
    return "BT /F \(line.size) Tf \(line.left) \(842 - line.top) Td (\(text)) Tj ET"
  }

  /// The letters of Swedish have the same numbers in Windows' encoding as in Unicode; of other
  /// characters only those are known that tests use.
  private static func encoded(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "–": 0x96
      case "•": 0x95
      case "…": 0x85
      case "”": 0x94
      default: UInt8(scalar.value)
      }
    }
  }
}

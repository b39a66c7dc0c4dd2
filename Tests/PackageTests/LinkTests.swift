import Foundation
import TestSupport
import Testing

@Suite struct LinkTests {
  private static let pages = Result { try PackageFolder.files().filter { $0.hasSuffix(".md") } }

  @Test func noRelativeLinkIsDead() throws {
    let pages = try Self.pages.get()
    #expect(pages.contains("README.md"))
    for page in pages {
      for link in Self.links(in: try PackageFolder.text(page)) {
        let target = PackageFolder.url(page).deletingLastPathComponent().appending(path: link)
        #expect(
          FileManager.default.fileExists(atPath: target.path), "\(page): \(link) is not there")
      }
    }
  }

  @Test func everyPageCanBeReached() throws {
    let linked = try Set(
      Self.pages.get().flatMap { page in
        Self.links(in: try PackageFolder.text(page)).map { link in
          PackageFolder.url(page).deletingLastPathComponent().appending(path: link)
            .standardizedFileURL.path
        }
      })
    for page in try Self.pages.get() where page.hasPrefix("docs/") {
      let path = PackageFolder.url(page).standardizedFileURL.path
      #expect(linked.contains(path), "no page leads to \(page)")
    }
  }

  /// The targets of `[text](target)` that name files, without their `#part`.
  static func links(in page: String) -> [String] {
    var isCode = false
    return page.components(separatedBy: "\n").flatMap { line -> [String] in
      if line.hasPrefix("```") { isCode.toggle() }
      guard !isCode else { return [] }
      return line.components(separatedBy: "](").dropFirst().compactMap { rest in
        let target = rest.prefix { $0 != ")" && $0 != "#" && $0 != " " }
        return target.isEmpty || target.contains(":") ? nil : String(target)
      }
    }
  }

  @Test func findsLinks() {
    let page = "a [b](c.md), [d](e/f.md#g) [h](#i) [j](https://k.example)\n```\n[l](m.md)\n```\n"
    #expect(Self.links(in: page) == ["c.md", "e/f.md"])
  }
}

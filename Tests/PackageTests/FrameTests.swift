import Foundation
import TestSupport
import Testing

/// What stands around the sources.
@Suite struct FrameTests {
  @Test func scriptsCanBeRun() throws {
    let folders = [".ci", "scripts", "Benchmarks"]
    let scripts = try folders.flatMap { try PackageFolder.files(below: $0) }
      .filter { try PackageFolder.text($0).hasPrefix("#!") }
    #expect(Set(scripts).isSuperset(of: [".ci/run", "scripts/bootstrap", "scripts/demo"]))
    for script in scripts {
      #expect(
        FileManager.default.isExecutableFile(atPath: PackageFolder.url(script).path), "\(script)")
    }
  }

  @Test func makefileCallsWhatIsThere() throws {
    for word in try PackageFolder.text("Makefile").split(whereSeparator: { "@ \t\n'".contains($0) })
    where word.hasPrefix("scripts/") || word.hasPrefix("Benchmarks/") {
      guard !word.contains("/.") else { continue }
      #expect(PackageFolder.has(String(word)), "Makefile: \(word) is not there")
    }
  }

  /// Commands `make x` in the documentation are in the Makefile.
  @Test(arguments: ["README.md", "CONTRIBUTING.md", "docs/benchmarks.md", "docs/accuracy.md"])
  func pagesNameTargetsThatExist(page: String) throws {
    let targets = try PackageFolder.text("Makefile").components(separatedBy: "\n")
      .filter { !$0.hasPrefix("\t") && $0.contains(":") }.map { String($0.prefix { $0 != ":" }) }
    let named = try PackageFolder.text(page).components(separatedBy: "make ").dropFirst()
      .map { String($0.prefix { $0.isLetter }) }
    for target in named where !target.isEmpty {
      #expect(targets.contains(target), "\(page): make \(target) is no target")
    }
  }

  /// Nothing in the package knows where it was written.
  @Test func noFileNamesAMachine() throws {
    let places = ["home", "Users", "root", "work"].map { Data("/\($0)/".utf8) }
    let own = URL(filePath: #filePath).lastPathComponent
    for file in try PackageFolder.files() where !file.hasSuffix(own) && file != "LICENSE" {
      let data = try Data(contentsOf: PackageFolder.url(file))
      for place in places {
        #expect(
          data.range(of: place) == nil, "\(file) names \(String(decoding: place, as: UTF8.self))")
      }
    }
  }

  @Test func changelogStartsWithWhatIsUnreleased() throws {
    let headings = try PackageFolder.text("CHANGELOG.md").components(separatedBy: "\n")
      .filter { $0.hasPrefix("## ") }
    #expect(headings.first == "## Unreleased")
  }

  /// Decisions are numbered without gaps and listed in order.
  @Test func decisionsAreNumbered() throws {
    let names = try PackageFolder.names(in: "docs/decisions").filter { $0 != "README.md" }
    for (index, name) in names.enumerated() {
      let digits = String(index + 1)
      let number = String(repeating: "0", count: 4 - digits.count) + digits
      #expect(name.hasPrefix("\(number)-") && name.hasSuffix(".md"))
      let page = try PackageFolder.text("docs/decisions/\(name)")
      for heading in ["## Context", "## Decision", "## Consequences"] {
        #expect(page.contains("\n\(heading)\n"), "\(name) has no \(heading)")
      }
    }
  }
}

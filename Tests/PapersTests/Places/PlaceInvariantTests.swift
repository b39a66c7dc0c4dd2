import Foundation
import Papers
import Reading
import TestSupport
import Testing

/// Whatever the paper: the text at a value's ranges is the value (CONTRACT section 8).
@Suite struct PlaceInvariantTests {
  /// A file whose places are checked.
  struct Sample: CustomTestStringConvertible {
    let url: URL

    var testDescription: String { url.deletingLastPathComponent().lastPathComponent }
  }

  private static let corpus = Result { try samples(in: "corpus") }
  private static let gold = Result { try samples(in: "../shared/gold") }

  private static func samples(in folder: String) throws -> [Sample] {
    try PackageFolder.names(in: folder).flatMap { name in
      try PackageFolder.names(in: "\(folder)/\(name)").filter { $0.hasPrefix("source.") }
        .map { Sample(url: PackageFolder.url("\(folder)/\(name)/\($0)")) }
    }
  }

  @Test(arguments: try PlaceInvariantTests.corpus.get())
  func theTextAtTheRangesIsTheValue(sample: Sample) throws { try check(sample) }

  @Test(
    .enabled(if: PackageFolder.has("../shared/gold"), "../shared/gold is not there"),
    arguments: try PlaceInvariantTests.gold.get())
  func soItIsInRealPapers(sample: Sample) throws { try check(sample) }

  private func check(_ sample: Sample) throws {
    let bytes = [UInt8](try Data(contentsOf: sample.url))
    let text = try SourceText(reading: bytes, name: sample.url.lastPathComponent)
    let extraction = Extraction(reading: text)
    var json = JSONWriter()
    let source = Source(
      path: "x", sha256: sha256(of: bytes), byteCount: bytes.count, format: text.format)
    extraction.write(to: &json, source: source, placesIn: text)
    let value = try JSONReader.value(in: json.bytes)

    let places = try #require(value["places"]?.elements)
    for place in places { try check(PrintedPlace(place, in: text), value) }
    let paths = Set(places.compactMap { $0["path"]?.text })
    for path in printedPaths(value["documents"] ?? .null, "documents") {
      #expect(paths.contains(path), "\(path) has no place")
    }
  }

  private func check(_ place: PrintedPlace, _ extraction: JSONValue) throws {
    let value = try #require(extraction.value(at: place.path), "\(place.path) is no value")
    #expect(place.isSound, "\(place.path): ranges lie in the text, one after another")
    #expect(!place.rule.isEmpty)
    #expect(!place.letters.isEmpty, "\(place.path) rests on nothing")
    if place.field == "date" { return }
    if let text = value.text {
      #expect(place.letters == text.onlyLetters, "\(place.path)")
    } else if ["clauses", "children", "amounts"].contains(place.list) {
      #expect(place.letters == (value["text"]?.text ?? "").onlyLetters, "\(place.path)")
    } else if let name = value["name"]?.text ?? value["text"]?.text {
      #expect(place.letters.contains(name.onlyLetters), "\(place.path)")
    }
  }

  // MARK: - What must have a place

  private static let fields: Set<String> = [
    "title", "name", "number", "leadIn", "basedOn", "procedure", "group", "target", "text",
    "yesMeans", "noMeans", "inFavourOf", "standsInFor",
  ]

  /// The paths of the strings that are printed in the paper.
  private func printedPaths(_ value: JSONValue, _ path: String) -> [String] {
    switch value {
    case .object(let fields):
      return fields.keys.sorted().flatMap { name -> [String] in
        let own = "\(path).\(name)"
        guard fields[name]?.text != nil else { return printedPaths(fields[name] ?? .null, own) }
        // A clause is its text, and so is an amount.
        let isPlaced =
          name == "text" && fields["range"] != nil && fields["movers"] == nil
          && fields["members"] == nil
        return Self.fields.contains(name) && !isPlaced ? [own] : []
      }
    case .array(let elements):
      guard !path.hasSuffix(".parties"), !path.hasSuffix(".range") else { return [] }
      return elements.enumerated().flatMap { index, element in
        element.text == nil
          ? printedPaths(element, "\(path)[\(index)]") : ["\(path)[\(index)]"]
      }
    default: return []
    }
  }
}

/// One entry of `places`, with the text at its ranges.
private struct PrintedPlace {
  let path: String
  let rule: String
  let letters: String
  let isSound: Bool

  init(_ entry: JSONValue, in text: SourceText) throws {
    path = try #require(entry["path"]?.text)
    rule = entry["rule"]?.text ?? ""
    let ranges = (entry["ranges"]?.elements ?? []).map { range in
      (range.elements ?? []).compactMap(\.wholeNumber)
    }
    let bounds = ranges.flatMap(\.self)
    isSound =
      !ranges.isEmpty && ranges.allSatisfy { $0.count == 2 && $0[0] < $0[1] }
      && bounds == bounds.sorted() && (bounds.last ?? 0) <= text.bytes.count
    let pieces = isSound ? ranges.map { text[SourceRange($0[0], $0[1])] } : []
    letters = pieces.joined().onlyLetters
  }

  /// The name of the last field.
  var field: Substring { path.split(separator: ".").last ?? "" }

  /// The list in which the value is an element.
  var list: String { String(field.prefix { $0 != "[" }) }
}

extension String {
  fileprivate var onlyLetters: String {
    lowercased().filter { $0.isLetter || $0.isNumber }
  }
}

extension JSONValue {
  /// The value at a path such as `documents[0].items[2].title`.
  fileprivate func value(at path: String) -> JSONValue? {
    path.split { $0 == "." || $0 == "[" }.reduce(self) { (value: JSONValue?, step) in
      guard step.hasSuffix("]") else { return value?[String(step)] }
      let elements = value?.elements ?? []
      let index = Int(step.dropLast()) ?? elements.count
      return elements.indices.contains(index) ? elements[index] : nil
    }
  }
}

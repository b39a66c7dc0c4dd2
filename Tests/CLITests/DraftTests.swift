import Reading
import TestSupport
import Testing

@Suite struct DraftTests {
  private func compared(_ draft: String) throws -> [String] {
    let scratch = try Sample.imported()
    try scratch.write(draft, to: "utkast.txt")
    let result = try scratch.klubba("compare", "--draft", "utkast.txt", "--format", "json")
    let found = try #require(json(result.output) as? [[String: Any]])
    return found.compactMap { ($0["clause"] as? [String: Any])?["text"] as? String }
  }

  private static let demands = [
    "fältassistenter ska anställas vid kommunens skolor",
    "badhuset ska ha öppet på söndagar",
    "en lekplats byggs i Ösby",
  ]

  @Test(arguments: [
    // Lines that all begin with *att*, with nothing at their end.
    "Jag yrkar därför\natt \(demands[0])\natt \(demands[1])\natt \(demands[2])\n",
    "Jag yrkar därför att\n\natt \(demands[0]),\n\natt \(demands[1]), samt\n\natt \(demands[2]).\n",
    "Vi yrkar\n- att \(demands[0])\n- att \(demands[1])\n- att \(demands[2])\n",
    "Vi yrkar\n1. \(demands[0])\n2. \(demands[1])\n3. \(demands[2])\n",
    // No motion at all: each paragraph.
    "\(demands[0])\n\n\(demands[1])\n\n\(demands[2])\n",
    "att \(demands[0])\n\natt \(demands[1])\n\natt \(demands[2]).\n",
  ])
  func eachClauseIsCompared(draft: String) throws {
    #expect(try compared("Motion om trygghet\n\n" + draft).suffix(3) == Self.demands[...])
  }

  @Test func aWrappedLineIsNoClauseOfItsOwn() throws {
    let found = try compared(
      "Motion om bad\n\nJag yrkar\natt kommunen utreder möjligheten för badhusets besökare\n"
        + "och för skolorna i kommunen att få badhusets bassänger uppvärmda till sommaren\n")
    #expect(found.count == 1)
  }

  @Test func whatSaysTooLittleIsTold() throws {
    let scratch = try Sample.imported()
    try scratch.write("Jag yrkar\natt \(Self.demands[0])\natt motionen bifalls\n", to: "u.txt")
    let result = try scratch.klubba("compare", "--draft", "u.txt")
    #expect(result.status == 0)
    #expect(result.errors.contains("”motionen bifalls”"), "\(result.errors)")
  }
}

import Reading
import Testing

@testable import Papers
@testable import Store

/// Compounds are taken apart, with the lexicon that comes with the package.
@Suite struct CompoundTests {
  private static let lexicon = Result {
    Array(try TestFile.text("lexicon/swedish-compounds.txt").utf8)
  }
  private static let table = Result { LexiconText(try lexicon.get()).table }

  private func parts(_ word: String) throws -> [String] {
    let lexicon = try #require(Lexicon(try Self.table.get()))
    let stemmer = SwedishStemmer()
    let splitter = CompoundSplitter(lexicon, stemmer: stemmer)
    let bytes = Array(word.utf8)
    let parts = unsafe bytes.withUnsafeBufferPointer { unsafe splitter.parts(of: $0) }
    var again: [[UInt8]] = []
    unsafe bytes.withUnsafeBufferPointer { letters in
      unsafe splitter.forEachPart(of: letters, hash: 7) { part in
        unsafe again.append(Array(part))
        return true
      }
    }
    #expect(again == parts, "what is remembered of \(word)")
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(arguments: [
    ("polishuset", "polis hus"), ("grundskolor", "grund skol"), ("gatukontoret", "gat kont"),
    ("arbetsmarknad", "arbet markn"), ("kyrkogården", "kyrk gård"),
    ("kommunstyrelsens", "kommun styr"), ("stadsbyggnadsnämnden", "stad byggn nämnd"),
    ("fotbollsplanen", "fot boll plan"), ("huset", "hus"),
    ("hälsovård", "häl vård"),
    ("familjebehandling", "familj behandling"), ("kommunfullmäktige", "kommun fullmäk"),
    ("fältassistenter", "fält assistent"), ("badvattenkvaliteten", "bad vatt kvalit"),
  ])
  func splits(word: String, stems: String) throws {
    let stems = stems.split(separator: " ").map(String.init)
    let found = try parts(word)
    #expect(found.count == stems.count, "\(found)")
    for (found, stem) in zip(found, stems) { #expect(found.hasPrefix(stem), "\(found)") }
  }

  @Test(arguments: [
    "barnevik", "kultur", "stadens", "eller", "förslag", "avslag", "utbildning",
    "värdering", "ordföranden", "elände", "dagens", "kommunens", "beslut", "tillstånd", "hus",
    "kontoret", "",
  ])
  func leavesWhole(word: String) throws {
    #expect(try parts(word) == [])
  }

  /// Names that no lexicon has end in a noun in the definite form.
  @Test(arguments: [
    ("björkviksskolan", "björkvik skol"), ("norrsjöparken", "norrsjö park"),
    ("tjärnbybadet", "tjärnby bad"), ("krokängsparken", "krokäng park"),
    ("savholmsskolans", "savholm skol"), ("granåsavägen", "granås väg"),
    ("barnevik", ""), ("lindgren", ""), ("sjöstrand", ""), ("utifrån", ""), ("verksamheternas", ""),
    ("skolan", ""), ("norénen", ""), ("vägen", ""), ("", ""),
  ])
  func splitsNames(word: String, stems: String) throws {
    let lexicon = try #require(Lexicon(try Self.table.get()))
    let splitter = CompoundSplitter(lexicon, stemmer: SwedishStemmer())
    let bytes = Array(word.utf8)
    let parts = unsafe bytes.withUnsafeBufferPointer { unsafe splitter.partsOfName($0) }
    #expect(parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") == stems)
  }

  @Test func theTableIsTheSameEachTime() throws {
    let lexicon = Array("skola.\tskol skole\nhus.\thus\n# ett ord\n".utf8)
    #expect(LexiconText(lexicon).table == LexiconText(lexicon).table)
    #expect(Lexicon([]) == nil)
    #expect(Lexicon(Array("KLX1\u{1}\u{0}\u{0}\u{0}\u{0}".utf8)) == nil)
  }

  /// A damaged index may hold such a table; nothing behind its end is read.
  @Test func aTableThatWasCutOffLosesItsLastWord() throws {
    let table = LexiconText(Array("skola.\tskol\nhus.\thus\n".utf8)).table
    func holds(_ key: String, _ table: [UInt8]) throws -> Bool {
      let lexicon = try #require(Lexicon(table))
      let key = Array(key.utf8)
      return unsafe key.withUnsafeBufferPointer {
        unsafe lexicon.entry($0, hash: LexiconHash.of(key)) != nil
      }
    }
    let last = String(decoding: table.suffix(3), as: UTF8.self)
    #expect(try holds(last, table))
    #expect(try !holds(last, table.dropLast(1)))
    #expect(try holds("skol", table.dropLast(1)))
  }

  /// What the clauses below need: reading all of it takes long in a debug build.
  private static let small = Array(
    """
    barn.\tbarn
    gata.\tgatu
    grund.\tgrund
    hus.\thus
    kontor.\tkontors
    lärare.\tlärar
    nämnd.\tnämnd nämnds
    polis.\tpolis
    sjö.\tsjö
    röjning.\tröjnings
    skola.\tskol skole
    snö.\tsnö
    strand.\tstrand
    utbildning.\tutbildnings
    """.utf8)

  /// An index of clauses, one a paper, with the lexicon or without.
  private func archive(
    of clauses: [String], lexicon: [UInt8]?
  ) async throws -> (archive: Archive, folder: TemporaryFolder) {
    let folder = TemporaryFolder()
    let archive = try await Archive(
      path: folder.file("index.sqlite"), access: .write, lexicon: lexicon)
    for (number, text) in clauses.enumerated() {
      _ = try await Self.paper(text, number: number).store(in: archive)
    }
    return (archive, folder)
  }

  private static func paper(_ text: String, number: Int) -> StoredPaper {
    var paper = PaperText()
    let range = paper.line(text)
    var item = Item(range: range)
    item.clauses = [.made(text, .decided, place: .at(range))]
    var document = Document(kind: .minutes, range: range)
    document.items = [item]
    return StoredPaper([document], path: "\(number).txt", digits: "a\(number)b", text: paper.text)
  }

  private static let clauses = [
    "Nämnden bygger ett nytt polishus", "Polisens nya hus ska stå klart",
    "Lärare i grundskolor får fortbildning", "Percy Barnevik tackas",
    "Barn- och utbildningsnämnden får i uppdrag att utreda", "Gatukontoret svarar för snöröjning",
    "Anna Sjöstrand entledigas", "Polisen hörs", "Barnen får en lekplats",
    "Skolans utbildningar granskas", "Ingarödsgatan beläggs, ingarödsskolan inte",
  ]

  /// A query and the clauses that it finds, by their place above.
  @Test(arguments: [
    ("kontor", [5]), ("polis", [0, 1, 7]), ("skola", [2, 9]), ("hus", [0, 1]), ("barn", [4, 8]),
    ("gata", [5, 10]),
    ("barnnämnden", [4]), ("utbildningsnämnden", [4]), ("nämnd", [0, 4]),
    ("\"polis\"", [7, 1]), ("\"skola\"", [9]), ("polishus", [0, 1]), ("hus -polishus", [1]),
    ("polis -hus", [7]), ("strand", []), ("sjöstrand", [6]), ("kontor snö", [5]),
    ("skol*", [2, 9]), ("skol* status:beslutat", [2, 9]), ("skollärare", []),
    ("skolutbildning", [9]), ("Ingaröd", [10]), ("Barnevik", [3]), ("barnsjönämnd", []),
  ])
  func finds(typed: String, numbers: [Int]) async throws {
    let (archive, folder) = try await archive(of: Self.clauses, lexicon: Self.small)
    let answer = try await archive.search(Query(parsing: typed), limit: 20)
    let found = answer.results.compactMap { Int($0.path.dropLast(4)) }
    #expect(Set(found) == Set(numbers), "\(typed)")
    withExtendedLifetime(folder) {}
  }

  @Test func tellsHowWordsAreTakenApart() async throws {
    let (archive, folder) = try await archive(of: [], lexicon: Self.small)
    let words = try await archive.splitWords(of: Query(parsing: "skola -polishus \"polis\" xyz"))
    #expect(words.map(\.word) == ["polishus"])
    #expect(words.map(\.parts) == [["polis", "hus"]])
    withExtendedLifetime(folder) {}
  }

  @Test func marksThePartInItsWord() async throws {
    let (archive, folder) = try await archive(of: Self.clauses, lexicon: Self.small)
    let result = try #require(
      try await archive.search(Query(parsing: "grund"), limit: 1).results.first)
    let marked = result.marks.map { range in
      String(decoding: Array(result.snippet.utf8)[range], as: UTF8.self)
    }
    #expect(marked == ["grundskolor"])
    withExtendedLifetime(folder) {}
  }

  @Test func marksThePartOfANameWithACapital() async throws {
    let (archive, folder) = try await archive(of: Self.clauses, lexicon: Self.small)
    for typed in ["Ingaröd", "gata ingarödsgatan"] {
      let result = try #require(
        try await archive.search(Query(parsing: typed), limit: 1).results.first)
      let marked = result.marks.map { range in
        String(decoding: Array(result.snippet.utf8)[range], as: UTF8.self)
      }
      #expect(marked == ["Ingarödsgatan"], "\(typed)")
    }
    withExtendedLifetime(folder) {}
  }

  @Test func withoutALexiconOnlyWholeWordsAreFound() async throws {
    let (archive, folder) = try await archive(of: Self.clauses, lexicon: nil)
    #expect(try await archive.knowsCompounds() == false)
    #expect(try await archive.search(Query(parsing: "polis"), limit: 9).total == 2)
    #expect(try await archive.search(Query(parsing: "polishus"), limit: 9).total == 1)
    withExtendedLifetime(folder) {}
  }

  /// An index that was made without the lexicon takes it when it is opened for writing.
  @Test func aLexiconThatComesLaterIsTaken() async throws {
    let folder = TemporaryFolder()
    let path = folder.file("index.sqlite")
    do {
      let archive = try await Archive(path: path, access: .write)
      for (number, text) in Self.clauses.enumerated() {
        _ = try await Self.paper(text, number: number).store(in: archive)
      }
    }
    let archive = try await Archive(path: path, access: .write, lexicon: Self.small)
    #expect(try await archive.search(Query(parsing: "polis"), limit: 9).total == 3)
    try await archive.checkFullText()
    // Another opening, with the same lexicon or with none, changes nothing.
    let again = try await Archive(path: path, access: .write)
    #expect(try await again.search(Query(parsing: "polis"), limit: 9).total == 3)
    try await again.remove(paths: ["0.txt"])
    try await again.checkFullText()
    #expect(try await again.search(Query(parsing: "polis"), limit: 9).total == 2)
  }

  /// Another process brings a lexicon while this one holds a file whose words it cut without.
  @Test func wordsAreCutWithTheLexiconThatTheIndexHolds() async throws {
    let folder = TemporaryFolder()
    let path = folder.file("index.sqlite")
    let slow = try await Archive(path: path, access: .write)
    let paper = Self.paper(Self.clauses[0], number: 0)
    let prepared = paper.prepared(for: slow)
    _ = try await Archive(path: path, access: .write, lexicon: Self.small).commit()
    #expect(try await slow.store(prepared) == .added)
    try await slow.checkFullText()
    let other = try await Archive(
      path: folder.file("other.sqlite"), access: .write, lexicon: Self.small)
    _ = try await paper.store(in: other)
    let query = try Query(parsing: "polis")
    #expect(
      try await slow.search(query, limit: 9).total == other.search(query, limit: 9).total)
  }

  /// The same while this one has taken words out that it cut without.
  @Test func wordsAreTakenOutWithTheLexiconThatTheIndexHolds() async throws {
    let folder = TemporaryFolder()
    let path = folder.file("index.sqlite")
    let slow = try await Archive(path: path, access: .write)
    for (number, text) in Self.clauses.enumerated() {
      _ = try await Self.paper(text, number: number).store(in: slow)
    }
    try await slow.remove(paths: ["1.txt"])
    try await slow.commit()
    _ = try await Archive(path: path, access: .write, lexicon: Self.small).commit()
    #expect(try await slow.search(Query(parsing: "polis"), limit: 9).total > 0)
    try await slow.remove(paths: ["0.txt"])
    try await slow.checkFullText()
    _ = try await Self.paper(Self.clauses[0], number: 1).store(in: slow)
    try await slow.checkFullText()
    try await slow.remove(paths: Self.clauses.indices.map { "\($0).txt" })
    try await slow.checkFullText()
    let left = try await slow.file.read { connection in
      try connection.prepare("SELECT count(*) FROM stemCount WHERE clauses <> 0 AND stem <> 0")
        .first { $0.integer(0) }
    }
    #expect(left == 0)
  }

  @Test func theFirstSchemaIsBroughtUpToDate() async throws {
    let folder = TemporaryFolder()
    let path = folder.file("index.sqlite")
    do {
      let (_, held) = try await archive(of: [], lexicon: nil)
      withExtendedLifetime(held) {}
      let archive = try await Archive(path: path, access: .write)
      _ = try await SamplePapers.granasa().store(in: archive)
      // What it counts is written, for there is no table for it afterwards.
      try await archive.commit()
      try await archive.run([
        "PRAGMA user_version = 1", "DROP TABLE told", "DROP TABLE likeness",
        "DROP TABLE stemCount", "DROP INDEX documentDate", "DROP TABLE passageFacts",
        "DROP TABLE lexicon",
      ])
      // Before the other opens it: a batch is committed when half a second has gone.
      try await archive.commit()
    }
    let archive = try await Archive(path: path, access: .write, lexicon: Self.small)
    #expect(try await archive.search(Query(parsing: "hus"), limit: 9).total == 1)
    try await archive.checkFullText()
  }
}

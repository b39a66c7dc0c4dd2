import Testing

@testable import Store

@Suite struct SearchTests {
  /// Query and the ids that it finds, the best first.
  @Test(arguments: [
    ("fältassistent skola", ["4f2a…#1/§98.1", "91c0…#1/i1.1"]),
    ("skolor", ["4f2a…#1/§98.1", "91c0…#1/i1.1"]),
    ("polis", ["4f2a…#1/§99.1"]),
    ("polishus", ["4f2a…#1/§99"]),
    ("\"varje skola\"", ["4f2a…#1/§98.1"]),
    ("\"skola varje\"", []),
    ("fältass*", ["4f2a…#1/§98.1", "91c0…#1/i1.1"]),
    ("skolorna*", ["4f2a…#1/§98.1", "91c0…#1/i1.1"]),
    ("skola -avslås", ["91c0…#1/i1.1"]),
    ("faltassistent", []),
    ("kommun:norrvik", ["91c0…#1/i1.1"]),
    ("kommun:\"Norrvik kommun\"", ["91c0…#1/i1.1"]),
    ("skola kommun:Granåsa", ["4f2a…#1/§98.1"]),
    ("organ:KF", ["91c0…#1/i1.1"]),
    ("organ:social", ["4f2a…#1/§98.1", "4f2a…#1/§99.1"]),
    ("parti:M", ["4f2a…#1/§98.1"]),
    ("parti:sverigedemokraterna", ["91c0…#1/i1.1"]),
    ("skola parti:sd", ["91c0…#1/i1.1"]),
    ("person:åberg", ["4f2a…#1/§98.1"]),
    ("person:\"Kim Lund\"", ["91c0…#1/i1.1"]),
    ("person:dahl", []),
    ("justerare:dahl", ["4f2a…#1/§98.1", "4f2a…#1/§99.1"]),
    ("närvarande:frisk", ["4f2a…#1/§98.1", "4f2a…#1/§99.1"]),
    ("yrkande:M", ["4f2a…#1/§98.1"]),
    ("yrkande:KD", []),
    ("yrkande:jonsson", ["4f2a…#1/§98.1"]),
    ("reservation:KD", ["4f2a…#1/§98.1"]),
    ("röst:S", ["4f2a…#1/§98.1"]),
    ("röst:\"Gun Holm\"", ["4f2a…#1/§98.1"]),
    ("undertecknare:SD", ["91c0…#1/i1.1"]),
    ("undertecknare:M", []),
    ("dnr:SN.2021.415", ["4f2a…#1/§98.1"]),
    ("dnr:2021-415", ["4f2a…#1/§98.1"]),
    ("§:99", ["4f2a…#1/§99.1"]),
    ("§98", ["4f2a…#1/§98.1"]),
    ("typ:motion", ["91c0…#1/i1.1"]),
    ("status:krav", ["91c0…#1/i1.1"]),
    ("utfall:avslag", ["4f2a…#1/§98.1"]),
    ("-utfall:avslag", ["91c0…#1/i1.1", "4f2a…#1/§99.1"]),
    ("belopp:>500000", ["91c0…#1/i1.1", "4f2a…#1/§99.1"]),
    ("belopp:500000..1000000", ["4f2a…#1/§99.1"]),
    ("belopp:>=1,5mnkr", ["91c0…#1/i1.1"]),
    ("belopp:<100tkr", []),
    ("år:2021", ["4f2a…#1/§98.1", "4f2a…#1/§99.1"]),
    ("från:2022", ["91c0…#1/i1.1"]),
    ("till:2021-11", ["4f2a…#1/§98.1", "4f2a…#1/§99.1"]),
    ("till:2021-11-23", []),
    ("sort:datum", ["4f2a…#1/§98.1", "4f2a…#1/§99.1", "91c0…#1/i1.1"]),
    ("sort:belopp", ["91c0…#1/i1.1", "4f2a…#1/§99.1", "4f2a…#1/§98.1"]),
    ("polisen OR parti:SD", ["91c0…#1/i1.1", "4f2a…#1/§99.1"]),
    ("kommun:(Granåsa OR Norrvik) skola", ["4f2a…#1/§98.1", "91c0…#1/i1.1"]),
    ("=skola", ["4f2a…#1/§98.1"]),
    ("=skolor", ["91c0…#1/i1.1"]),
    ("=skolans", []),
    ("=\"varje skola\"", ["4f2a…#1/§98.1"]),
    ("fältassistent -=skolor", ["4f2a…#1/§98.1"]),
    ("=polisen OR =skolor", ["91c0…#1/i1.1", "4f2a…#1/§99.1"]),
    ("motion NEAR/4 skola", ["91c0…#1/i1", "4f2a…#1/§98.1"]),
    ("motion NEAR/1 skola", []),
    ("datum:2021-11", ["4f2a…#1/§98.1", "4f2a…#1/§99.1"]),
    ("datum:2021-12..2022", ["91c0…#1/i1.1"]),
    ("rutin:nej skola", ["4f2a…#1/§98.1", "91c0…#1/i1.1"]),
    ("rutin:ja", []),
    ("(polisen OR skola) organ:socialnämnden", ["4f2a…#1/§99.1", "4f2a…#1/§98.1"]),
  ])
  func finds(typed: String, ids: [String]) async throws {
    let (archive, folder) = try await SamplePapers.archive()
    let answer = try await archive.search(Query(parsing: typed), limit: 20)
    let found = answer.results.map { "\($0.id.prefix(4))…\($0.id.dropFirst(16))" }
    #expect(found == ids, "\(typed)")
    #expect(answer.total == ids.count)
    withExtendedLifetime(folder) {}
  }
}

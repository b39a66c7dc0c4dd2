import Reading

/// Everything the command says, in both languages side by side.
///
/// The help texts are in `Texts+Help.swift`, the names of values in `Texts+Labels.swift`.
struct Texts: Sendable {
  /// The texts of this run: `--language`, else the locale, else Swedish.
  static let current = Texts(language: .ofProcess)

  let language: Language

  func choose(_ swedish: String, _ english: String) -> String {
    language == .english ? english : swedish
  }

  // MARK: - Errors

  var error: String { choose("fel", "error") }
  var warning: String { choose("varning", "warning") }

  func unknownCommand(_ name: String, _ hint: String) -> String {
    choose(
      "okänt kommando ”\(name)”. Menade du ”\(hint)”? klubba --help visar alla.",
      "unknown command “\(name)”. Did you mean “\(hint)”? klubba --help lists them all.")
  }

  func seeHelp(_ command: String?) -> String {
    let name = command.map { "klubba \($0)" } ?? "klubba"
    return choose("Se \(name) --help.", "See \(name) --help.")
  }

  func cannotWrite(_ reason: String) -> String {
    choose("svaret kunde inte skrivas: \(reason).", "the answer could not be written: \(reason).")
  }

  func isFolder(_ path: String) -> String {
    choose(
      "\(path) är en mapp. klubba import läser mappar; extract vill ha filer.",
      "\(path) is a folder. klubba import reads folders; extract wants files.")
  }

  func file(_ path: String, _ message: String) -> String { "\(path): \(message)" }

  var emptyQuery: String {
    choose(
      "frågan är tom. Skriv till exempel: klubba search simhall utfall:avslag",
      "the query is empty. Try: klubba search simhall outcome:rejected")
  }

  func atLeastOne(_ option: String) -> String {
    choose("\(option) ska vara minst 1.", "\(option) must be at least 1.")
  }

  // MARK: - Import

  func reading(_ name: String) -> String { choose("Läser \(name)", "Reading \(name)") }

  var tidyingUp: String { choose("Ordnar indexet …", "Tidying the index …") }

  func progress(done: Int, of total: Int, megabytes: Int, secondsLeft: Int?) -> String {
    let left = secondsLeft.map { choose(" · \(duration($0)) kvar", " · \(duration($0)) left") }
    return choose("\(grouped(done)) av \(grouped(total))", "\(grouped(done)) of \(grouped(total))")
      + " · \(grouped(megabytes)) MB" + (left ?? "")
  }

  private func duration(_ seconds: Int) -> String {
    seconds < 100 ? "\(seconds) s" : "\((seconds + 30) / 60) min"
  }

  func files(_ count: Int) -> String {
    choose(count == 1 ? "1 fil" : "\(grouped(count)) filer", counted(count, "file", "files"))
  }

  func added(_ count: Int) -> String {
    choose("\(grouped(count)) \(count == 1 ? "ny" : "nya")", "\(grouped(count)) new")
  }

  func unchanged(_ count: Int) -> String {
    choose(
      "\(grouped(count)) \(count == 1 ? "oförändrad" : "oförändrade")",
      "\(grouped(count)) unchanged")
  }

  func changed(_ count: Int) -> String {
    choose(
      "\(grouped(count)) \(count == 1 ? "ändrad" : "ändrade")", "\(grouped(count)) changed")
  }

  func errors(_ count: Int) -> String {
    choose("\(grouped(count)) fel", counted(count, "error", "errors"))
  }

  func vanished(_ count: Int, removed: Bool) -> String {
    removed
      ? choose(
        "\(files(count)) finns inte längre på disken och togs bort ur indexet:",
        "\(files(count)) no longer on disk and removed from the index:")
      : choose(
        "\(files(count)) finns inte längre på disken men ligger kvar i indexet"
          + " (--prune tar bort):",
        "\(files(count)) no longer on disk but still in the index (--prune removes):")
  }

  func more(_ count: Int) -> String {
    choose("… och \(grouped(count)) till", "… and \(grouped(count)) more")
  }

  func interrupted(stored: Int) -> String {
    choose(
      "avbrutet. \(files(stored)) hann läsas in och ligger kvar i indexet. Kör samma kommando igen"
        + " för resten.",
      "interrupted. \(files(stored)) were stored and stay in the index. Run the same command again"
        + " for the rest.")
  }

  var nothingToRead: String {
    choose(
      "där finns inga papper att läsa (.txt .docx .docm .dotx .xml .pdf .html .htm .odt .zip).",
      "no papers to read there (.txt .docx .docm .dotx .xml .pdf .html .htm .odt .zip).")
  }

  func noSuchFile(_ reason: String) -> String {
    choose("kan inte läsas: \(reason).", "cannot be read: \(reason).")
  }

  // MARK: - Search

  func hits(
    _ total: Int, municipalities: Int, seconds: String, shown: Int, isCapped: Bool
  ) -> String {
    let least = isCapped ? choose("minst ", "at least ") : ""
    let shownOf = choose("Visar \(grouped(shown)) av ", "Showing \(grouped(shown)) of ") + least
    let hits = choose(
      total == 1 ? "1 träff" : "\(grouped(total)) träffar", counted(total, "hit", "hits"))
    let places = choose(
      municipalities == 1 ? "1 kommun" : "\(grouped(municipalities)) kommuner",
      counted(municipalities, "municipality", "municipalities"))
    return (shown < total ? shownOf : "") + hits
      + (municipalities > 0 ? choose(" i ", " in ") + places : "") + " (\(seconds) s)."
  }

  var outcomes: String { choose("Utfall:", "Outcomes:") }

  var refine: String {
    choose(
      "Förfina: kommun: organ: år: utfall: typ:", "Refine: municipality: body: year: outcome: type:"
    )
  }

  func noSuchID(_ id: String) -> String {
    choose(
      "inget i indexet har id ”\(id)”. Ett id ser ut så här: 4f2a8c11#1/§98.1 (klubba search"
        + " skriver ut dem).",
      "nothing in the index has the id “\(id)”. An id looks like 4f2a8c11#1/§98.1 (klubba search"
        + " prints them).")
  }

  func ambiguousID(_ id: String) -> String {
    choose("flera id börjar så. Skriv ett av dem:", "several ids begin so. Give one of these:")
  }

  // MARK: - Numbers

  /// `18 422`, or `18,422` in English.
  func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += choose(" ", ",") }
      text.append(digit)
    }
    return text
  }

  /// `0,01`, or `0.01` in English: hundredths, at least one.
  func seconds(milliseconds: Int) -> String {
    let hundredths = max(1, (milliseconds + 5) / 10)
    let rest = hundredths % 100
    return "\(hundredths / 100)" + choose(",", ".") + (rest < 10 ? "0\(rest)" : "\(rest)")
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(grouped(count)) \(count == 1 ? one : many)"
  }
}

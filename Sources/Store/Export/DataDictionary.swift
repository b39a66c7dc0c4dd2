internal import Reading

/// The page of an export that says what the files and columns are.
enum DataDictionary {
  static func text(_ language: Language) -> String {
    let isEnglish = language == .english
    var lines = isEnglish ? english : swedish
    for table in ExportTable.all {
      lines += [
        "", "## \(table.file)", "", isEnglish ? table.meaning.english : table.meaning.swedish,
      ]
      lines += ["", isEnglish ? "| column | meaning |" : "| kolumn | betydelse |", "| --- | --- |"]
      lines += table.columns.map { name in
        let meaning = ExportColumn.meanings[name]
        return "| `\(name)` | \((isEnglish ? meaning?.english : meaning?.swedish) ?? "") |"
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let swedish = [
    "# Ett index från Klubba som öppna filer", "",
    "Tabellerna är CSV (RFC 4180): UTF-8, komma, rubrikrad, tomt där papperet inget säger. `start` och `end` räknar",
    "byte i källans text. Id är `HEX#D` för en handling, `HEX#D/§98` för en paragraf och `HEX#D/§98.1` för en punkt.",
    "",
    "`documents.ndjson` har en handling per rad, med allt som lästs ur den; filens egen text står hos dess första handling",
    "(`source.text`). Den läses in i ett nytt index med `klubba import documents.ndjson`, som då svarar likadant. Filer",
    "som inte kunde läsas eller var tomma finns bara i tabellerna.", "",
    "Med DuckDB: `SELECT municipality, outcome, count(*) FROM 'clauses.csv' GROUP BY ALL`",
  ]

  private static let english = [
    "# An index of Klubba's as open files", "",
    "The tables are CSV (RFC 4180): UTF-8, commas, a header, empty where the paper says nothing. `start` and `end` count",
    "bytes of the source's text. Ids are `HEX#D` for a paper, `HEX#D/§98` for an item and `HEX#D/§98.1` for a clause.",
    "",
    "`documents.ndjson` has a paper a line, with everything read from it; the file's own text stands with its first paper",
    "(`source.text`). `klubba import documents.ndjson` reads it into a new index, which then answers alike. Files that",
    "could not be read or were empty are in the tables only.", "",
    "With DuckDB: `SELECT municipality, outcome, count(*) FROM 'clauses.csv' GROUP BY ALL`",
  ]
}

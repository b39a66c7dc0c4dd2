import Reading

/// What stands in an evaluation.
extension Texts {
  var field: String { choose("fält", "field") }

  var evaluationColumns: [String] {
    language == .english
      ? ["field", "F1", "n", "precision", "recall", "hits", "missed", "extra"]
      : ["fält", "F1", "n", "precision", "täckning", "rätt", "missade", "för mycket"]
  }

  func evaluated(_ count: Int) -> String {
    choose(
      "\(grouped(count)) papper mätta mot facit",
      "\(grouped(count)) paper\(count == 1 ? "" : "s") measured against gold")
  }

  var byMunicipality: String { choose("F1 (n) per kommun", "F1 (n) by municipality") }

  func missesTitle(_ field: String, shown: Int, of total: Int) -> String {
    choose(
      "\(field): \(grouped(shown)) av \(grouped(total)) missar",
      "\(field): \(grouped(shown)) of \(grouped(total)) misses")
  }

  func noGold(_ folder: String) -> String {
    choose(
      "\(folder) har inga papper att mäta. Varje papper är en mapp med source.* och gold.json.",
      "\(folder) has no papers to measure. Each paper is a folder with source.* and gold.json.")
  }

  func unknownField(_ name: String, _ nearest: String) -> String {
    choose(
      "okänt fält ”\(name)”. Menade du ”\(nearest)”?",
      "unknown field “\(name)”. Did you mean “\(nearest)”?")
  }

  func noJSON(line: Int) -> String {
    choose(
      "är inte giltig JSON: se rad \(line). Pappret mättes inte.",
      "is not valid JSON: see line \(line). The paper was not measured.")
  }
}

/// The options of `klubba evaluate`.
extension Texts {
  var goldHelp: String {
    choose(
      "Mapp med en mapp för varje papper: source.* och gold.json.",
      "Folder with a folder for each paper: source.* and gold.json.")
  }

  var missesHelp: String {
    choose(
      "Visa också vad som missades: högst så många för varje fält (10 om inget antal anges).",
      "Also print what was missed: at most so many for each field (10 unless a number is given).")
  }

  var fieldsHelp: String {
    choose(
      "Bara detta fält och dem under det; kan upprepas.",
      "Only this field and those below it; may be repeated.")
  }

  var papersHelp: String {
    choose(
      "Bara papper vars namn börjar så; kan upprepas.",
      "Only papers whose name begins so; may be repeated.")
  }
}

/// What `export` says, and `import` of what it wrote and of the lexicon.
extension Texts {
  var exportAbstract: String {
    choose(
      "Skriver indexet som öppna filer: CSV, NDJSON och en sida om kolumnerna.",
      "Writes the index as open files: CSV, NDJSON and a page about the columns.")
  }

  var exportExample: String {
    example("klubba export export/", "klubba import export/documents.ndjson --database ny.sqlite")
  }

  var exportHelp: String {
    choose(
      "Mapp att skriva till; filer med samma namn ersätts.",
      "Folder to write to; files with the same names are replaced.")
  }

  var noLexicon: String {
    choose(
      "ordlistan swedish-compounds.txt saknas, så bara hela ord hittas: polis inte polishuset"
        + " ($KLUBBA_LEXICON säger var den är).",
      "the lexicon swedish-compounds.txt is missing, so only whole words are found: polis not"
        + " polishuset ($KLUBBA_LEXICON says where it is).")
  }

  func malformedLine(_ number: Int) -> String {
    choose(
      "rad \(number) är ingen handling ur en export.", "line \(number) is no paper of an export.")
  }

  func fileWithoutText(_ path: String) -> String {
    choose("texten till \(path) saknas.", "the text of \(path) is missing.")
  }

  func exported(files: Int, folder: String) -> String {
    choose(
      "\(self.files(files)) skrivna till \(folder). Vad de rymmer står i README.md där.",
      "\(self.files(files)) written to \(folder). README.md there says what they hold.")
  }
}

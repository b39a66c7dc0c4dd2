/// Help.
extension Texts {
  var abstract: String {
    choose(
      "Läser kommunala papper och svarar på vad som beslutats, av vem och för hur mycket.",
      "Reads municipal papers and answers what was decided, by whom and for how much.")
  }

  var firstSteps: String {
    choose(
      """
      Klubba läser kommunala papper och svarar på vad som beslutats.

        klubba import protokoll/              läser in en mapp med papper i klubba.sqlite
        klubba search simhall                 söker i allt som beslutats, föreslagits och krävts
        klubba search 'parti:M utfall:avslag' smalnar av med fält
        klubba show 4f2a8c11#1/§98            visar en träff med källtexten runt om
        klubba motions --overdue              motioner som väntat mer än ett år
        klubba case KS.2021.415               ett ärende från första papper till sista beslut
        klubba status                         vad indexet rymmer, och vad som saknas
        klubba extract --format summary FIL   läser en fil och berättar vad den säger

      Allt om ett kommando: klubba help search. In English: klubba --language en

      """,
      """
      Klubba reads municipal papers and answers what was decided.

        klubba import minutes/                reads a folder of papers into klubba.sqlite
        klubba search simhall                 searches everything decided, proposed and demanded
        klubba search 'party:M outcome:rejected'   narrows with fields
        klubba show 4f2a8c11#1/§98            shows a hit with the source around it
        klubba motions --overdue              members' proposals that have waited over a year
        klubba case KS.2021.415               a case from first paper to last decision
        klubba status                         what the index holds, and what it lacks
        klubba extract --format summary FILE  reads one file and tells what it says

      All about a command: klubba help search. På svenska: klubba --language sv

      """)
  }

  var examples: String {
    let title = choose("EXEMPEL", "EXAMPLES")
    return """
      \(title):
        klubba import protokoll/
        klubba search simhall kommun:Norrvik
        klubba show 4f2a8c11#1/§98
        klubba motions --overdue
        klubba case KS.2021.415
        klubba status
        klubba extract --format summary protokoll.docx
      """
  }

  func example(_ lines: String...) -> String {
    "\(choose("EXEMPEL", "EXAMPLES")):\n" + lines.map { "  \($0)" }.joined(separator: "\n")
  }

  // MARK: - Commands

  var extractAbstract: String {
    choose(
      "Läser filer och skriver ut vad de säger; rör ingen databas.",
      "Reads files and prints what they say; touches no database.")
  }

  var importAbstract: String {
    choose("Läser in filer och mappar i indexet.", "Reads files and folders into the index.")
  }

  var searchAbstract: String {
    choose("Svarar på en fråga till indexet.", "Answers a query about the index.")
  }

  var showAbstract: String {
    choose(
      "Visar en handling, paragraf eller beslutspunkt med stället i källan markerat.",
      "Shows a document, item or clause with the place in the source marked.")
  }

  var statusAbstract: String {
    choose(
      "Visar vad indexet rymmer, och vad som saknas.",
      "Shows what the index holds, and what it lacks.")
  }

  var evaluateAbstract: String {
    choose(
      "Mäter hur mycket av det som noggranna läsare fann som Klubba finner.",
      "Measures how much of what careful readers found Klubba finds.")
  }

  var motionsAbstract: String {
    choose(
      "Följer varje motion från inlämnad till avgjord.",
      "Follows each member's proposal from submission to decision.")
  }

  var caseAbstract: String {
    choose(
      "Visar ett ärende från första papper till sista beslut.",
      "Shows a case from first paper to last decision.")
  }

  var motionsExample: String {
    example(
      "klubba motions kommun:Norrvik", "klubba motions --overdue --as-of 2022-02-16",
      "klubba motions parti:V läge:öppen --format csv", "klubba motions kommun:Norrvik --parties",
      "klubba motions kommun:Norrvik --report --format docx > redovisning.docx")
  }

  var caseExample: String {
    example("klubba case KS.2021.415", "klubba case 4f2a8c11#1/§98 --format json")
  }

  var extractExample: String {
    example(
      "klubba extract protokoll.docx > protokoll.json",
      "klubba extract --format summary protokoll.docx",
      "klubba extract --format text - < protokoll.pdf")
  }

  var importExample: String {
    example("klubba import protokoll/", "klubba import --prune --jobs 1 protokoll/ motion.docx")
  }

  var searchExample: String {
    example(
      "klubba search simhall", "klubba search 'fältassistent skola parti:M'",
      "klubba search '\"social hållbarhet\" utfall:avslag från:2021' --format csv",
      "klubba search simhall -utredning")
  }

  var showExample: String {
    example("klubba show 4f2a8c11#1/§98.1", "klubba show 4f2a8c11 --format json")
  }

  var statusExample: String {
    example("klubba status", "klubba status kommun:Norrvik", "klubba status --format json")
  }

  var evaluateExample: String {
    example(
      "klubba evaluate corpus", "klubba evaluate corpus --misses --field clauses",
      "klubba evaluate corpus --paper norrvik --format json")
  }

  // MARK: - Arguments and options

  var languageHelp: String {
    choose(
      "Språk (annars systemets, annars svenska).", "Language (else the locale's, else Swedish).")
  }

  var unmaskedHelp: String {
    choose(
      "Visa personnummer; annars skrivs X för varje siffra.",
      "Show personal identity numbers; otherwise each digit is an X.")
  }

  var databaseHelp: String {
    choose(
      "Indexets fil (annars $KLUBBA_DATABASE, annars klubba.sqlite här).",
      "The index's file (else $KLUBBA_DATABASE, else klubba.sqlite here).")
  }

  var formatHelp: String { choose("Hur svaret skrivs ut.", "How the answer is printed.") }

  var filesHelp: String {
    choose("Filer att läsa; - är standard in.", "Files to read; - is standard input.")
  }

  var municipalityHelp: String {
    choose(
      "Kommun eller region, när texten inte säger vilken.",
      "Municipality or region, when the text does not say which.")
  }

  var placesHelp: String {
    choose(
      "Ta med varje värdes ställen i texten och regeln som fann det.",
      "Include every value's places in the text and the rule that found it.")
  }

  var deletionsHelp: String {
    choose(
      "Läs också det som spårade ändringar har tagit bort (Word, OpenDocument).",
      "Read also what tracked changes have deleted (Word, OpenDocument).")
  }

  var limitsHelp: String {
    choose(
      "Sätter en gräns för vad en fil får kräva, till exempel pages=20000 eller inflatedBytes=2G.",
      "Sets a limit to what a file may ask for, such as pages=20000 or inflatedBytes=2G.")
  }

  var stageHelp: String {
    choose(
      "Visa ett mellanled, för den som ändrar regler.",
      "Print a stage in between, for those who change rules.")
  }

  var pathsHelp: String {
    choose("Filer och mappar att läsa in.", "Files and folders to read.")
  }

  var pruneHelp: String {
    choose(
      "Ta bort filer ur indexet som inte längre finns under de angivna mapparna.",
      "Remove files from the index that no longer exist under the given folders.")
  }

  var jobsHelp: String {
    choose(
      "Så många filer läses samtidigt (annars en per processorkärna).",
      "How many files are read at a time (else one per processor core).")
  }

  var queryHelp: String {
    choose(
      "Ord, \"fraser\", -inte, förled* och fält som kommun:Norrvik.",
      "Words, \"phrases\", -not, prefix* and fields such as municipality:Norrvik.")
  }

  var statusQueryHelp: String {
    choose("Bara det som frågan nämner.", "Only what the query names.")
  }

  var motionsQueryHelp: String {
    choose(
      "Ord och fält, till exempel parti:M läge:öppen kommun:Norrvik.",
      "Words and fields, such as party:M state:open municipality:Norrvik.")
  }

  var overdueHelp: String {
    choose(
      "Bara de som väntat mer än ett år på slutligt beslut.",
      "Only those that have waited more than a year for a final decision.")
  }

  var reportHelp: String {
    choose(
      "Redovisningen till fullmäktige av obesvarade motioner.",
      "The account of unanswered proposals to the council.")
  }

  var partiesHelp: String {
    choose(
      "Varje partis motioner och vad som blev av dem.",
      "Each party's proposals and what became of them.")
  }

  var peopleHelp: String {
    choose(
      "Vilka som lämnat motionerna, under alla stavningar, och vad som blev av dem.",
      "Who moved the proposals, under all spellings, and what became of them.")
  }

  var asOfHelp: String {
    choose(
      "Läget den dagen (ÅÅÅÅ-MM-DD); senare papper räknas inte. Annars i dag.",
      "As things stood that day (YYYY-MM-DD); later papers do not count. Else today.")
  }

  var caseHelp: String {
    choose(
      "Ett id som klubba skrev ut, eller ett diarienummer.",
      "An id that klubba printed, or a case number.")
  }

  var caseName: String { choose("id|diarienummer", "id|case-number") }
  var dateName: String { choose("datum", "date") }

  var explainHelp: String {
    choose("Säger också hur frågan lästes.", "Also says how the query was read.")
  }
  func readAs(_ query: String) -> String { choose("läst som: \(query)", "read as: \(query)") }
  var limitHelp: String { choose("Högst så många träffar.", "At most so many hits.") }

  var languageName: String { choose("språk", "language") }
  var formatName: String { "format" }
  var stageName: String { choose("led", "stage") }
  var limitName: String { choose("namn=värde", "name=value") }
  var fileName: String { choose("fil", "file") }
  var pathName: String { choose("sökväg", "path") }
  var folderName: String { choose("mapp", "folder") }
  var nameName: String { choose("namn", "name") }
  var countName: String { choose("antal", "count") }
  var queryName: String { choose("fråga", "query") }

  var idHelp: String {
    choose(
      "Id som klubba search skrev ut; en entydig början räcker.",
      "An id that klubba search printed; a unique beginning is enough.")
  }
}

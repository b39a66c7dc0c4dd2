import Testing

@testable import Papers

@Suite struct AmountsTests {
  /// `text = value[..max][ currency][ /per][ qualifier]` of each sum.
  private func sums(_ text: String) -> [String] {
    read(text) { amounts(in: $0, $1) }.map { sum in
      stretch(sum.range, of: text) + " = \(sum.value)" + (sum.max.map { "..\($0)" } ?? "")
        + (sum.currency == "SEK" ? "" : " \(sum.currency)") + (sum.per.map { " /\($0)" } ?? "")
        + (sum.qualifier.map { " \($0)" } ?? "")
    }
  }

  @Test(arguments: [
    ("med 750 000 kronor till", "750 000 kronor = 750000"),
    ("120000 kronor", "120000 kronor = 120000"),
    ("1 000 000 kr och 10 000 000 kr", "1 000 000 kr = 1000000|10 000 000 kr = 10000000"),
    ("kostar 1000 kr.", "1000 kr = 1000"),
    ("4.450.000 kronor", "4.450.000 kronor = 4450000"),
    ("44.800 kronor", "44.800 kronor = 44800"),
    ("1,000,000 kr", "1,000,000 kr = 1000000"),
    ("12 500,50 kr", "12 500,50 kr = 12500.5"),
    ("1,5 miljoner kronor", "1,5 miljoner kronor = 1500000"),
    ("1.5 miljoner kronor", "1.5 miljoner kronor = 1500000"),
    ("22,995 miljoner kronor", "22,995 miljoner kronor = 22995000"),
    (
      "1,5 mnkr, 2 Mkr, 3 MSEK och 4 mkr",
      "1,5 mnkr = 1500000|2 Mkr = 2000000|3 MSEK = 3000000|4 mkr = 4000000"
    ),
    ("29,5 milj.", "29,5 milj = 29500000"),
    ("0,8 milj. kr", "0,8 milj. kr = 800000"),
    ("2 miljoner till skolan", "2 miljoner = 2000000"),
    ("2 miljarder", "2 miljarder = 2000000000"),
    ("1,7 mdkr, 3 mdr kr", "1,7 mdkr = 1700000000|3 mdr kr = 3000000000"),
    ("86 100 tkr, 358 Tkr, 5 KSEK", "86 100 tkr = 86100000|358 Tkr = 358000|5 KSEK = 5000"),
    ("200 tusen kronor", "200 tusen kronor = 200000"),
    ("90 862tkr", "90 862tkr = 90862000"),
    ("500:- och 40.000:- per månad", "500:- = 500|40.000:- per månad = 40000 /month"),
    ("60 öre", "60 öre = 0.6"),
    ("21:45 kr", "21:45 kr = 21.45"),
    ("21 kronor och 45 öre", "21 kronor och 45 öre = 21.45"),
    ("5 kr 50 öre, 7 kr", "5 kr 50 öre = 5.5|7 kr = 7"),
    ("10 000 EUR, 5 euro, 3 €", "10 000 EUR = 10000 EUR|5 euro = 5 EUR|3 € = 3 EUR"),
    ("€ 500 och SEK 10 000", "€ 500 = 500 EUR|SEK 10 000 = 10000"),
    ("35 miljoner USD", "35 miljoner USD = 35000000 USD"),
    ("0 kr", "0 kr = 0"),
    ("1 563 miljoner kronor (mnkr)", "1 563 miljoner kronor = 1563000000"),
    ("750\u{A0}000\u{A0}kr", "750\u{A0}000\u{A0}kr = 750000"),
  ])
  func readsFigures(text: String, expected: String) {
    #expect(sums(text).joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("en miljon kronor", "en miljon kronor = 1000000"),
    ("två miljoner kronor", "två miljoner kronor = 2000000"),
    ("nästan en halv miljard kronor", "en halv miljard kronor = 500000000 about"),
    ("två och en halv miljon", "två och en halv miljon = 2500000"),
    ("trettio tusen kronor", "trettio tusen kronor = 30000"),
    ("trettiofem miljoner", "trettiofem miljoner = 35000000"),
    ("fem hundra kronor", "fem hundra kronor = 500"),
    ("hundratusen kronor", "hundratusen kronor = 100000"),
    ("tjugofemtusen kr", "tjugofemtusen kr = 25000"),
    ("500 000 kr (femhundratusen kronor)", "500 000 kr = 500000"),
    ("två till tre miljoner kronor", "två till tre miljoner kronor = 2000000..3000000"),
  ])
  func readsWords(text: String, expected: String) {
    #expect(sums(text).joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("2–3 miljoner kronor", "2–3 miljoner kronor = 2000000..3000000"),
    ("2 000–3 000 kr", "2 000–3 000 kr = 2000..3000"),
    ("cirka 1 050-1 120 mnkr", "1 050-1 120 mnkr = 1050000000..1120000000 about"),
    ("mellan 2 och 3 mnkr", "2 och 3 mnkr = 2000000..3000000"),
    ("mellan 2 mnkr och 3 mnkr", "2 mnkr och 3 mnkr = 2000000..3000000"),
    ("500 kr - 1 000 kr", "500 kr - 1 000 kr = 500..1000"),
    ("1,5–2,0 mnkr per år", "1,5–2,0 mnkr per år = 1500000..2000000 /year"),
    ("500 respektive 600 tkr", "500 = 500000|600 tkr = 600000"),
    (
      "43 753 tkr för 2025 och med 45 219 för år 2026",
      "43 753 tkr = 43753000|45 219 = 45219000"
    ),
    ("43 753 tkr för 2025. Och 45 219 år 2026", "43 753 tkr = 43753000"),
    ("2 tkr till 45 219 barn och 20 för 2026", "2 tkr = 2000"),
    ("5 kr respektive 6 kr", "5 kr = 5|6 kr = 6"),
    ("20, 30,5 respektive 10 mnkr", "20 = 20000000|30,5 = 30500000|10 mnkr = 10000000"),
    ("höjs från 250 till 300 kr/år", "250 = 250 /year|300 kr/år = 300 /year"),
    ("från nuvarande 12,5 till 14 mnkr", "12,5 = 12500000|14 mnkr = 14000000"),
    ("från 2023 till 300 kr", "300 kr = 300"),
    ("2,3 till 2,5 mkr", "2,3 till 2,5 mkr = 2300000..2500000"),
    ("i zon 2 till 30 kr", "30 kr = 30"),
    ("2 à 3 miljoner", "2 à 3 miljoner = 2000000..3000000"),
    ("5 á 1 000 kr", "1 000 kr = 1000"),
    ("15 000 kr–20 000 kr", "15 000 kr–20 000 kr = 15000..20000"),
    ("300–400 000 kr", "300–400 000 kr = 300000..400000"),
    ("500–1 000 kr", "500–1 000 kr = 500..1000"),
    ("§ 2 och 3 000 kr", "3 000 kr = 3000"),
  ])
  func readsRanges(text: String, expected: String) {
    #expect(sums(text).joined(separator: "|") == expected)
  }

  @Test(arguments: [
    ("750 000 kr/år,", "750 000 kr/år = 750000 /year"),
    ("40 000 kronor per år", "40 000 kronor per år = 40000 /year"),
    ("2 mnkr årligen", "2 mnkr årligen = 2000000 /year"),
    ("27.000 kr/kvm BTA", "27.000 kr/kvm = 27000 /squareMetre"),
    ("519 kronor per timma inklusive", "519 kronor per timma = 519 /hour"),
    ("5 kr/h.", "5 kr/h = 5 /hour"), ("25 kr/m³ vatten", "25 kr/m³ = 25 /m³"),
    ("74,11 kr/invånare", "74,11 kr/invånare = 74.11 /inhabitant"),
    ("500 kr per barn", "500 kr per barn = 500 /child"),
    ("500 kr per sammanträde", "500 kr per sammanträde = 500 /meeting"),
    ("500 kr per plats och år", "500 kr per plats = 500 /place"),
    ("3 100 kronor per medarbetare.", "3 100 kronor per medarbetare = 3100 /medarbetare"),
    ("500 kr per förening och år", "500 kr per förening och år = 500 /förening och år"),
    ("500 kr per förening och kommun", "500 kr per förening = 500 /förening"),
    ("18 kronor per nedladdad bok", "18 kronor per nedladdad bok = 18 /nedladdad bok"),
    ("96 kronor mer per år", "96 kronor mer per år = 96 /year"),
    ("96 kronor mer än förut", "96 kronor = 96"),
    ("500 kr per påbörjad timme", "500 kr per påbörjad timme = 500 /påbörjad timme"),
    ("2 mnkr vardera", "2 mnkr vardera = 2000000 /vardera"),
    ("5 mnkr per den 31 december", "5 mnkr = 5000000"),
    ("5 mnkr per tertial 2", "5 mnkr = 5000000"),
  ])
  func readsShares(text: String, expected: String) {
    #expect(sums(text) == [expected])
  }

  @Test(arguments: [
    ("högst 5 kr", "5 kr = 5 atMost"), ("upp till 5 kr", "5 kr = 5 atMost"),
    ("maximalt uppgå till 6 mnkr", "6 mnkr = 6000000 atMost"),
    ("ett högsta lånebelopp om 5 kr", "5 kr = 5 atMost"),
    ("inte överstiger 30 kr", "30 kr = 30 atMost"), ("minst 5 kr", "5 kr = 5 atLeast"),
    ("drygt 5 kr", "5 kr = 5 about"), ("ca. 5 kr", "5 kr = 5 about"),
    ("c:a 5 kr", "5 kr = 5 about"), ("till cirka 14 mnkr", "14 mnkr = 14000000 about"),
    ("överstiger 30 kr", "30 kr = 30"), ("tillskott om 5 kr", "5 kr = 5"),
    ("högst 5 procent, 7 kr", "7 kr = 7"),
  ])
  func readsQualifiers(text: String, expected: String) {
    #expect(sums(text) == [expected])
  }

  @Test(arguments: [
    ("-27 mnkr", "-27 mnkr = -27000000"), ("om −3,5 mnkr", "−3,5 mnkr = -3500000"),
    ("(-76,9mnkr)", "-76,9mnkr = -76900000"), ("nämnden: - 6 000 tkr", "- 6 000 tkr = -6000000"),
    ("till – 48 mnkr", "– 48 mnkr = -48000000"), ("+451 tkr", "+451 tkr = 451000"),
    ("minus 3 miljoner kronor", "minus 3 miljoner kronor = -3000000"),
    ("- 500 tkr avsätts", "500 tkr = 500000"), ("kostnaden – 48 mnkr – tas", "48 mnkr = 48000000"),
    ("tröskel-5 kr", "5 kr = 5"),
  ])
  func readsSigns(text: String, expected: String) {
    #expect(sums(text) == [expected])
  }

  @Test(arguments: [
    ("10. 500 tkr avsätts", "500 tkr = 500000"), ("1. 1 405 tkr", "1 405 tkr = 1405000"),
    ("10. 2 000 tkr", "2 000 tkr = 2000000"), ("år 2021 750 000 kr", "750 000 kr = 750000"),
    ("§ 302 500 kr", "500 kr = 500"), ("2021-08-18 500 kr", "500 kr = 500"),
    ("punkt 3 500 tkr", "500 tkr = 500000"), ("18/8 500 kr", "500 kr = 500"),
    ("49 procent, högst 1 470 000 kronor", "1 470 000 kronor = 1470000 atMost"),
    ("vid 2000 kronor", "2000 kronor = 2000"), ("0 500 tkr", "500 tkr = 500000"),
    ("kl. 18.30 500 kr", "500 kr = 500"),
  ])
  func keepsOtherNumbersOut(text: String, expected: String) {
    #expect(sums(text) == [expected])
  }

  @Test(arguments: [
    "2 000–3 000 nya bostäder per år", "§ 302", "Dnr 1379/22", "år 2022", "2023-2025",
    "Budget 2021:2", "1,2 miljoner invånare", "sex miljoner resor", "2,5 procent", "3,5 %",
    "18,90 öre per skattekrona", "33:60 kr per skattekrona",
    "21 kronor och 45 öre per skattekrona", "skattesatsen blir oförändrat 21:45 kronor",
    "utdebiteringen blir 21 kr 45 öre", "ett halvt prisbasbelopp",
    "0,55 prisbasbelopp", "kl 18.30", "033-35 70 00", "501 80 Granåsa", "Granåsa 45:52",
    "Budget 2024 tkr", "Plan 2025, mnkr", "Belopp i 1 000 kr", "Belopp i tkr", "5 krav",
    "3 öresundståg", "minst Euro 6", "OPF-KR 26", "SFS 2017:725", "kronor", "några miljoner",
    "5 kap. 35 §", "varenda krona", "2 000 kvm", "1 000 m2", "4 000 krukor", "40 t", "5 s", "",
  ])
  func ignores(text: String) {
    #expect(sums(text) == [])
  }
}

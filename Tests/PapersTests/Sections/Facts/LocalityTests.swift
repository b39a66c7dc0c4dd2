import Testing

@testable import Papers

@Suite struct LocalityTests {
  @Test(arguments: [
    ("Handläggare: anna.aberg@sn.boras.se\n\nTill nämnden\n", "Borås"),
    ("Se www.alingsas.se för mer.\n", "Alingsås"),
    ("Motion om parken\n\nTill kommunfullmäktige i Granåsa\n", "Granåsa"),
    ("Motion\n\nKommunfullmäktige Vara\n\nParken är mörk.\n", "Vara"),
    ("Motion\n\nKommunfullmäktige\nVara kommun\n\nParken är mörk.\n", "Vara"),
    ("Till Vara kommunfullmäktige 2021-05-03\n\nParken är mörk.\n", "Vara"),
    ("Motion om parken\n\nParken är mörk.\n\nVara den 3 maj 2021\n\nAnna Åberg (S)\n", "Vara"),
    ("Motion om parken\n\nParken är mörk.\n\nVänsterpartiet Upplands Väsby\n", "Upplands Väsby"),
    ("Regionfullmäktige\n\nRegion Västmarks budget antas.\n", "Region Västmark"),
    ("Plats och tid   Kommunhuset, Vara, kl 13.00\n\nParken är mörk.\n", "Vara"),
    ("Plats och tid   Stadshuset, Storgatan 3, Vara 2023-05-10\n\nParken är mörk.\n", "Vara"),
    ("Plats   Stadshuset, sessionssalen, Vara\n\nParken är mörk.\n", "Vara"),
    ("Plats och tid   Nacka stadshus\n\nParken är mörk.\n", "Nacka"),
    ("Plats och tid   Upplands Väsby kommunhus\n\nParken är mörk.\n", "Upplands Väsby"),
    ("Organ           Borås socialnämnd\n\nParken är mörk.\n", "Borås"),
  ])
  func reads(text: String, name: String) throws {
    #expect(try documents(text).first?.municipality?.name == name)
  }

  /// Whose a paper is its sender says, however much it speaks of its neighbours.
  @Test(arguments: [
    "Avtal med Borås stad\n\nBorås stad har bett Vara kommun om hjälp. Borås stad betalar.\n\nVara den 3 maj 2021\n",
    "Vara kommun\n\nAvtal med Borås stad\n\nBorås stad har bett om hjälp. Borås stad betalar.\n",
    "Motion om Borås stads modell\n\nBorås stad har lyst upp sin park. Borås stad är nöjd.\n\nModeraterna i Vara\n",
    "Avtal med Borås stad\n\nBorås stad har bett om hjälp. Borås stad betalar.\n\nAnna Åberg\nKommundirektör, Vara kommun\n",
  ])
  func readsTheSender(text: String) throws {
    #expect(try documents(text).first?.municipality?.name == "Vara")
  }

  /// Whom a guest at a meeting works for is not whose meeting it is.
  @Test func passesOverEmployers() throws {
    let text = """
      Beslutande          Anna Åberg (S), ordförande
      Övriga              Bo Ek, planerare, Vara kommun
      Utses att justera   Anna Åberg (S)
      Paragrafer          12–30

      """
    #expect(try documents(text).first?.municipality == nil)
  }

  @Test(arguments: [
    "Plats och tid   Kommunhuset, Granåsarummet\n\nParken är mörk.\n",
    "Plats och tid   Kommunhuset, rum Vara\n\nParken är mörk.\n",
    "Direktionen för vattenförbundet\n\nPlats och tid   Kommunhuset, Vara\n",
    "Se www.tidningen.se för mer.\n",
    "Från anna@boras.se till bo@alingsas.se.\n",
    "Regionfullmäktige\n\nBusiness Region Västmark AB får bidrag.\n",
    "Kommunstyrelsen\n\nAnsökan till Region Västmark bifalls.\n",
    "Filen boras.se.pdf bifogas.\n",
    "Motion om parken\n\nParken är mörk.\n\nKristdemokraterna\nAnna Lund\n",
    "Motion om parken\n\nParken är mörk.\n\nKristdemokraterna Anna Lund\n",
    "Motion till landstingsfullmäktige\n\nEn mottagning i Vara behövs.\n",
    "Motion till regionfullmäktige\n\nParken är mörk.\n\nVara den 3 maj 2021\n\nAnna Åberg (S)\n",
  ])
  func guessesNothing(text: String) throws {
    #expect(try documents(text).first?.municipality == nil)
  }
}

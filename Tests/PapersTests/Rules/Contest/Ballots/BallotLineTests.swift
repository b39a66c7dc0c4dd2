import Testing

@testable import Papers

/// Tables of votes by name, as houses print them.
@Suite struct BallotLineTests {
  private func vote(_ table: String) throws -> Vote {
    let item = try minutesItem(
      """
      Beslut

      Motionen avslås.

      Omröstning

      Ja-röst för avslag på motionen. Nej-röst för bifall till motionen. Utfallet blir 2 ja, 1 nej och 1 avstår.

      \(table)

      Reservation

      Bo Ek (M) reserverar sig mot beslutet.
      """)
    return try #require(item?.votes.first)
  }

  @Test(arguments: [
    // The answer in words.
    """
    Namn            Parti   Röst
    Anna Åberg      S       Ja
    Bo Ek           M       Nej
    Eva Fors        C       Ja
    Dan Ed          L       Avstår
    """,
    // Numbered, the party in brackets.
    """
    Nr  Ledamot             Röst
    1   Anna Åberg (S)      Ja
    2   Bo Ek (M)           Nej
    3   Eva Fors (C)        Ja
    4   Dan Ed (L)          Avst.
    """,
    // Two tables beside each other.
    """
    Namn            Parti   Röst     Namn            Parti   Röst
    Anna Åberg      S       Ja       Eva Fors        C       Ja
    Bo Ek           M       Nej      Dan Ed          L       Avstår
    """,
    // The same with crosses.
    """
    Namn            Parti   Ja  Nej  Avst    Namn            Parti   Ja  Nej  Avst
    Anna Åberg      S       X                Eva Fors        C       X
    Bo Ek           M           X            Dan Ed          L                X
    """,
    // A column of names for each answer.
    """
    Ja                     Nej                    Avstår
    Anna Åberg (S)         Bo Ek (M)              Dan Ed (L)
    Eva Fors (C)
    """,
  ])
  func tellWhoVotedHow(table: String) throws {
    let vote = try vote(table)
    #expect([vote.yes, vote.no, vote.abstain] == [2, 1, 1])
    let told = Set(vote.ballots.map { "\($0.person.name) \($0.person.party ?? "-") \($0.choice)" })
    #expect(told == ["Anna Åberg S yes", "Bo Ek M no", "Eva Fors C yes", "Dan Ed L abstain"])
  }

  @Test func keepsNamesAsPrinted() throws {
    let vote = try vote("Namn            Parti   Röst\nÅberg, Anna     S       Ja\n")
    #expect(vote.ballots.map(\.person.name) == ["Åberg, Anna"])
  }

  @Test(arguments: [
    "Nämnd             2021     2022\nSkolnämnden       S        Ja\n",
    "Fråga             Svar\nÄr planen klar    Ja\n",
  ])
  func ignores(table: String) throws {
    #expect(try vote(table).ballots.isEmpty)
  }
}

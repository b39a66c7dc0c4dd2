public import Reading

extension QueryError {
  /// One sentence or two for people: what is wrong and what to do.
  public func message(_ language: Language) -> String {
    switch language {
    case .swedish: swedish + (suggestion.map { " Menade du ”\($0)”?" } ?? "")
    case .english: english + (suggestion.map { " Did you mean “\($0)”?" } ?? "")
    }
  }

  private var swedish: String {
    switch kind {
    case .unknownField(let name):
      "okänt fält ”\(name)”."
    case .unknownValue(let field, let value, let known):
      "”\(field)” kan inte vara ”\(value)”."
        + (suggestion == nil ? " Skriv något av: \(known.joined(separator: ", "))." : "")
    case .missingValue(let field):
      "fältet ”\(field)” saknar värde. Skriv det direkt efter kolonet, utan mellanslag."
    case .malformedValue(let field, let value, let expected):
      "”\(field)” kan inte vara ”\(value)”. Skriv till exempel \(expected.example(field))."
    case .unclosedQuote:
      "citattecknet avslutas aldrig. Sätt ett till efter frasen."
    case .unclosedParenthesis:
      "parentesen avslutas aldrig. Sätt ) efter det som hör ihop."
    case .strayParenthesis:
      "parentesen börjar aldrig. Ta bort den eller sätt ( före det som hör ihop."
    case .missingOperand(let sign):
      "”\(sign)” har inget att verka på. Skriv ett ord eller ett fält intill."
    case .misplacedStar:
      "* får bara stå sist i ett ord, som i polis*."
    case .noLetters(let text):
      "”\(text)” har inga bokstäver eller siffror att söka efter."
    case .misplacedOrder:
      "sort: får bara stå en gång, utanför parenteser och utan minus framför."
    case .tooDeep(let limit):
      "för många parenteser i varandra (högst \(limit))."
    case .tooLong(let limit):
      "frågan är för lång (högst \(limit) byte)."
    }
  }

  private var english: String {
    switch kind {
    case .unknownField(let name):
      "unknown field “\(name)”."
    case .unknownValue(let field, let value, let known):
      "“\(field)” cannot be “\(value)”."
        + (suggestion == nil ? " Type one of: \(known.joined(separator: ", "))." : "")
    case .missingValue(let field):
      "the field “\(field)” has no value. Type it right after the colon, without a space."
    case .malformedValue(let field, let value, let expected):
      "“\(field)” cannot be “\(value)”. Type for example \(expected.example(field))."
    case .unclosedQuote:
      "the quotation mark never closes. Put another one after the phrase."
    case .unclosedParenthesis:
      "the parenthesis never closes. Put ) after what belongs together."
    case .strayParenthesis:
      "the parenthesis never opens. Remove it or put ( before what belongs together."
    case .missingOperand(let sign):
      "“\(sign)” has nothing to work on. Type a word or a field next to it."
    case .misplacedStar:
      "* may only stand at the end of a word, as in polis*."
    case .noLetters(let text):
      "“\(text)” has no letters or digits to look for."
    case .misplacedOrder:
      "sort: may only stand once, outside parentheses and without a minus before it."
    case .tooDeep(let limit):
      "too many parentheses within each other (at most \(limit))."
    case .tooLong(let limit):
      "the query is too long (at most \(limit) bytes)."
    }
  }
}

extension QueryError.Expectation {
  fileprivate func example(_ field: String) -> String {
    switch self {
    case .amount: "\(field):>500000, \(field):1,5mnkr, \(field):500000..1000000"
    case .years: "\(field):2021, \(field):2021..2023"
    case .date: "\(field):2021, \(field):2021-06, \(field):2021-06-16"
    }
  }
}

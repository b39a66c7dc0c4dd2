/// *Diarienummer*: one form for all the ways in which a case number is written.
enum CaseNumber {
  /// Groups of letters or of digits, in capitals, joined by full stops: `KS 2021/0415` and
  /// `ks.2021-415` both become `KS.2021.415`. Empty when there is neither letter nor digit.
  static func normal(_ text: String) -> String {
    var groups: [String] = []
    var group = ""
    var isNumber = false
    func close() {
      if isNumber { group = String(group.drop { $0 == "0" }) }
      if !group.isEmpty || isNumber { groups.append(group.isEmpty ? "0" : group) }
      (group, isNumber) = ("", false)
    }
    for character in text.uppercased() {
      guard character.isLetter || character.isNumber else {
        close()
        continue
      }
      if !group.isEmpty, isNumber != character.isNumber { close() }
      isNumber = character.isNumber
      group.append(character)
    }
    close()
    return groups.joined(separator: ".")
  }
}

/// *Diarienummer*: one form for all the ways in which a case number is written.
enum CaseNumber {
  /// Groups of letters or of digits, in capitals, joined by full stops: `KS 2021/0415` and
  /// `ks.2021-415` both become `KS.2021.415`. Empty when there is neither letter nor digit.
  static func normal(_ text: String) -> String {
    plain(text) ?? any(text)
  }

  /// Of a number in ASCII, as nearly all are; `nil` of another.
  private static func plain(_ text: String) -> String? {
    var normal: [UInt8] = []
    // What the group that is open holds: letters or digits, or only the zeroes before a number.
    var (isOpen, isNumber, isZero) = (false, false, false)
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      let isDigit = byte &- 0x30 < 10
      let lower = byte | 0x20
      guard isDigit || lower &- 0x61 < 26 else {
        if isOpen, isZero { normal.append(0x30) }
        isOpen = false
        continue
      }
      if !isOpen || isNumber != isDigit {
        if isOpen, isZero { normal.append(0x30) }
        if !normal.isEmpty { normal.append(UInt8(ascii: ".")) }
        (isOpen, isNumber, isZero) = (true, isDigit, isDigit)
      }
      if isZero, byte == 0x30 { continue }
      isZero = false
      normal.append(isDigit ? byte : lower & 0xDF)
    }
    if isOpen, isZero { normal.append(0x30) }
    return String(decoding: normal, as: UTF8.self)
  }

  /// Of any text, slowly.
  static func any(_ text: String) -> String {
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

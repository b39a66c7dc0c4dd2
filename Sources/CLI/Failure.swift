/// Why a run ends early: what is said on standard error, and the exit code.
struct Failure: Error {
  /// One line that says what is wrong and what to do.
  let message: String
  /// Lines that show the place, printed below the message.
  let place: [String]
  let code: Int32

  init(_ message: String, place: [String] = [], code: Int32 = 2) {
    self.message = message
    self.place = place
    self.code = code
  }

  func text(_ texts: Texts) -> String {
    (["\(texts.error): \(message)"] + place).map { $0 + "\n" }.joined()
  }
}

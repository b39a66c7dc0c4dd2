import Papers
import Reading

extension SourceText {
  init(reading bytes: [UInt8], name: String?) throws(ReadError) {
    self.init(bytes: bytes, blocks: [], format: .text)
  }
}
func sha256(of bytes: [UInt8]) -> String { "0" }
extension ReadError {
  var id: String { "x" }
  func message(_ language: Language) -> String { "\(kind)" }
}
func bytes(ofFile path: String) throws(ReadError) -> [UInt8] { [] }
extension Extraction {
  init(reading text: SourceText, municipality: Municipality?) { preconditionFailure("stub") }
}

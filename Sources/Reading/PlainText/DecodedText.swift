/// The text in `bytes` as UTF-8, without its mark: UTF-8, UTF-16 with a mark, or Windows-1252.
///
/// Nothing is cleaned; what is no character becomes U+FFFD.
public func decodedText(_ bytes: [UInt8]) -> [UInt8] {
  switch TextEncoding.marked(in: bytes) {
  case (.utf16LittleEndian, let start)?:
    return TextEncoding.decodeUTF16(bytes, from: start, bigEndian: false)
  case (.utf16BigEndian, let start)?:
    return TextEncoding.decodeUTF16(bytes, from: start, bigEndian: true)
  case (.utf8, let start)?: return TextEncoding.repairUTF8(Array(bytes[start...])).text
  case nil: break
  }
  let (text, strayBytes) = TextEncoding.repairUTF8(bytes)
  if strayBytes == 0 || TextEncoding.hasMultiByteScalar(bytes) { return text }
  return TextEncoding.decodeWindows1252(bytes)
}

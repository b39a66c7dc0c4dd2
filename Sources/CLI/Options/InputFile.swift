import Reading

/// A file as named on the command line; `-` is standard input.
enum InputFile {
  static func read(_ path: String) throws(ReadError) -> [UInt8] {
    try bytes(ofFile: path == "-" ? "/dev/stdin" : path)
  }
}

import Glibc
import Reading

/// The lexicon of compounds that comes with the command, as a file of its own.
enum LexiconFile {
  private static let name = "swedish-compounds.txt"

  /// The text of the file that `$KLUBBA_LEXICON` names, else of the one installed with the command or
  /// in the package it was built in; `nil` when there is none.
  static func text() -> [UInt8]? {
    for path in Environment["KLUBBA_LEXICON"].map({ [$0] }) ?? places {
      do throws(ReadError) { return try bytes(ofFile: path) } catch {}
    }
    return nil
  }

  /// `share/klubba` beside the command's folder, and `lexicon` in the folders around it.
  private static var places: [String] {
    guard let command = unsafe realpath("/proc/self/exe", nil) else { return [] }
    defer { unsafe free(command) }
    var folders = unsafe String(cString: command).split(separator: "/").dropLast()
    var places = ["/\(folders.dropLast().joined(separator: "/"))/share/klubba/\(name)"]
    for _ in 0..<5 where !folders.isEmpty {
      places.append("/\(folders.joined(separator: "/"))/lexicon/\(name)")
      folders = folders.dropLast()
    }
    return places
  }
}

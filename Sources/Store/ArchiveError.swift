public import Reading

/// Why the index could not be opened, read or written.
public struct ArchiveError: Error, Hashable, Sendable {
  /// What was wrong.
  public enum Kind: Hashable, Sendable {
    /// There is no index at the path.
    case missing
    /// The file is something else: another program's database, or no database.
    case notAnArchive
    /// A newer Klubba made the index; its schema version and the newest this one knows.
    case newerSchema(found: Int, known: Int)
    /// An older Klubba made the index, and it was opened for reading; its schema version.
    case olderSchema(found: Int)
    /// The disk is full, or the file has reached its page limit; what was stored before is intact.
    case full
    /// The file or its folder may not be written.
    case readOnly
    /// Another process held the index too long.
    case busy
    /// The file's contents contradict themselves.
    case damaged
    /// The file or its folder cannot be opened; SQLite's reason.
    case unreadable(reason: String)
    /// The task was cancelled; nothing of it was stored.
    case interrupted
    /// Anything else; SQLite's extended result code and reason.
    case other(code: Int, reason: String)
  }

  /// What was wrong.
  public let kind: Kind
  /// The index's path as given.
  public let path: String

  /// Makes an error of `kind` about the index at `path`.
  public init(_ kind: Kind, path: String) {
    self.kind = kind
    self.path = path
  }

  /// One sentence or two for people: what was wrong and what to do.
  public func message(_ language: Language) -> String {
    switch language {
    case .swedish: swedish
    case .english: english
    }
  }

  private var swedish: String {
    switch kind {
    case .missing:
      "det finns inget index i \(path). Skapa ett med klubba import MAPP."
    case .notAnArchive:
      "\(path) är inget index från Klubba. Välj en annan fil med --database."
    case .newerSchema(let found, let known):
      "\(path) är gjort av en nyare Klubba (schema \(found), detta program kan \(known)). "
        + "Uppdatera Klubba."
    case .olderSchema(let found):
      "\(path) är gjort av en äldre Klubba (schema \(found)). Kör klubba import en gång."
    case .full:
      "disken är full; det som redan lagrats i \(path) är kvar. Frigör plats och importera igen."
    case .readOnly:
      "\(path) får inte ändras. Ge skrivrätt till filen och dess mapp, eller välj --database."
    case .busy:
      "\(path) används av ett annat program. Vänta tills det är klart och försök igen."
    case .damaged:
      "\(path) är skadat. Ta bort filen och importera igen."
    case .unreadable(let reason):
      "\(path) kan inte öppnas (\(reason)). Kontrollera sökväg och rättigheter."
    case .interrupted:
      "arbetet avbröts; det som redan lagrats i \(path) är kvar."
    case .other(let code, let reason):
      "\(path): \(reason) (SQLite \(code))"
    }
  }

  private var english: String {
    switch kind {
    case .missing:
      "there is no index at \(path). Make one with klubba import FOLDER."
    case .notAnArchive:
      "\(path) is not an index of Klubba's. Choose another file with --database."
    case .newerSchema(let found, let known):
      "\(path) was made by a newer Klubba (schema \(found), this one knows \(known)). "
        + "Update Klubba."
    case .olderSchema(let found):
      "\(path) was made by an older Klubba (schema \(found)). Run klubba import once."
    case .full:
      "the disk is full; what was stored in \(path) is intact. Make room and import again."
    case .readOnly:
      "\(path) may not be changed. Allow writing to it and its folder, or choose --database."
    case .busy:
      "\(path) is in use by another program. Wait until it is done and try again."
    case .damaged:
      "\(path) is damaged. Remove the file and import again."
    case .unreadable(let reason):
      "\(path) cannot be opened (\(reason)). Check the path and its permissions."
    case .interrupted:
      "the work was interrupted; what was stored in \(path) is intact."
    case .other(let code, let reason):
      "\(path): \(reason) (SQLite \(code))"
    }
  }
}

internal import GRDB

extension ArchiveError {
  /// What an error of GRDB's means to the user.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as ArchiveError: self = error
    case let error as DatabaseError: self.init(Self.kind(of: error), path: path)
    case is CancellationError: self.init(.interrupted, path: path)
    default: self.init(.other(code: 1, reason: "\(error)"), path: path)
    }
  }

  private static func kind(of error: DatabaseError) -> Kind {
    let reason = error.message ?? "?"
    switch error.resultCode {
    case .SQLITE_FULL: return .full
    case .SQLITE_READONLY: return .readOnly
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .busy
    case .SQLITE_NOTADB: return .notAnArchive
    case .SQLITE_CORRUPT: return .damaged
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: return .unreadable(reason: reason)
    case .SQLITE_INTERRUPT, .SQLITE_ABORT: return .interrupted
    default: return .other(code: Int(error.extendedResultCode.rawValue), reason: reason)
    }
  }
}

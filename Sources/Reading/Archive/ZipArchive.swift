internal import CZip
internal import Glibc

/// A zip archive, read through libzip.
@safe struct ZipArchive: ~Copyable {
  private let archive: OpaquePointer
  private let limit: Int
  /// How many bytes may still be unpacked.
  private var remaining: Int

  /// Opens the archive in `bytes`.
  ///
  /// - Throws: `damagedArchive`.
  init(_ bytes: [UInt8], limits: ReadLimits) throws(ReadError) {
    limit = limits.inflatedBytes
    remaining = limits.inflatedBytes
    guard let archive = unsafe Self.open(bytes) else { throw ReadError(.damagedArchive) }
    unsafe self.archive = archive
  }

  /// Opens the archive in the file at `path`; one of its files may be as large as a file.
  ///
  /// - Throws: `unreadable` and `damagedArchive`.
  init(path: String, limits: ReadLimits) throws(ReadError) {
    limit = limits.fileBytes
    remaining = limits.fileBytes
    var code: Int32 = 0
    guard let archive = unsafe zip_open(path, ZIP_RDONLY, &code) else {
      switch code {
      case ZIP_ER_OPEN, ZIP_ER_NOENT, ZIP_ER_READ: throw .lastSystemError()
      default: throw ReadError(.damagedArchive)
      }
    }
    unsafe self.archive = archive
  }

  deinit { unsafe zip_discard(archive) }

  /// Gives libzip a copy of its own, for an array's bytes may move.
  private static func open(_ bytes: [UInt8]) -> OpaquePointer? {
    guard let copy = unsafe malloc(bytes.count + 1) else { return nil }
    unsafe bytes.withUnsafeBytes { source in
      if let start = source.baseAddress { unsafe memcpy(copy, start, source.count) }
    }
    guard let source = unsafe zip_source_buffer_create(copy, UInt64(bytes.count), 1, nil) else {
      unsafe free(copy)
      return nil
    }
    guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, nil) else {
      unsafe zip_source_free(source)
      return nil
    }
    return unsafe archive
  }

  /// How many entries there are, folders included.
  var entryCount: Int { Int(max(0, unsafe zip_get_num_entries(archive, 0))) }

  /// Whether there is an entry `name`.
  func has(_ name: String) -> Bool {
    unsafe zip_name_locate(archive, name, zip_flags_t(ZIP_FL_NOCASE)) >= 0
  }

  /// What the directory tells of the entry at `index`; `nil` when it is damaged.
  func member(at index: Int) -> PaperArchive.Member? {
    var status = unsafe zip_stat_t()
    guard unsafe zip_stat_index(archive, UInt64(index), 0, &status) == 0,
      let name = unsafe status.name, let size = unsafe Int(exactly: status.size)
    else { return nil }
    return unsafe PaperArchive.Member(path: String(cString: name), byteCount: size)
  }

  /// The unpacked bytes of the entry `name`; unless `isExact`, whatever the case of its letters.
  /// `nil` when there is none.
  ///
  /// - Throws: `encrypted`, `tooLarge` and `damagedArchive`.
  mutating func entry(
    _ name: String, isExact: Bool = false
  ) throws(ReadError) -> [UInt8]? {
    let flags = isExact ? 0 : ZIP_FL_NOCASE
    let index = unsafe zip_name_locate(archive, name, zip_flags_t(flags))
    guard index >= 0 else { return nil }
    var status = unsafe zip_stat_t()
    guard unsafe zip_stat_index(archive, UInt64(index), 0, &status) == 0 else {
      throw ReadError(.damagedArchive)
    }
    if unsafe status.encryption_method != UInt16(ZIP_EM_NONE) { throw ReadError(.encrypted) }
    guard let size = unsafe Int(exactly: status.size), size <= remaining else {
      throw ReadError(.tooLarge(limit: limit))
    }
    remaining -= size
    return try unpack(UInt64(index), size: size)
  }

  /// Whether the first entries need a password.
  var isEncrypted: Bool {
    for index in 0..<min(100, unsafe zip_get_num_entries(archive, 0)) {
      var status = unsafe zip_stat_t()
      guard unsafe zip_stat_index(archive, UInt64(index), 0, &status) == 0 else { continue }
      if unsafe status.encryption_method != UInt16(ZIP_EM_NONE) { return true }
    }
    return false
  }

  /// Unpacks an entry that says to have `size` bytes, and believes no other size.
  private func unpack(_ index: UInt64, size: Int) throws(ReadError) -> [UInt8] {
    guard let file = unsafe zip_fopen_index(archive, index, 0) else {
      throw ReadError(.damagedArchive)
    }
    defer { unsafe zip_fclose(file) }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count <= size, let start = buffer.baseAddress {
        let got = unsafe zip_fread(file, start + count, UInt64(size + 1 - count))
        guard got > 0 else { return }
        count += Int(got)
      }
    }
    guard bytes.count == size, unsafe zip_file_get_error(file).pointee.zip_err == 0 else {
      throw ReadError(.damagedArchive)
    }
    return bytes
  }
}

internal import CZip
internal import Glibc

/// Packs files into a zip archive, through libzip.
enum ZipFile {
  /// The archive, the same for the same members; `nil` when there is no memory for it.
  static func bytes(of members: [(name: String, bytes: [UInt8])]) -> [UInt8]? {
    guard let buffer = unsafe zip_source_buffer_create(nil, 0, 0, nil) else { return nil }
    defer { unsafe zip_source_free(buffer) }
    guard let archive = unsafe zip_open_from_source(buffer, ZIP_TRUNCATE, nil) else { return nil }
    // The archive gives its own hold of the buffer back when it is closed.
    unsafe zip_source_keep(buffer)
    for member in members {
      guard unsafe add(member, to: archive) else {
        unsafe zip_discard(archive)
        return nil
      }
    }
    guard unsafe zip_close(archive) == 0 else {
      unsafe zip_discard(archive)
      return nil
    }
    return unsafe content(of: buffer)
  }

  private static func add(
    _ member: (name: String, bytes: [UInt8]), to archive: OpaquePointer
  ) -> Bool {
    guard let copy = unsafe malloc(member.bytes.count + 1) else { return false }
    unsafe member.bytes.withUnsafeBytes { source in
      if let start = source.baseAddress { unsafe memcpy(copy, start, source.count) }
    }
    guard
      let source = unsafe zip_source_buffer(archive, copy, UInt64(member.bytes.count), 1)
    else {
      unsafe free(copy)
      return false
    }
    let index = unsafe zip_file_add(archive, member.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      unsafe zip_source_free(source)
      return false
    }
    // 1 January 1980, the first day that an archive can tell.
    return unsafe zip_file_set_dostime(archive, UInt64(index), 0, 0x21, 0) == 0
  }

  private static func content(of buffer: OpaquePointer) -> [UInt8]? {
    var status = unsafe zip_stat_t()
    guard unsafe zip_source_stat(buffer, &status) == 0, unsafe zip_source_open(buffer) == 0,
      let size = unsafe Int(exactly: status.size)
    else { return nil }
    defer { unsafe zip_source_close(buffer) }
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { target, count in
      let got = unsafe zip_source_read(buffer, target.baseAddress, UInt64(size))
      count = got > 0 ? Int(got) : 0
    }
    return bytes.count == size ? bytes : nil
  }
}

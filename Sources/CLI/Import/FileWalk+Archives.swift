import Reading

/// Zip archives of papers: their files, as if they lay in a folder of the archive's name.
extension FileWalk {
  mutating func addArchive(_ path: String) {
    do throws(ReadError) {
      var archive = try PaperArchive(path: path, limits: limits)
      if archive.isPaper { return add(PaperLocation(path)) }
      let members = try archive.members(limits: limits).map(\.path)
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      for member in members where Manifest.names.contains(member.lastComponent) {
        let folder = member.dropLast(member.lastComponent.count)
        do throws(ReadError) {
          let bytes = try archive.bytes(of: member)
          add(bytes, from: "\(path)/\(member)", folder: "\(path)/\(folder)", of: members, path)
        } catch {
          fail("\(path)/\(member)", error.message(Texts.current.language))
        }
      }
      for member in members { addMember(member, of: path) }
    } catch {
      fail(path, error.message(Texts.current.language))
    }
  }

  private mutating func addMember(_ member: String, of archive: String) {
    let parts = member.split(separator: "/", omittingEmptySubsequences: false)
    guard !parts.contains(where: { FileWalk.isHidden(String($0)) && $0 != ".." }),
      parts.first != "__MACOSX"
    else { return }
    let location = PaperLocation(member, inArchive: archive)
    let name = member.lastComponent
    guard FileWalk.isPaper(name) || facts[location.path] != nil else { return }
    if parts.contains("..") || parts.first == "" {
      fail(location.path, Texts.current.pathLeadsOut)
    } else if name.lowercased().hasSuffix(".zip") {
      fail(location.path, ReadError(.refusedMember).message(Texts.current.language))
    } else {
      add(location)
    }
  }

  /// Takes over what a manifest in an archive says; what it names must be among `members`.
  private mutating func add(
    _ bytes: [UInt8], from path: String, folder: String, of members: [String], _ archive: String
  ) {
    let known = Set(members.map { "\(archive)/\($0)" })
    add(manifest: bytes, path, folder: folder) { known.contains($0) }
  }
}

extension String {
  /// What stands after the last slash.
  var lastComponent: String {
    split(separator: "/", omittingEmptySubsequences: false).last.map { String($0) } ?? self
  }
}

import ArgumentParser
import Papers
import Reading
import Store

/// `klubba export FOLDER`: the index as open files.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: Texts.current.exportAbstract,
    discussion: Texts.current.exportExample)

  @Argument(
    help: ArgumentHelp(Texts.current.exportHelp, valueName: Texts.current.folderName),
    completion: .directory)
  var folder: String

  @OptionGroup var index: IndexOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let archive = try await Archive(path: index.path, access: .read)
    let files = try ExportFolder(folder.tidyPath, masks: !common.unmasked)
    try await archive.export(.ofProcess) { piece in files.write(piece) }
    let names = try files.finish()
    var output = Output(common)
    output.writeLine(Texts.current.exported(files: names.count, folder: folder))
    output.finish()
  }
}

import AssayLanguage
import AssayText

/// Reads rubrics and scorecards: files, folders with all that lies in them, standard input.
///
/// What cannot be read is collected, so that one run tells of all of it.
struct SourceLoader {
  /// More than any person or generator writes; a larger file is a mistake of its name.
  static let largestFile = 256 << 20

  let workingDirectory: String
  let input: Input
  var loaded = LoadedSources()
  /// A file that is named twice is read once, and folders that contain themselves end.
  var seen: Set<PlatformFile.Facts.Identity> = []

  init(_ invocation: Invocation) {
    workingDirectory = invocation.workingDirectory
    input = invocation.input
  }

  /// Reads everything that `request` names, and beside it what that may refer to.
  static func load(_ request: SourceRequest, _ invocation: Invocation) -> LoadedSources {
    var loader = SourceLoader(invocation)
    if request.readsInput { loader.loadInput(name: request.inputName) }
    for path in request.paths { loader.load(path) }
    if request.wantsContext { loader.loadContext() }
    return loader.loaded
  }

  func absolute(_ path: String) -> String { FilePath.join(workingDirectory, path) }

  private mutating func load(_ path: String) {
    let facts: PlatformFile.Facts
    do throws(PlatformError) {
      facts = try PlatformFile.facts(of: absolute(path))
    } catch {
      loaded.problems.append(unreadable(path, error))
      return
    }
    switch facts.kind {
    case .folder: loadFolder(path)
    case .file where SourceKind(path: path) == nil:
      loaded.problems.append(
        .usage("`\(shown(path))` is no `.rubric`, `.practice` or `.scorecard` file"))
    case .file:
      if let file = read(path, facts) { admit(file) }
    case .other:
      loaded.problems.append(
        .inputOutput("`\(shown(path))` is no file; `-` reads standard input"))
    }
  }

  /// The file, unless it was read before or cannot be read.
  mutating func read(_ path: String, _ facts: PlatformFile.Facts) -> LoadedSources.File? {
    guard seen.insert(facts.identity).inserted else { return nil }
    let bytes: [UInt8]?
    do throws(PlatformError) {
      let file = try PlatformFile(reading: absolute(path))
      let isTooLarge = facts.size > SourceLoader.largestFile
      bytes =
        isTooLarge ? nil : try file.read(limit: SourceLoader.largestFile, expected: facts.size)
    } catch {
      loaded.problems.append(unreadable(path, error))
      return nil
    }
    guard let bytes else {
      loaded.problems.append(tooLarge(path))
      return nil
    }
    return LoadedSources.File(source: SourceText(name: path, bytes: bytes), path: path)
  }

  mutating func admit(_ file: LoadedSources.File) {
    if let flaw = TextProbe.flaw(of: file.source.bytes) {
      loaded.rejected.append(LoadedSources.Rejected(source: file.source, reason: flaw))
    } else {
      loaded.asked.append(file)
    }
  }

  private mutating func loadInput(name: String?) {
    if let name, let facts = try? PlatformFile.facts(of: absolute(name)) {
      // What is piped in stands for the file of that name, as an editor holds it.
      seen.insert(facts.identity)
    }
    let shownName = name ?? "<standard input>"
    var bytes: [UInt8] = []
    do throws(Input.Failure) {
      while true {
        let piece = try input.read(1 << 18)
        if piece.isEmpty { break }
        bytes.append(contentsOf: piece)
        if bytes.count > SourceLoader.largestFile {
          loaded.problems.append(tooLarge(shownName))
          return
        }
      }
    } catch {
      loaded.problems.append(.inputOutput("standard input cannot be read: \(error.reason)"))
      return
    }
    admit(LoadedSources.File(source: SourceText(name: shownName, bytes: bytes), path: nil))
  }

  func shown(_ path: String) -> String { VisibleText.line(path, limit: 400) }

  func unreadable(_ path: String, _ error: PlatformError) -> CommandFailure {
    let near = error.isMissing ? neighbour(of: path).map { "; did you mean `\($0)`?" } : nil
    return .inputOutput("`\(shown(path))` cannot be read: \(error.reason)\(near ?? "")")
  }

  private func tooLarge(_ path: String) -> CommandFailure {
    .inputOutput(
      "`\(shown(path))` is larger than \(SourceLoader.largestFile >> 20) MiB, the most that is read"
    )
  }

  /// A file that exists and whose name is nearly the one asked for.
  private func neighbour(of path: String) -> String? {
    let folder = FilePath.folder(of: path)
    guard let names = try? PlatformFolder.names(in: absolute(folder)),
      let near = nearestName(to: FilePath.name(of: path), among: names.compactMap(\.self))
    else { return nil }
    return shown(path.contains("/") ? FilePath.join(folder, near) : near)
  }
}

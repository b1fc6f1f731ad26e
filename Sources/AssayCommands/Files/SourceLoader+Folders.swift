import AssayLanguage
import AssayText

extension SourceLoader {
  /// All source files of a folder and of the folders in it, sorted by the bytes of their paths.
  mutating func loadFolder(_ path: String) {
    var found: [(path: String, facts: PlatformFile.Facts)] = []
    var pending = [path]
    var hadProblems = false
    while let folder = pending.popLast() {
      do throws(PlatformError) {
        let facts = try PlatformFile.facts(of: absolute(folder))
        // Symbolic links are followed, and may lead back to where they started.
        guard seen.insert(facts.identity).inserted else { continue }
        try look(into: folder, &found, &pending)
      } catch {
        hadProblems = true
        loaded.problems.append(unreadable(folder, error))
      }
    }
    if found.isEmpty, !hadProblems {
      loaded.problems.append(
        .inputOutput(
          "the folder `\(shown(path))` holds no `.rubric`, `.practice` or `.scorecard` file"))
    }
    for (path, facts) in found.sorted(by: { FilePath.precedes($0.path, $1.path) }) {
      if let file = read(path, facts) { admit(file) }
    }
  }

  private mutating func look(
    into folder: String, _ found: inout [(path: String, facts: PlatformFile.Facts)],
    _ pending: inout [String]
  ) throws(PlatformError) {
    for name in try PlatformFolder.names(in: absolute(folder)) {
      guard let name else {
        loaded.problems.append(
          .inputOutput("the folder `\(shown(folder))` holds a name that is not UTF-8 text"))
        continue
      }
      if name.hasPrefix(".") { continue }
      let path = folder == "." ? name : FilePath.join(folder, name)
      let isSource = SourceKind(path: name) != nil
      let facts: PlatformFile.Facts
      do throws(PlatformError) {
        facts = try PlatformFile.facts(of: absolute(path))
      } catch {
        // A dangling link matters only when it is named like a source.
        if isSource { loaded.problems.append(unreadable(path, error)) }
        continue
      }
      switch facts.kind {
      case .folder: pending.append(path)
      case .file: if isSource { found.append((path, facts)) }
      case .other: break
      }
    }
  }
}

import AssayLanguage
import AssayText

extension SourceLoader {
  /// Reads what the files asked for may refer to: their neighbours, and `rubrics` beside the
  /// folder of a scorecard.
  ///
  /// Nothing that is wrong here is told: nobody asked for it, and a name that is then unknown is
  /// reported where it is used.
  mutating func loadContext() {
    var folders: [(path: String, kinds: [SourceKind])] = []
    for file in loaded.asked {
      let isInput = file.path == nil
      if isInput, file.source.name.hasPrefix("<") { continue }
      let folder = FilePath.folder(of: file.source.name)
      switch SourceKind(path: file.source.name) {
      case .rubric, .practice: folders.append((folder, [.rubric, .practice]))
      case .scorecard:
        folders.append((folder, [.rubric, .practice, .scorecard]))
        folders.append(
          (FilePath.join(FilePath.join(folder, ".."), "rubrics"), [.rubric, .practice]))
      case nil: break
      }
    }
    var done: [String: Set<SourceKind>] = [:]
    for (folder, kinds) in folders {
      let open = Set(kinds).subtracting(done[folder, default: []])
      if open.isEmpty { continue }
      done[folder, default: []].formUnion(open)
      loadContext(folder, open)
    }
  }

  private mutating func loadContext(_ folder: String, _ kinds: Set<SourceKind>) {
    let names = (try? PlatformFolder.names(in: absolute(folder))) ?? []
    for name in names.compactMap(\.self).sorted(by: FilePath.precedes) where !name.hasPrefix(".") {
      guard let kind = SourceKind(path: name), kinds.contains(kind) else { continue }
      let path = folder == "." ? name : FilePath.join(folder, name)
      guard let facts = try? PlatformFile.facts(of: absolute(path)), facts.kind == .file
      else { continue }
      let problems = loaded.problems
      if let file = read(path, facts), TextProbe.flaw(of: file.source.bytes) == nil {
        loaded.context.append(file)
      }
      loaded.problems = problems
    }
  }
}

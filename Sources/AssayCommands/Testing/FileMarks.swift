/// When files and the folders around them were last changed.
struct FileMarks {
  private var marks: [String: PlatformFile.Facts.Mark?] = [:]

  /// Marks the paths and their folders, in which files may be added; what is not there is marked
  /// as such.
  init(of paths: [String], in invocation: Invocation) {
    for path in paths {
      for watched in [path, FilePath.folder(of: path)] where marks[watched] == nil {
        let whole = FilePath.join(invocation.workingDirectory, watched)
        marks[watched] = .some((try? PlatformFile.facts(of: whole))?.mark)
      }
    }
  }

  /// Whether a path that both know was changed; one that only one of them knows says nothing.
  func differ(from before: FileMarks) -> Bool {
    marks.contains { path, mark in
      before.marks[path].map { $0 != mark } ?? false
    }
  }
}

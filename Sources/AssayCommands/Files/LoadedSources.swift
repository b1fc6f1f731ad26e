import AssayLanguage
import AssayText

/// What a verb was asked to read, as far as it could be read.
struct LoadedSources {
  /// A file, and where it came from.
  struct File: Hashable {
    var source: SourceText
    /// Where it lies on the disk; nothing for standard input.
    var path: String?
  }

  /// A file that is no text, and why.
  struct Rejected: Hashable {
    var source: SourceText
    var reason: TextProbe.Flaw
  }

  /// In the order of the command line; the files of a folder in the order of their bytes.
  var asked: [File] = []
  /// Read beside them, because they may be referred to.
  var context: [File] = []
  /// Asked for, and no text.
  var rejected: [Rejected] = []
  /// What could not be read at all.
  var problems: [CommandFailure] = []

  /// Nothing was read, whatever the reason.
  var isEmpty: Bool { asked.isEmpty && rejected.isEmpty }
}

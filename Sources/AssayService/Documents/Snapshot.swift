public import AssayLanguage
import AssayText

/// All files of a workspace at one moment, with what they say together.
///
/// Every answer of the service is a function of it; each stands in a file of its own.
public struct Snapshot: Sendable {
  /// The files, in the order in which places count them.
  public let documents: [ServiceDocument]
  /// What could be resolved, and every mistake.
  public let library: Library
  /// Every scorecard that is sound, or was before its file was last changed; by name.
  public let scorecards: [Scorecard]
  /// Who declares which name, and who uses it.
  public let names: NameIndex

  init(documents: [ServiceDocument], library: Library, scorecards: [Scorecard]) {
    self.documents = documents
    self.library = library
    self.scorecards = scorecards
    names = NameIndex(library.syntax, sources: library.sources)
  }

  /// The text of a place.
  public func text(_ place: Place) -> String {
    documents[place.file].source.text(place.span)
  }

  /// The findings in one file.
  public func diagnostics(of file: Int) -> [Diagnostic] {
    library.diagnostics.filter { $0.place.file == file }
  }
}

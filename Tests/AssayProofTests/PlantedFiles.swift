import AssayLanguage
import AssayLoop
import AssayText

/// A file of the folder `Planted`, or of another one.
struct PlantedFile: Sendable, CustomStringConvertible {
  /// Without its ending.
  var name: String
  var text: String

  var description: String { name }

  /// The scorecard, read with the two rubrics of the folder.
  func scorecard() throws -> Scorecard {
    let texts = PlantedFiles.rubrics + [self]
    let library = Library(
      texts.map { SourceText(name: $0.name, bytes: Array($0.text.utf8)) })
    let errors = library.diagnostics.filter { $0.severity == .error }.map(\.message)
    guard errors.isEmpty, let scorecard = library.scorecards.first else {
      throw Broken(messages: errors)
    }
    return scorecard
  }

  /// The file has mistakes of the language.
  struct Broken: Error { var messages: [String] }

  /// What stands behind a word at the beginning of lines.
  func lines(behind word: String) -> [String] {
    text.split(separator: "\n").filter { $0.hasPrefix(word) }.map {
      String($0.dropFirst(word.count))
    }
  }
}

enum PlantedFiles {
  static let rubrics = folder.files(ending: "craft.rubric") + folder.files(ending: "care.rubric")

  static let scorecards = folder.files(ending: ".scorecard")

  private static let folder = TextFolder("Planted")
}

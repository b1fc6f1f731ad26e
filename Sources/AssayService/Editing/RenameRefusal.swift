/// Why a name cannot be changed.
public enum RenameRefusal: Error, Hashable, Sendable {
  /// Nothing is named at the place.
  case noName
  /// The new name is not one of the language.
  case notAName(String)
  /// The name is declared nowhere, or already is the new one.
  case nothingToDo
  /// A line that cannot be read mentions the old name.
  case unreadable(name: String, line: Int)
  /// The files would say something else afterwards: names would mean other things, or be doubled.
  case clash(name: String, reason: String?)

  /// One sentence for the author.
  public var sentence: String {
    switch self {
    case .noName: "there is no name here"
    case .notAName(let name):
      "`\(name)` is no name: lower-case letters, digits and single hyphens, a letter first"
    case .nothingToDo: "this is its name already"
    case .unreadable(let name, let line):
      "line \(line) cannot be read and mentions `\(name)`; mend it first"
    case .clash(let name, let reason?): "`\(name)` would clash: \(reason)"
    case .clash(let name, nil): "`\(name)` would mean something else in one of these places"
    }
  }
}

/// Something in a workspace that is not as it should be.
public struct StoreProblem: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// How bad it is.
  public enum Severity: Int, Hashable, Sendable, Comparable {
    /// Something was changed, lost or damaged.
    case broken
    /// Worth a look, and possible in honest use.
    case doubtful

    /// Orders the worse first.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The file, from the workspace's folder on.
  public var path: String
  /// How bad it is.
  public var severity: Severity
  /// What is wrong with it, as the rest of a sentence that begins with the path.
  public var sentence: String

  /// Makes a problem.
  public init(path: String, severity: Severity, sentence: String) {
    self.path = path
    self.severity = severity
    self.sentence = sentence
  }

  /// `ledger/events/12ab...: it ends early`.
  public var description: String { "\(path): \(sentence)" }

  /// Orders the worse first, then by path.
  public static func < (left: StoreProblem, right: StoreProblem) -> Bool {
    (left.severity.rawValue, left.path, left.sentence)
      < (right.severity.rawValue, right.path, right.sentence)
  }

  static func broken(_ path: String, _ sentence: String) -> StoreProblem {
    StoreProblem(path: path, severity: .broken, sentence: sentence)
  }

  static func doubtful(_ path: String, _ sentence: String) -> StoreProblem {
    StoreProblem(path: path, severity: .doubtful, sentence: sentence)
  }
}

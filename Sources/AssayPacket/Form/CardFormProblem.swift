/// One thing in a filled form that cannot be taken as it stands.
public struct CardFormProblem: Hashable, Sendable, CustomStringConvertible {
  /// The line, counted from 1.
  public var line: Int
  /// What is wrong, in one sentence without a full stop.
  public var message: String
  /// What to write instead.
  public var mend: String

  /// Names a line, what is wrong with it and what to write instead.
  public init(line: Int, _ message: String, mend: String) {
    self.line = line
    self.message = message
    self.mend = mend
  }

  /// `line 12: 5 is no level of the scale; write a number from 1 to 4`.
  public var description: String { "line \(line): \(message); \(mend)" }
}

/// Everything in a filled form that cannot be taken as it stands, by line.
public struct CardFormProblems: Error, Hashable, Sendable {
  /// At least one, in the order of lines.
  public var problems: [CardFormProblem]

  /// Gathers problems.
  public init(_ problems: [CardFormProblem]) {
    self.problems = problems.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }.map(\.element)
  }
}

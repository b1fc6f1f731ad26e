public import AssayText

/// `practice for RUBRIC version N` with its answers.
public struct PracticeSyntax: Hashable, Sendable {
  /// The rubric that is practised.
  public var rubric: Located<String>
  /// Its major version.
  public var major: Located<Int>
  /// In the order of the file.
  public var answers: [AnswerSyntax] = []
  /// The header line.
  public var span: ByteSpan

  /// Makes a header without answers.
  public init(rubric: Located<String>, major: Located<Int>, span: ByteSpan) {
    self.rubric = rubric
    self.major = major
    self.span = span
  }
}

/// `answer NAME to QUESTION of CRITERION is N` with what belongs to it.
public struct AnswerSyntax: Hashable, Sendable {
  /// `ordered-by-name`.
  public var name: Located<String>
  /// The question that was put.
  public var question: Located<String>
  /// The criterion that it belongs to.
  public var criterion: Located<String>
  /// The level that the answer shows.
  public var level: Located<Int>
  /// What was answered.
  public var says: Located<String>?
  /// Why this level and not the next.
  public var because: Located<String>?
  /// The line.
  public var span: ByteSpan

  /// Makes an answer without its text.
  public init(
    name: Located<String>, question: Located<String>, criterion: Located<String>,
    level: Located<Int>, span: ByteSpan
  ) {
    self.name = name
    self.question = question
    self.criterion = criterion
    self.level = level
    self.span = span
  }
}

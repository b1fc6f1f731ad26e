public import AssayLanguage
public import AssayText

/// What one person made of the practice answers for one version of a rubric.
public struct PracticeRun: Hashable, Sendable {
  /// One answer with the level given and the level known.
  public struct Answer: Hashable, Sendable {
    /// The answer's name.
    public var name: String
    /// What the person gave.
    public var level: Int
    /// What was known.
    public var key: Int

    /// Joins a name and two levels.
    public init(name: String, level: Int, key: Int) {
      self.name = name
      self.level = level
      self.key = key
    }

    /// How far above the known level; negative for severe.
    public var difference: Int { level - key }
  }

  /// The rubric's name.
  public var rubric: String
  /// Its version as written.
  public var version: SemanticVersion
  /// In the order in which they were shown.
  public var answers: [Answer]

  /// Makes a run.
  public init(rubric: String, version: SemanticVersion, answers: [Answer]) {
    self.rubric = rubric
    self.version = version
    self.answers = answers
  }

  /// How many answers lie at most so many levels from the known one.
  public func count(within levels: Int) -> Int {
    answers.count { $0.difference.magnitude <= levels.magnitude }
  }

  /// Mean of the differences: negative for severe, positive for lenient; nothing without answers.
  public var meanDifference: Fraction? {
    guard !answers.isEmpty else { return nil }
    let sum = answers.reduce(Int128(0)) { $0 + Int128($1.difference) }
    return Fraction(sum, Int128(answers.count))
  }

  /// Whether the mean difference is at least two of its standard errors from zero; below that it may
  /// be chance.
  public var differsOnAverage: Bool {
    let count = answers.count
    guard count > 1 else { return false }
    let sum = answers.reduce(0) { $0 + $1.difference }
    let squares = answers.reduce(0) { $0 + $1.difference * $1.difference }
    return sum != 0 && sum * sum * (count - 1) >= 4 * (count * squares - sum * sum)
  }

  /// Whether it shows what a scorecard asks for.
  public func meets(_ demand: PracticeDemand) -> Bool {
    count(within: demand.within) >= demand.answers
  }
}

extension PracticeRun.Answer {
  var json: JSONValue {
    ["name": .string(name), "level": .integer(level), "key": .integer(key)]
  }
}

extension PracticeRun {
  /// Reads a run strictly.
  init(reading data: inout FieldReader, _ body: inout FieldReader) throws(EventFormatError) {
    rubric = try data.text("rubric")
    version = try data.version("version")
    answers = []
    for var answer in try body.readers("answers") {
      answers.append(
        Answer(
          name: try answer.text("name"), level: try answer.levelNumber("level"),
          key: try answer.levelNumber("key")))
      try answer.finish()
    }
  }
}

/// A rubric with written answers whose levels are known, for raters to practise on.
public struct Practice: Hashable, Sendable {
  /// What is practised.
  public var rubric: Rubric
  /// In the order of the files; at least one.
  public var answers: [PracticeAnswer]

  /// Joins a rubric and its answers.
  public init(rubric: Rubric, answers: [PracticeAnswer]) {
    self.rubric = rubric
    self.answers = answers
  }

  /// The criterion that an answer is rated on.
  public func criterion(of answer: PracticeAnswer) -> Criterion? {
    rubric.criteria.first { $0.name == answer.criterion }
  }

  /// The question that an answer was given to.
  public func question(of answer: PracticeAnswer) -> Question? {
    criterion(of: answer)?.questions.first { $0.name == answer.question }
  }
}

/// A candidate's answer as somebody wrote it, with the level that it shows.
public struct PracticeAnswer: Hashable, Sendable {
  /// Unique among the answers for a major version of the rubric.
  public var name: String
  /// The name of a question of the criterion.
  public var question: String
  /// The name of a criterion of the rubric.
  public var criterion: String
  /// The known level, a number of the rubric's scale.
  public var level: Int
  /// What was answered.
  public var text: String
  /// Why it is this level and not the next.
  public var because: String
  /// The name in the declaration.
  public var place: Place

  /// Makes an answer of resolved parts.
  public init(
    name: String, question: String, criterion: String, level: Int, text: String,
    because: String, place: Place
  ) {
    self.name = name
    self.question = question
    self.criterion = criterion
    self.level = level
    self.text = text
    self.because = because
    self.place = place
  }
}

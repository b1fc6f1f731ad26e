public import AssayText

/// `rubric` with all that belongs to it.
public struct RubricSyntax: Hashable, Sendable {
  /// `dicom-work-sample`.
  public var name: Located<String>
  /// What people read.
  public var title: Located<String>
  /// Behind `version`.
  public var version: Located<SemanticVersion>
  /// The `purpose` sentence.
  public var purpose: Located<String>?
  /// The rubric's own scale.
  public var scale: ScaleSyntax?
  /// The shared scale behind `rated on`.
  public var ratedOn: Located<String>?
  /// In the order of the file.
  public var criteria: [CriterionSyntax] = []
  /// The header line.
  public var span: ByteSpan

  /// Makes an empty rubric.
  public init(
    name: Located<String>, title: Located<String>, version: Located<SemanticVersion>,
    span: ByteSpan
  ) {
    self.name = name
    self.title = title
    self.version = version
    self.span = span
  }
}

/// `criterion` with all that belongs to it.
public struct CriterionSyntax: Hashable, Sendable {
  /// `must be rated`, `must reach N` or `optional`.
  public enum Necessity: Hashable, Sendable {
    case mustBeRated
    case mustReach(Located<Fraction>)
    case optional
  }

  /// `series-logic`.
  public var name: Located<String>
  /// What people read.
  public var title: Located<String>
  /// The area, for a criterion that a scorecard adds.
  public var of: Located<String>?
  /// Relative weight.
  public var weight: Located<Fraction>?
  /// At most one in a file without errors.
  public var necessities: [Located<Necessity>] = []
  /// The reason behind `evidence optional because`.
  public var evidenceOptionalBecause: Located<String>?
  /// `ask` sentences with a text.
  public var questions: [QuestionSyntax] = []
  /// `ask any N of` sentences.
  public var choices: [QuestionChoiceSyntax] = []
  /// `probe` sentences.
  public var probes: [ProbeSyntax] = []
  /// `probes at most N`.
  public var probeLimit: Located<Int>?
  /// Level lines.
  public var anchors: [AnchorSyntax] = []
  /// `red flag` sentences.
  public var redFlags: [RedFlagSyntax] = []
  /// `graded by`.
  public var grading: GradingSyntax?
  /// The declaring line.
  public var span: ByteSpan

  /// Makes an empty criterion.
  public init(
    name: Located<String>, title: Located<String>, of: Located<String>?,
    weight: Located<Fraction>?, span: ByteSpan
  ) {
    self.name = name
    self.title = title
    self.of = of
    self.weight = weight
    self.span = span
  }
}

/// `ask [NAME] KIND [DURATION] "..."`.
public struct QuestionSyntax: Hashable, Sendable {
  /// For probes, choices and `void`.
  public var name: Located<String>?
  /// The type of question.
  public var kind: Located<Question.Kind>
  /// How long it takes.
  public var duration: Located<TimeSpan>?
  /// What is asked.
  public var text: Located<String>

  /// Makes a question.
  public init(
    name: Located<String>?, kind: Located<Question.Kind>, duration: Located<TimeSpan>?,
    text: Located<String>
  ) {
    self.name = name
    self.kind = kind
    self.duration = duration
    self.text = text
  }
}

/// `ask any N of NAME, NAME`.
public struct QuestionChoiceSyntax: Hashable, Sendable {
  /// How many are put.
  public var count: Located<Int>
  /// Among which.
  public var questions: [Located<String>]

  /// Makes a choice.
  public init(count: Located<Int>, questions: [Located<String>]) {
    self.count = count
    self.questions = questions
  }
}

/// `probe [of NAME] "..."`.
public struct ProbeSyntax: Hashable, Sendable {
  /// The question it follows.
  public var of: Located<String>?
  /// What is asked.
  public var text: Located<String>

  /// Makes a follow-up.
  public init(of: Located<String>?, text: Located<String>) {
    self.of = of
    self.text = text
  }
}

/// `red flag NAME "..."`.
public struct RedFlagSyntax: Hashable, Sendable {
  /// `identifiers-left`.
  public var name: Located<String>
  /// What is observed.
  public var text: Located<String>

  /// Makes a flag.
  public init(name: Located<String>, text: Located<String>) {
    self.name = name
    self.text = text
  }
}

/// `graded by NAME 1 from 0, 2 from 4`.
public struct GradingSyntax: Hashable, Sendable {
  /// What is counted.
  public var name: Located<String>
  /// Level and least count.
  public var steps: [Step]
  /// The line.
  public var span: ByteSpan

  /// `2 from 4`.
  public struct Step: Hashable, Sendable {
    /// The level.
    public var level: Located<Int>
    /// The least count.
    public var from: Located<Int>

    /// Joins level and count.
    public init(level: Located<Int>, from: Located<Int>) {
      self.level = level
      self.from = from
    }
  }

  /// Makes a grading.
  public init(name: Located<String>, steps: [Step], span: ByteSpan) {
    self.name = name
    self.steps = steps
    self.span = span
  }
}

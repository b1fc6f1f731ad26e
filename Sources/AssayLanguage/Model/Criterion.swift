public import AssayText

/// One thing that is rated.
public struct Criterion: Hashable, Sendable {
  /// Whether, and how far, a level is owed.
  public enum Necessity: Hashable, Sendable {
    case ordinary
    case mustBeRated
    case optional
  }

  /// Unique in its rubric.
  public var name: String
  /// What people read.
  public var title: String
  /// Relative to the other criteria of the rubric; above zero.
  public var weight: Fraction
  /// What is owed; `must reach` is `mustBeRated` with a floor.
  public var necessity: Necessity
  /// The lowest score that is not a shortfall, from `must reach` or `floor of`.
  public var floor: Fraction?
  /// Why levels may stand without evidence; nothing when evidence is required.
  public var evidenceOptionalBecause: String?
  /// In the order of the file.
  public var questions: [Question]
  /// Choices such as `ask any 1 of a, b`.
  public var choices: [QuestionChoice]
  /// Follow-ups that belong to no question in particular.
  public var probes: [String]
  /// How many follow-ups a question may have.
  public var probeLimit: Int?
  /// One per level, in the order of the scale.
  public var anchors: [Anchor]
  /// What is reported beside the levels.
  public var redFlags: [RedFlag]
  /// How a counted grade suggests a level.
  public var grading: Grading?
  /// The name in the declaration.
  public var place: Place

  /// Makes a criterion without questions, anchors or flags, to be filled.
  public init(name: String, title: String, weight: Fraction, place: Place) {
    self.name = name
    self.title = title
    self.weight = weight
    self.place = place
    necessity = .ordinary
    questions = []
    choices = []
    probes = []
    anchors = []
    redFlags = []
  }
}

/// A question that interviewers put.
public struct Question: Hashable, Sendable {
  /// The types of question that research tells apart.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case situational
    case pastBehaviour = "past-behaviour"
    case background
    case jobKnowledge = "job-knowledge"
    case workSample = "work-sample"
    case caseStudy = "case"
    case puzzle
  }

  /// For reference by probes, choices and `void`; unnamed questions have none.
  public var name: String?
  /// Its type.
  public var kind: Kind
  /// How long it takes.
  public var duration: TimeSpan?
  /// What is asked.
  public var text: String
  /// Follow-ups to this question.
  public var probes: [String]
  /// Taken out by the scorecard, for every loop alike.
  public var voided: VoidedQuestion?
  /// Where it stands.
  public var place: Place

  /// Makes a question without follow-ups.
  public init(name: String?, kind: Kind, duration: TimeSpan?, text: String, place: Place) {
    self.name = name
    self.kind = kind
    self.duration = duration
    self.text = text
    self.place = place
    probes = []
  }
}

/// Since when and why a question is no longer put.
public struct VoidedQuestion: Hashable, Sendable {
  /// The first day without it.
  public var from: CalendarDate
  /// The author's reason.
  public var because: String

  /// Joins day and reason.
  public init(from: CalendarDate, because: String) {
    self.from = from
    self.because = because
  }
}

/// A choice that the interviewer has between named questions.
public struct QuestionChoice: Hashable, Sendable {
  /// How many of them are put.
  public var count: Int
  /// Names of questions of the same criterion.
  public var questions: [String]

  /// Makes a choice of `count` among `questions`.
  public init(count: Int, questions: [String]) {
    self.count = count
    self.questions = questions
  }
}

/// What somebody at a level does.
public struct Anchor: Hashable, Sendable {
  /// A number of the scale.
  public var level: Int
  /// Observable behaviour.
  public var text: String
  /// Where it stands.
  public var place: Place

  /// Joins a level and its behaviour.
  public init(level: Int, text: String, place: Place) {
    self.level = level
    self.text = text
    self.place = place
  }
}

/// An observation that is reported beside the levels.
public struct RedFlag: Hashable, Sendable {
  /// Unique in the scorecard.
  public var name: String
  /// What was observed.
  public var text: String
  /// The panellist role it opens to at once, past the seal.
  public var opensAtOnceTo: String?
  /// The name in the declaration.
  public var place: Place

  /// Makes a flag that waits for the other cards.
  public init(name: String, text: String, place: Place) {
    self.name = name
    self.text = text
    self.place = place
  }
}

/// How a counted grade of a work sample suggests a level.
public struct Grading: Hashable, Sendable {
  /// One step: from how many on a level is suggested.
  public struct Step: Hashable, Sendable {
    /// The level.
    public var level: Int
    /// The least count.
    public var from: Int

    /// Joins a level and its least count.
    public init(level: Int, from: Int) {
      self.level = level
      self.from = from
    }
  }

  /// What is counted.
  public var name: String
  /// Rising in level and count.
  public var steps: [Step]

  /// Makes a grading by `name`.
  public init(name: String, steps: [Step]) {
    self.name = name
    self.steps = steps
  }
}

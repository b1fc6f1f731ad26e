/// A category of questions that are not put to candidates.
public struct QuestionRule: Hashable, Sendable {
  /// `Q001`; allowed by itself.
  public var code: String
  /// An error where it is unlawful in most of the Union and in Britain, else a warning.
  public var severity: Diagnostic.Severity
  /// What such words do: `asks for age or date of birth`.
  public var says: String
  /// Where the law says so.
  public var law: String
  /// Such a question.
  public var example: String
  /// A lawful question that learns what may be known.
  public var instead: String

  init(
    _ code: String, _ severity: Diagnostic.Severity, _ says: String, law: String, example: String,
    instead: String
  ) {
    self.code = code
    self.severity = severity
    self.says = says
    self.law = law
    self.example = example
    self.instead = instead
  }

  /// In the order of their codes. `W` rows are risky or poor practice.
  public static let all = ofPersons + ofLives

  /// What `assay explain` says of it.
  public var explanation: CodeExplanation {
    CodeExplanation(
      code: code, severity: severity, finds: "a text that \(says)",
      why: severity == .error
        ? "The answer may not be used, and having asked shifts the burden of proof to the employer. "
          + "A topic alone is never found: the sentence has to be about the candidate."
        : "It is risky or poor practice: it says nothing of the work, and some are at a "
          + "disadvantage by it.",
      source: law,
      example: "\(Self.ofDescriptions.contains(code) ? "3" : "ask background") \"\(example)\"",
      instead: instead + ".")
  }

  /// The rule of a code.
  static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

  /// Categories that anchors, titles and red flags can offend against as well as questions.
  static let ofDescriptions: Set<String> = ["Q045", "Q046", "Q047", "Q048"]
}

import AssayText

/// What is said about practice answers.
extension Diagnostic {
  static func practiceWithoutAnswers(_ rubric: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E544", message: "there is no answer to practise `\(rubric)` on", place: place,
      help: "write `answer NAME to QUESTION of CRITERION is LEVEL` for each")
  }

  static func answerWithoutText(_ answer: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E545", message: "the answer `\(answer)` has no text", place: place,
      help: "write `says \"...\"` below it, as a candidate would say it")
  }

  static func answerWithoutReason(_ answer: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E546", message: "the answer `\(answer)` does not say why its level is right",
      place: place,
      help: "write `because \"...\"` below it: what meets the anchor, and what the next one wants")
  }
}

extension Refusal {
  /// Names in backticks: one, `a` and `b`, or `a`, `b` and `c`.
  static func list(_ names: [String], _ joint: String = "and") -> String {
    let quoted = names.map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "none" }
    return quoted.dropLast().joined(separator: ", ") + " \(joint) " + last
  }

  private static func choice(_ names: [String]) -> String {
    names.isEmpty ? "there is none" : "choose " + list(names, "or")
  }

  static let notOpened = Refusal(
    .notOpened, "the loop is not open yet", advice: "open it for the candidate first")

  static let alreadyOpened = Refusal(
    .alreadyOpened, "the loop is open already", advice: "go on with the loop that is there")

  static func otherLoop(_ found: String, than id: String) -> Refusal {
    Refusal(
      .other, "the event belongs to `\(found)` and not to `\(id)`",
      advice: "apply it to the loop that it names")
  }

  static func otherOpening(_ found: String, than id: String) -> Refusal {
    Refusal(
      .other, "the loop is for the opening `\(found)` and not for `\(id)`",
      advice: "open it with the opening that it names")
  }

  static func notALoopEvent(_ type: String) -> Refusal {
    Refusal(
      .other, "`\(type)` belongs to the workspace and not to a loop",
      advice: "write it to the workspace")
  }

  static func notAWorkspaceEvent(_ type: String) -> Refusal {
    Refusal(
      .other, "`\(type)` belongs to a loop and not to the workspace",
      advice: "write it to the candidate's loop")
  }

  static func loopEnded(_ phase: LoopState.Phase) -> Refusal {
    let message =
      switch phase {
      case .decided(let decision): "the loop is decided: \(decision.rawValue)"
      case .withdrawn: "the candidate has withdrawn"
      case .running, .erased: "the loop has ended"
      }
    return Refusal(.loopEnded, message, advice: "reopen the loop first, with a reason")
  }

  static let loopErased = Refusal(
    .loopEnded, "the personal data of this loop is erased",
    advice: "open a new loop if the candidate comes back")

  static func empty(_ message: String) -> Refusal {
    Refusal(.other, message, advice: "write it out")
  }

  static func reasonMissing(_ what: String) -> Refusal {
    Refusal(.reasonMissing, "\(what) needs a reason", advice: "say why in a sentence")
  }

  static func unknownStage(_ name: String, among names: [String]) -> Refusal {
    Refusal(.unknownStage, "`\(name)` is no stage of the scorecard", advice: choice(names))
  }

  static func unknownRole(_ name: String, among names: [String]) -> Refusal {
    Refusal(.unknownRole, "`\(name)` is no role of the scorecard", advice: choice(names))
  }

  static func unknownFlag(_ name: String, among names: [String]) -> Refusal {
    Refusal(.unknownFlag, "`\(name)` is no red flag of the scorecard", advice: choice(names))
  }

  static func unknownCriterion(_ name: String, among names: [String]) -> Refusal {
    Refusal(.unknownCriterion, "`\(name)` is no criterion of the scorecard", advice: choice(names))
  }
}

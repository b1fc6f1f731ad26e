/// Why an event cannot be applied to a loop, with what to do instead.
public struct Refusal: Error, Hashable, Sendable {
  /// The kinds of refusal, for programs.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case notOpened = "not-opened"
    case alreadyOpened = "already-opened"
    case loopEnded = "loop-ended"
    case unknownStage = "unknown-stage"
    case unknownRole = "unknown-role"
    case unknownCriterion = "unknown-criterion"
    case unknownFlag = "unknown-flag"
    case unknownLevel = "unknown-level"
    case notAssigned = "not-assigned"
    case alreadyAssigned = "already-assigned"
    case conflictOfInterest = "conflict-of-interest"
    case stageBlocked = "stage-blocked"
    case stageDone = "stage-done"
    case payNotDisclosed = "pay-not-disclosed"
    case secondSubmission = "second-submission"
    case notYourCard = "not-your-card"
    case evidenceMissing = "evidence-missing"
    case incompleteCard = "incomplete-card"
    case cardsOwed = "cards-owed"
    case sealed
    case notTheDecider = "not-the-decider"
    case notTheCoordinator = "not-the-coordinator"
    case reasonMissing = "reason-missing"
    case overrideNeeded = "override-needed"
    case agreementNeeded = "agreement-needed"
    case notDecided = "not-decided"
    case ownFlag = "own-flag"
    case other
  }

  /// For programs.
  public var kind: Kind
  /// What is wrong, in one sentence without a full stop.
  public var message: String
  /// What to do, in one sentence without a full stop.
  public var advice: String

  /// Makes a refusal.
  public init(_ kind: Kind, _ message: String, advice: String) {
    self.kind = kind
    self.message = message
    self.advice = advice
  }
}

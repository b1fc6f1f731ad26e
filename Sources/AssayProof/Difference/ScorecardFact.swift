/// One thing that a scorecard says, by name, so that two scorecards can be held side by side.
struct ScorecardFact: Hashable {
  /// What a change of it means for the version.
  enum Kind: Hashable {
    /// Words for people; no arithmetic reads them.
    case words
    /// Read by the rules alone: the outcomes say what a change means.
    case logic
    /// Asked, arranged or promised beside the arithmetic.
    case arrangement
    /// Rated: taking it away makes old and new scores incomparable.
    case rated
    /// What levels there are, and which evidence is enough.
    case measure
  }

  /// Unique within a scorecard.
  var subject: String
  var value: String
  var kind: Kind
  /// The subject that this one is told with: what comes or goes with its owner is not told again.
  var owner: String?
  /// Whether the value is too long to be told.
  var isProse = false

  /// The step that a change calls for, outcomes left aside.
  var stepWhenChanged: VersionStep {
    switch kind {
    case .words, .logic: .patch
    case .arrangement: .minor
    case .rated, .measure: .major
    }
  }

  /// The step that it calls for when it is new.
  var stepWhenAdded: VersionStep { kind == .rated ? .minor : stepWhenChanged }
}

/// One thing that two scorecards say differently.
public struct FactChange: Hashable, Sendable {
  /// What it is: `share of craft`.
  public let subject: String
  /// What the old one says; nothing where it says nothing, empty where it is only there.
  public let before: String?
  /// What the new one says; likewise.
  public let after: String?
  /// Whether the two are too long to be told side by side.
  public let isProse: Bool
  /// The step that it calls for, outcomes left aside.
  public let step: VersionStep
  /// Whether the rules read it.
  let isLogic: Bool

  /// Everything that differs, in the order of the new facts; then what is gone.
  static func all(from old: [ScorecardFact], to new: [ScorecardFact]) -> [FactChange] {
    let before = Dictionary(old.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
    var changes: [FactChange] = []
    for fact in new {
      if let own = before[fact.subject] {
        guard own.value != fact.value else { continue }
        changes.append(
          FactChange(
            subject: fact.subject, before: own.value, after: fact.value, isProse: fact.isProse,
            step: max(own.stepWhenChanged, fact.stepWhenChanged), isLogic: fact.kind == .logic))
      } else if fact.owner.map({ before[$0] != nil }) ?? true {
        changes.append(
          FactChange(
            subject: fact.subject, before: nil, after: fact.value, isProse: fact.isProse,
            step: fact.stepWhenAdded, isLogic: fact.kind == .logic))
      }
    }
    for fact in old where after[fact.subject] == nil {
      guard fact.owner.map({ after[$0] != nil }) ?? true else { continue }
      changes.append(
        FactChange(
          subject: fact.subject, before: fact.value, after: nil, isProse: fact.isProse,
          step: fact.stepWhenChanged, isLogic: fact.kind == .logic))
    }
    return changes
  }
}

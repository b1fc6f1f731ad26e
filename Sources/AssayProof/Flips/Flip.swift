public import AssayLanguage
public import AssayLoop

/// Levels of one loop moved so that its outcome becomes another.
public struct Flip: Hashable, Sendable {
  /// One level that moves: what one person gave on one criterion in one stage.
  public struct Change: Hashable, Sendable {
    /// The person who gave it.
    public var person: String
    /// Index of the criterion.
    public var criterion: Int
    /// Index of the stage.
    public var stage: Int
    /// The number of the level given.
    public var from: Int
    /// The number of the level that it would have to be.
    public var to: Int
  }

  /// In the order of criteria, then of persons' ids, then of stages.
  public var changes: [Change]
  /// What the rules then say.
  public var outcome: Outcome

  /// The evidence with these levels moved.
  public func applied(to evidence: Evidence) -> Evidence {
    var moved = evidence
    for index in moved.ratings.indices {
      let rating = moved.ratings[index]
      let change = changes.first {
        ($0.person, $0.criterion, $0.stage) == (rating.person, rating.criterion, rating.stage)
      }
      if let change { moved.ratings[index].level = change.to }
    }
    return moved
  }
}

/// What the fewest one-level steps are after which the outcome of one loop is another.
///
/// A step moves one level of one person to the next one of the scale, up or down; a level that moves
/// twice takes two steps. Nothing else is moved: flags, pay and references stay as they are.
public enum FlipAnswer: Hashable, Sendable {
  /// Fewer steps than `steps` never change the outcome; `count` sets of so many do, and `first` are
  /// the first three of them in a fixed order.
  case found(steps: Int, count: Int, first: [Flip])
  /// No levels at all would change it.
  case never
  /// So many steps change nothing; more were not looked at.
  case beyond(steps: Int)
  /// There is no outcome to change, or the scorecard's weights are too fine to count quickly.
  case noOutcome
}

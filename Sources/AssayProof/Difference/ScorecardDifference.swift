public import AssayLanguage
import AssayLoop

/// What changes from one scorecard to another: what they say, and what comes of the same cards.
///
/// Cards are complete, over all criteria that either of them has, by name.
public struct ScorecardDifference: Sendable {
  /// Whether the two can be held against each other card by card.
  public enum Comparability: Hashable, Sendable {
    /// Every set of cards of one is one of the other, as far as both ask for it.
    case full
    /// Others rate, or in other stages: only cards on which all raters agree are looked at.
    case panelsDiffer
    /// The levels have other numbers: no cards are cards of both.
    case scalesDiffer
  }

  /// One way in which an outcome may change.
  public struct Transition: Hashable, Sendable {
    /// Whether it happens.
    public enum Verdict: Hashable, Sendable {
      /// These cards, read by the old and by the new scorecard.
      case happens(old: Witness, new: Witness)
      /// Of no cards that are looked at.
      case never
      /// Not known.
      case notSettled(Unsettled)
    }

    /// What the old scorecard gives.
    public let from: Outcome
    /// What the new one gives.
    public let to: Outcome
    /// Whether it happens.
    public let verdict: Verdict
  }

  /// What was there.
  public let old: Scorecard
  /// What is there now.
  public let new: Scorecard
  /// Everything that they say differently, by name.
  public let facts: [FactChange]
  /// Whether they can be held against each other.
  public let comparability: Comparability
  /// All six ways; empty when the scales differ.
  public let transitions: [Transition]
  /// How many forms have another outcome, of those on which all raters of a criterion agree, without
  /// flags, with pay inside the band and clear references; nothing where the two are not comparable.
  public let unanimousShare: FormShare?
  /// Likewise over all forms of the full panel.
  public let fullShare: FormShare?

  /// Compares two scorecards.
  public init(
    from old: Scorecard, to new: Scorecard, steps: Int = ScorecardProof.steps,
    countingSteps: Int = FormShare.steps
  ) {
    self.old = old
    self.new = new
    facts = FactChange.all(from: old.facts, to: new.facts)
    let comparison = AlignedPanels(old, new)
    comparability = comparison.comparability
    guard comparability != .scalesDiffer else {
      transitions = []
      unanimousShare = nil
      fullShare = nil
      return
    }
    transitions = ScorecardDifference.transitions(old, new, comparison.panels, steps)
    guard comparability == .full else {
      unanimousShare = nil
      fullShare = nil
      return
    }
    unanimousShare = ScorecardDifference.share(old, new, .unanimous, countingSteps)
    fullShare = ScorecardDifference.share(old, new, .full, countingSteps)
  }

  /// Whether no complete cards have another outcome, by proof.
  public var isEqual: Bool {
    comparability == .full && transitions.allSatisfy { $0.verdict == .never }
  }

  /// The step that the change calls for.
  public var step: VersionStep {
    let told = facts.map(\.step).max() ?? .none
    if comparability == .scalesDiffer { return .major }
    // Where panels differ some cards alone were looked at, so a rule that reads otherwise may change
    // an outcome on the others.
    let mayChange =
      transitions.contains { $0.verdict != .never }
      || comparability != .full && facts.contains { $0.isLogic }
    return mayChange ? .major : told
  }

  /// The step that the author wrote.
  public var writtenStep: VersionStep { VersionStep(from: old.version, to: new.version) }
}

extension ScorecardDifference {
  private static let outcomes: [Outcome] = [.noHire, .debrief, .hire]

  private static func transitions(
    _ old: Scorecard, _ new: Scorecard, _ panels: [AlignedSpace.Panel], _ steps: Int
  ) -> [Transition] {
    let pairs = outcomes.flatMap { from in
      outcomes.filter { $0 != from }.map { (from: from, to: $0) }
    }
    do throws(Unsettled) {
      guard !panels.isEmpty else { throw .panels }
      var provers: [AlignedProver] = []
      for panel in panels {
        provers.append(AlignedProver(try AlignedSpace(old, new, panel), steps: steps))
      }
      return pairs.map { pair in
        Transition(
          from: pair.from, to: pair.to, verdict: verdict(pair.from, pair.to, &provers))
      }
    } catch {
      return pairs.map { Transition(from: $0.from, to: $0.to, verdict: .notSettled(error)) }
    }
  }

  private static func verdict(
    _ from: Outcome, _ to: Outcome, _ provers: inout [AlignedProver]
  ) -> Transition.Verdict {
    do throws(Unsettled) {
      for index in provers.indices {
        guard let form = try provers[index].form(from: from, to: to) else { continue }
        let space = provers[index].space
        let flags = space.flags.count
        let before = Witness(
          space.old.evidence(of: form, flags: flags), under: space.old.scorecard)
        let after = Witness(
          space.new.evidence(of: form, flags: flags), under: space.new.scorecard)
        precondition(
          before.evaluation.outcome == from && after.evaluation.outcome == to,
          "the interpreter confirms every witness")
        return .happens(old: before, new: after)
      }
      return .never
    } catch {
      return .notSettled(error)
    }
  }

  private static func share(
    _ old: Scorecard, _ new: Scorecard, _ panel: AlignedSpace.Panel, _ steps: Int
  ) -> FormShare {
    do throws(Unsettled) {
      var space = try AlignedSpace(old, new, panel)
      let differs = space.differs()
      var census = try FormCensus(
        space.space, space.pool, [differs], states: space.usualStates, steps: steps)
      let count = try census.count()
      return .counted(count.deciding[0], of: count.all)
    } catch {
      return .notCounted(error)
    }
  }
}

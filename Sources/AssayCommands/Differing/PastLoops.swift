import AssayLanguage
import AssayLoop

/// The complete loops of a workspace, by two scorecards.
struct PastLoops {
  /// One loop that the two would end otherwise.
  struct Changed {
    var name: String
    var id: String
    var old: Outcome
    var new: Outcome
  }

  /// How many were read by both.
  private(set) var replayed = 0
  /// How many the typist may not read.
  private(set) var hidden = 0
  private(set) var changed: [Changed] = []

  /// Reads every complete loop that runs by a scorecard of the old one's name.
  init(
    _ session: WorkspaceSession, from old: Scorecard, to new: Scorecard
  ) throws(CommandFailure) {
    let viewer = try session.requireMe()
    for loop in try session.allLoops().loops where loop.state.scorecard.name == old.name {
      guard loop.state.owed.isEmpty, loop.evaluation.shortfalls.isEmpty else { continue }
      guard loop.isReadable(by: viewer), loop.state.mayReadEverything(viewer) else {
        hidden += 1
        continue
      }
      replayed += 1
      let before = old.evaluate(old.evidence(of: loop.state)).outcome
      let after = new.evaluate(new.evidence(of: loop.state)).outcome
      guard before != after else { continue }
      changed.append(
        Changed(name: loop.shownName, id: loop.state.id, old: before, new: after))
    }
  }
}

extension Scorecard {
  /// The evidence of a loop that runs by another scorecard: what this one asks for too, by name.
  fileprivate func evidence(of state: LoopState) -> Evidence {
    let other = state.scorecard
    var evidence = state.evidence
    evidence.ratings = evidence.ratings.compactMap { rating in
      let criterion = criteria.firstIndex { own in
        own.qualifiedName == other.criteria[rating.criterion].qualifiedName
      }
      guard let criterion, scale.levels.contains(where: { $0.number == rating.level }) else {
        return nil
      }
      let stage = stages.firstIndex { $0.name == other.stages[rating.stage].name }
      var moved = rating
      moved.criterion = criterion
      // A stage of its own number, so that levels of two stages do not fall into one.
      moved.stage = stage ?? stages.count + rating.stage
      return moved
    }
    evidence.flags = evidence.flags.compactMap { report in
      let name = other.flags[report.flag].flag.name
      guard let flag = flags.firstIndex(where: { $0.flag.name == name }) else { return nil }
      var moved = report
      moved.flag = flag
      return moved
    }
    return evidence
  }
}

import AssayLanguage
import AssayLoop

/// Who sits in which stage.
struct Seating: Hashable, Sendable {
  /// How the numbers of persons differ from the scorecard's.
  enum Size: Hashable, Sendable {
    /// So many more than the scorecard has in each scored stage; below zero for fewer.
    case own(plus: Int)
    case each(Int)
  }

  /// Persons by stage, rising.
  let persons: [[Int]]

  /// Seats one person at least; stages without cards keep theirs.
  init(_ size: Size, of scorecard: Scorecard, from roster: Roster) {
    let own = roster.own
    persons = scorecard.stages.indices.map { index in
      guard scorecard.stages[index].isScored, !own[index].isEmpty else { return own[index] }
      let count =
        switch size {
        case .own(let more): max(1, own[index].count + more)
        case .each(let count): max(1, count)
        }
      return roster.persons(inStage: index, size: count)
    }
  }

  /// How many persons sit in each scored stage: the fewest and the most.
  func counts(in scorecard: Scorecard) -> ClosedRange<Int> {
    let counts = scorecard.stages.indices.filter { scorecard.stages[$0].isScored }
      .map { persons[$0].count }
    return (counts.min() ?? 0)...(counts.max() ?? 0)
  }
}

extension Scorecard {
  /// The scorecard with one role for each person, seated so.
  ///
  /// A demand for more raters than there are is lowered to those: a smaller panel is compared by what
  /// it decides, and not by what it owes.
  func seated(_ seating: Seating, _ roster: Roster) -> Scorecard {
    var scorecard = self
    scorecard.panel.panellists = roster.names.map {
      Panellist(name: $0, title: $0, place: place)
    }
    for index in stages.indices {
      scorecard.stages[index].panellists = seating.persons[index]
      scorecard.stages[index].enough = seating.persons[index].count
    }
    scorecard.demands.raters = demands(seating)
    return scorecard
  }

  private func demands(_ seating: Seating) -> [Demands.Raters] {
    var needs = [Int](repeating: 0, count: criteria.count)
    for demand in demands.raters {
      for index in criteria(of: demand.target) { needs[index] = max(needs[index], demand.count) }
    }
    return criteria.indices.compactMap { index in
      let raters = Set(criteria[index].stages.flatMap { seating.persons[$0] }).count
      let count = min(needs[index], raters)
      return count > 0
        ? Demands.Raters(count: count, target: .criteria([index]), place: place) : nil
    }
  }
}

import AssayLanguage
import AssayLoop

extension Prover {
  /// Whether a level that is raised never worsens the outcome, where none of `excepted` decides
  /// before or after.
  mutating func prove(monotoneApartFrom excepted: [Int]) throws(Unsettled) -> Verdict {
    for panel in spaces.indices {
      for step in spaces[panel].steps {
        let found = try simplestForm(of: panel) { space throws(Unsettled) in
          let raised = try space.encode(raised: step.raise)
          var parts = [
            space.encoded.isBetter(than: raised, in: &space.pool), step.start(in: &space),
          ]
          for rule in excepted {
            for encoded in [space.encoded, raised] {
              let decides = encoded.decides(rule, in: &space.pool)
              parts.append(space.pool.not(decides, in: space.space))
            }
          }
          return space.pool.all(parts)
        }
        if let found { return .refuted(pair(found, step.raise)) }
      }
    }
    return .proved(nil)
  }

  /// Whether another level on a criterion changes some outcome.
  mutating func prove(mattersCriterion criterion: Int) throws(Unsettled) -> Verdict {
    for panel in spaces.indices {
      for step in spaces[panel].steps
      where spaces[panel].panel.slots[step.raise.slot].criterion == criterion {
        let found = try simplestForm(of: panel) { space throws(Unsettled) in
          let raised = try space.encode(raised: step.raise)
          let changes = space.pool.any([
            space.encoded.isBetter(than: raised, in: &space.pool),
            raised.isBetter(than: space.encoded, in: &space.pool),
          ])
          return space.pool.all([changes, step.start(in: &space)])
        }
        if let found { return .proved(found.space.witness(found.form) { _ in true }) }
      }
    }
    return .refuted(.nothingChanges)
  }

  private func pair(
    _ found: Found, _ raise: ConditionEncoder.Raise
  ) -> Refutation {
    let form = found.simplified
    let before = found.space.witness(form) { _ in true }
    var higher = form
    higher.numbers[raise.slot] += raise.by
    let after = found.space.witness(higher) {
      $0.evaluation.outcome.isWorse(than: before.evaluation.outcome)
    }
    return .pair(before, after)
  }
}

extension ScorecardSpace {
  /// One level raised to the next of the scale.
  struct Step: Sendable {
    var raise: ConditionEncoder.Raise
    /// The numbers from which the next level is that much higher.
    var from: [Int]

    /// When the slot stands at one of these numbers.
    func start(in space: inout ScorecardSpace) -> FormulaPool.Index {
      space.pool.any(
        from.map { space.pool.range($0...$0, of: raise.slot, in: space.space) })
    }
  }

  /// Every step that can make a difference of its own: of slots that all figures read alike, the
  /// first stands for the others.
  var steps: [Step] {
    var readers = [[LinearFigure.Term]](repeating: [], count: space.slotCount)
    for figure in space.figures.indices.dropFirst(space.slotCount) {
      for term in space.slotTerms[figure] {
        readers[term.figure].append(LinearFigure.Term(figure: figure, factor: term.factor))
      }
    }
    // The score of a criterion with one rater is the slot itself, and rules may name it.
    for criterion in Set(figures.criteria.map(\.figure)) where criterion < space.slotCount {
      readers[criterion].append(LinearFigure.Term(figure: criterion, factor: 1))
    }
    var seen: Set<[LinearFigure.Term]> = []
    return readers.indices.filter { seen.insert(readers[$0]).inserted }.flatMap(steps)
  }

  private func steps(of slot: Int) -> [Step] {
    let numbers = space.numbers[slot]
    let gaps = zip(numbers, numbers.dropFirst()).map { ($0, $1 - $0) }
    return Set(gaps.map(\.1)).sorted().map { gap in
      Step(
        raise: ConditionEncoder.Raise(slot: slot, by: gap),
        from: gaps.filter { $0.1 == gap }.map(\.0))
    }
  }
}

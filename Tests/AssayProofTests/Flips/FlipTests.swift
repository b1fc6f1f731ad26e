import AssayLanguage
import AssayLoop
import Testing

@testable import AssayProof

/// The fewest steps, held against the list of all forms.
@Suite struct `The fewest steps to another outcome` {
  @Test(arguments: 0..<30) func `are what the list of all forms says`(seed: Int) throws {
    var source = SmallScorecards(seed: UInt64(seed) &* 104_729 &+ 11)
    let forms = try AllForms(try source.next())
    for base in stride(from: seed, to: forms.outcomes.count, by: forms.outcomes.count / 7 + 1) {
      let evidence = forms.evidence(at: base)
      let answer = FlipAnswer(for: evidence, under: forms.scorecard)
      let (steps, count) = forms.nearest(to: base)
      guard case .found(let found, let ways, let first) = answer else {
        #expect(answer == .never && count == 0)
        continue
      }
      #expect((found, ways) == (steps, count))
      #expect(first.count == min(3, count) && Set(first).count == first.count)
      for flip in first {
        let moved = forms.scorecard.evaluate(flip.applied(to: evidence)).outcome
        #expect(moved == flip.outcome && moved != forms.outcomes[base].outcome)
        #expect(flip.changes.reduce(0) { $0 + abs($1.to - $1.from) } == steps)
      }
    }
  }

  @Test(arguments: 0..<30) func `are not fewer than a small budget says`(seed: Int) throws {
    var source = SmallScorecards(seed: UInt64(seed) &* 1_299_709)
    let forms = try AllForms(try source.next())
    for base in stride(from: seed, to: forms.outcomes.count, by: forms.outcomes.count / 5 + 1) {
      let answer = FlipAnswer(for: forms.evidence(at: base), under: forms.scorecard, within: 40)
      let (steps, count) = forms.nearest(to: base)
      switch answer {
      case .found(let found, _, _): #expect(found == steps)
      case .beyond(let beyond): #expect(count == 0 || beyond < steps)
      case .never: #expect(count == 0)
      case .noOutcome: Issue.record("complete cards have an outcome")
      }
    }
  }

  @Test func `are not looked for while evidence is missing`() throws {
    var source = SmallScorecards(seed: 1)
    #expect(FlipAnswer(for: Evidence(), under: try source.next()) == .noOutcome)
  }

  @Test func `do not hang on what people are called`() throws {
    var source = SmallScorecards(seed: 5)
    let forms = try AllForms(try source.next())
    for base in stride(from: 0, to: forms.outcomes.count, by: forms.outcomes.count / 9 + 1) {
      let evidence = forms.evidence(at: base)
      var renamed = evidence
      for index in renamed.ratings.indices {
        renamed.ratings[index].person = "zz-" + renamed.ratings[index].person
      }
      guard
        case .found(let steps, let count, _) = FlipAnswer(for: evidence, under: forms.scorecard),
        case .found(let others, let ties, _) = FlipAnswer(for: renamed, under: forms.scorecard)
      else { continue }
      #expect((steps, count) == (others, ties))
    }
  }
}

extension AllForms {
  func evidence(at index: Int) -> Evidence { packed.evidence(of: cards, at: index) }

  /// How many steps the nearest form with another outcome lies away, and how many lie so far.
  fileprivate func nearest(to base: Int) -> (steps: Int, count: Int) {
    var best = (steps: Int.max, count: 0)
    let own = digits(of: base)
    for index in outcomes.indices where outcomes[index].outcome != outcomes[base].outcome {
      let steps = zip(own, digits(of: index)).reduce(0) { $0 + abs($1.0 - $1.1) }
      if steps < best.steps { best = (steps, 0) }
      if steps == best.steps { best.count += 1 }
    }
    return best
  }

  private func digits(of index: Int) -> [Int] {
    let width = cards.slotCount
    return cards.levels[index * width..<(index + 1) * width].map(Int.init)
  }
}

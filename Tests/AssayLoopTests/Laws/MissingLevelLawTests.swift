import AssayLanguage
import AssayLoop
import AssayText
import Testing

@Suite struct `Missing levels` {
  @Test(arguments: 0..<10)
  func `of a person in an area leave its figures as if the person were not there`(_ batch: Int) {
    for seed in LawCase.seeds(ofBatch: batch, size: 50) {
      let lawCase = LawCase(seed: seed)
      guard let person = lawCase.evidence.ratings.first?.person else { continue }
      var absent = lawCase.evidence
      absent.ratings.removeAll { $0.person == person }
      let without = lawCase.scorecard.evaluate(absent).figures
      for (index, area) in lawCase.scorecard.areas.enumerated() {
        var unobserved = lawCase.evidence
        unobserved.ratings.removeAll {
          $0.person == person && area.criteria.contains($0.criterion)
        }
        let figures = lawCase.scorecard.evaluate(unobserved).figures
        #expect(figures.areas[index] == without.areas[index], "seed \(seed)")
        #expect(
          figures.criteria[area.criteria] == without.criteria[area.criteria], "seed \(seed)")
      }
    }
  }

  @Test(arguments: 0..<10)
  func `count neither as zero nor as the lowest level`(_ batch: Int) {
    for seed in LawCase.seeds(ofBatch: batch, size: 50) {
      let lawCase = LawCase(seed: seed)
      let before = lawCase.scorecard.evaluate(lawCase.evidence).figures
      for index in lawCase.evidence.ratings.indices.prefix(3) {
        let criterion = lawCase.evidence.ratings[index].criterion
        var evidence = lawCase.evidence
        evidence.ratings.remove(at: index)
        let figures = lawCase.scorecard.evaluate(evidence).figures
        let levels = evidence.ratings.filter { $0.criterion == criterion }.map(\.level)
        expect(figures.criteria[criterion].score, within: levels.map(Fraction.init(_:)), seed)
        let area = lawCase.scorecard.criteria[criterion].area
        let scores = figures.criteria[lawCase.scorecard.areas[area].criteria]
          .compactMap(\.score)
        expect(figures.areas[area].score, within: scores, seed)
        for other in figures.criteria.indices where other != criterion {
          #expect(figures.criteria[other] == before.criteria[other], "seed \(seed)")
        }
      }
    }
  }

  /// A score lies between the least and the greatest of what it is made of, or does not exist.
  private func expect(_ score: Fraction?, within parts: [Fraction], _ seed: UInt64) {
    guard let least = parts.min(), let greatest = parts.max() else {
      #expect(score == nil, "seed \(seed)")
      return
    }
    #expect(score.map { $0 >= least && $0 <= greatest } == true, "seed \(seed)")
  }

  @Test(arguments: 0..<10)
  func `in an area keep one brilliant stage from giving hire`(_ batch: Int) {
    var tried = 0
    for seed in LawCase.seeds(ofBatch: batch, size: 50) {
      let lawCase = LawCase(seed: seed)
      let lenient = lawCase.lenientScorecard
      for stage in lenient.stages.indices {
        let evidence = lawCase.evidence(onlyFromStage: stage)
        let rated = Set(evidence.ratings.map { lenient.criteria[$0.criterion].area })
        guard rated.count < lenient.areas.count else { continue }
        tried += 1
        let evaluation = lenient.evaluate(evidence)
        #expect(evaluation.outcome == .incomplete, "seed \(seed), stage \(stage)")
        #expect(evaluation.reason == .shortfall, "seed \(seed), stage \(stage)")
      }
    }
    #expect(tried > 0)
  }
}

extension LawCase {
  /// Gives hire to everybody of whom it may: no demands, and every rule and `otherwise` say so.
  fileprivate var lenientScorecard: Scorecard {
    var lenient = scorecard
    lenient.demands = Demands(raters: [], missingAtMost: .one)
    for index in lenient.rules.indices { lenient.rules[index].gives = .hire }
    lenient.otherwise.gives = .hire
    return lenient
  }

  /// The highest level on all that was rated in one stage, and nothing else.
  fileprivate func evidence(onlyFromStage stage: Int) -> Evidence {
    var only = evidence
    only.ratings.removeAll { $0.stage != stage }
    for index in only.ratings.indices { only.ratings[index].level = scorecard.scale.highest }
    return only
  }
}

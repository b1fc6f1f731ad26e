import AssayLoop
import Testing

/// `Laws/` runs many more cases; these are what every change is held to.
@Suite struct `Two interpreters` {
  @Test(arguments: 0..<20)
  func `agree on every figure and outcome of random scorecards`(_ batch: Int) {
    for seed in LawCase.seeds(ofBatch: batch, size: 100) {
      #expect(LawCase(seed: seed).disagreement == nil)
    }
  }

  @Test(arguments: 0..<10)
  func `agree where one of them reads packed cards`(_ batch: Int) throws {
    var packable = 0
    for seed in LawCase.seeds(ofBatch: batch, size: 30) {
      guard let packedCase = try? PackedCase(LawCase(seed: seed), count: 4) else { continue }
      packable += 1
      #expect(packedCase.disagreement == nil, "seed \(seed)")
    }
    #expect(packable >= 25)
  }

  @Test func `meet every kind of outcome and reason in the random cases`() {
    var outcomes: Set<String> = []
    var reasons: Set<String> = []
    for seed in LawCase.seeds(ofBatch: 0, size: 300) {
      let answer = LawCase(seed: seed).answer
      outcomes.insert(answer.outcome)
      reasons.insert("\(answer.reason)".split(separator: "(").first.map(String.init) ?? "")
    }
    #expect(outcomes == ["hire", "debrief", "no hire", "incomplete"])
    #expect(reasons == ["rule", "otherwise", "unknownRule", "incomplete"])
  }

  @Test(arguments: 0..<5)
  func `leave outcomes unguarded while no fit is used`(_ batch: Int) {
    for seed in LawCase.seeds(ofBatch: batch, size: 40) {
      let lawCase = LawCase(seed: seed)
      let evaluation = lawCase.scorecard.evaluate(lawCase.evidence)
      #expect(evaluation.calibrated == nil)
      #expect(evaluation.guarded == evaluation.outcome)
    }
  }
}

extension LawCase {
  static func seeds(ofBatch batch: Int, size: Int) -> Range<UInt64> {
    UInt64(batch * size + 1)..<UInt64((batch + 1) * size + 1)
  }
}

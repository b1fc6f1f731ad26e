import AssayLoop
import Testing

/// `Laws loops` runs many more; these are what every change is held to.
@Suite struct `Two loop interpreters` {
  @Test(arguments: 0..<20)
  func `agree after every event of random loops`(_ batch: Int) {
    for seed in LawCase.seeds(ofBatch: batch, size: 100) {
      #expect(LoopCase.disagreement(seed: seed, length: 14) == nil)
    }
  }

  @Test(arguments: 0..<4)
  func `agree on long loops`(_ batch: Int) {
    for seed in LawCase.seeds(ofBatch: batch, size: 8) {
      #expect(LoopCase.disagreement(seed: 1_000_000 + seed, length: 60) == nil)
    }
  }

  @Test func `meet every kind of event, refusal and standing in the random loops`() {
    var tally = LoopTally()
    for seed in LawCase.seeds(ofBatch: 0, size: 300) {
      _ = LoopCase.disagreement(seed: seed, length: 30) { tally.count($0, $1) }
    }
    #expect(tally.missing == [])
  }
}

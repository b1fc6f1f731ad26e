import AssayLanguage
import AssayLoop

/// A random scorecard and random evidence for it; the seed says which.
struct LawCase {
  let seed: UInt64
  let scorecard: Scorecard
  let evidence: Evidence

  /// Makes the evidence before the rules, so that thresholds can be set to values that occur.
  init(seed: UInt64) {
    self.seed = seed
    var dice = Dice(seed: seed)
    let skeleton = dice.scorecardWithoutRules()
    evidence = dice.evidence(for: skeleton)
    scorecard = dice.addingRules(to: skeleton, for: evidence)
  }
}

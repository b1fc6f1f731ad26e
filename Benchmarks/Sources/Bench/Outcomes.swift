import AssayLanguage
import AssayLoop
import AssayText

/// Outcomes per second of the Senior CV scorecard with its four panellists, and what the trace
/// costs.
enum Outcomes {
  static func run() {
    let scorecard = Samples.seniorScorecard
    guard let packed = try? PackedScorecard(scorecard) else {
      preconditionFailure("the shipped scorecard is packed")
    }
    let count = 1_000_000
    var cards = PackedCards(slotCount: packed.slots.count)
    cards.reserve(count)
    var state: UInt64 = 1
    var levels = [UInt8](repeating: 0, count: packed.slots.count)
    for _ in 0..<count {
      for slot in levels.indices {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        levels[slot] = UInt8(truncatingIfNeeded: (state >> 33) % 3) + 2
      }
      cards.append(levels)
    }
    var outcomes: [PackedOutcome] = []
    let seconds = median(of: 5) {
      outcomes.removeAll(keepingCapacity: true)
      packed.evaluate(cards, into: &outcomes)
    }
    let hires = outcomes.count { $0.outcome == .hire }
    say(
      "outcomes: \(packed.slots.count) ratings by \(scorecard.panel.panellists.count) panellists, one core"
    )
    say(
      "  packed   \(fixed(Double(count) / seconds / 1e6, 2)) million a second (\(hires) hires of \(count))"
    )
    let some = scorecard.tests.prefix(20).map { $0.evidence(under: scorecard) }
    let traced = median(of: 5) {
      for evidence in some { _ = scorecard.evaluate(evidence) }
    }
    say("  traced   \(fixed(Double(some.count) / traced / 1e3, 1)) thousand a second")
  }
}

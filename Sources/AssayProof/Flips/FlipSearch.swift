import AssayLanguage
import AssayLoop

/// Looks at all ways to move the levels of one loop by 1, 2, 3 steps and so on.
///
/// Every way of one distance is evaluated, so the distance is proven and the ways are counted.
struct FlipSearch {
  /// How many ways are told.
  static let told = 3

  private let rated: RatedLoop
  private let present: Outcome
  private var evaluator: PackedEvaluator
  private var levels: [UInt8]
  /// How many steps the levels from each one on can take together.
  private let reach: [Int]
  private var changed: [Int] = []
  private var count = 0
  private var first: [Flip] = []

  /// Refuses evidence that has no outcome.
  init?(_ rated: RatedLoop) {
    self.rated = rated
    levels = rated.levels
    evaluator = PackedEvaluator(rated.packed)
    present = evaluator.outcome(of: rated.levels, rated.circumstances).outcome
    guard present != .incomplete else { return nil }
    var reach = [0]
    for level in rated.levels.reversed() {
      reach.append(reach[reach.count - 1] + max(rated.stepsDown(level), rated.stepsUp(level)))
    }
    self.reach = reach.reversed()
  }

  /// Goes on until something flips, nothing is left, or the next distance would take more than what
  /// is left of `evaluations`.
  mutating func answer(within evaluations: Int) -> FlipAnswer {
    var left = evaluations
    var steps = 0
    for ways in rated.ways(within: evaluations) {
      if ways == 0 { return .never }
      guard ways <= left else { return .beyond(steps: steps) }
      left -= ways
      steps += 1
      look(from: 0, steps)
      if count > 0 { return .found(steps: steps, count: count, first: first) }
    }
    return steps == reach[0] ? .never : .beyond(steps: steps)
  }

  /// Spends exactly so many steps on the levels from `start` on.
  private mutating func look(from start: Int, _ steps: Int) {
    if steps == 0 {
      judge()
      return
    }
    for slot in start..<levels.count {
      guard reach[slot] >= steps else { return }
      let level = rated.levels[slot]
      guard level > 0 else { continue }
      changed.append(slot)
      for number in stride(from: 1, through: min(steps, rated.stepsDown(level)), by: 1) {
        levels[slot] = level - UInt8(number)
        look(from: slot + 1, steps - number)
      }
      for number in stride(from: 1, through: min(steps, rated.stepsUp(level)), by: 1) {
        levels[slot] = level + UInt8(number)
        look(from: slot + 1, steps - number)
      }
      levels[slot] = level
      changed.removeLast()
    }
  }

  private mutating func judge() {
    let outcome = evaluator.outcome(of: levels, rated.circumstances).outcome
    guard outcome != present else { return }
    count += 1
    guard first.count < FlipSearch.told else { return }
    first.append(
      Flip(
        changes: changed.map { rated.change(at: $0, to: levels[$0]) }, outcome: outcome))
  }
}

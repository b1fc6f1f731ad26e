import AssayLanguage
import AssayMeasure

/// How long simulated loops took, in working days from opening to debrief.
public struct LoopTimes: Hashable, Sendable {
  /// Half of all loops take at most so long.
  public let median: Int
  /// Nine in ten take at most so long.
  public let ninetieth: Int
  /// Loops that are over within `hire within`; nothing where the scorecard names no limit.
  public let hireKept: Share?
  /// Loops in which no gap between stages is too long; nothing where the scorecard names no limit.
  public let gapKept: Share?

  init(of plan: StudyPlan, seating: Int) {
    var course = LoopCourse(plan, plan.seatings[seating])
    // Far from the stream of the candidates, and another one for each panel.
    var generator = SeededGenerator(
      seed: plan.settings.seed ^ 0xC0DE_0000_0000_0000 &+ UInt64(seating))
    let loops = plan.settings.candidates
    var days: [Int: Int] = [:]
    var kept = (hire: 0, gap: 0)
    for _ in 0..<loops {
      let end = course.run(&generator)
      days[end, default: 0] += 1
      if let limit = plan.terms.hire, end <= limit { kept.hire += 1 }
      if course.gapsAreKept { kept.gap += 1 }
    }
    let counts = days.sorted { $0.key < $1.key }
    median = LoopTimes.day(of: counts, tenths: 5, loops)
    ninetieth = LoopTimes.day(of: counts, tenths: 9, loops)
    hireKept = plan.terms.hire.map { _ in Share(kept.hire, of: loops) }
    gapKept = plan.terms.gap.map { _ in Share(kept.gap, of: loops) }
  }

  /// The first day by which so many tenths of the loops are over.
  private static func day(
    of counts: [(key: Int, value: Int)], tenths: Int, _ loops: Int
  ) -> Int {
    var sum = 0
    for (day, count) in counts {
      sum += count
      if sum * 10 >= loops * tenths { return day }
    }
    return 0
  }
}

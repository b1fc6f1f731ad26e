import AssayLanguage
import AssayMeasure
import AssayText

/// One loop after the other on the calendar of its panel, in working days.
///
/// A stage is held on the first working day, from the one after the stages before it, on which everybody
/// who sits in it is free; the longer it takes and the more sit in it, the rarer such a day is.
struct LoopCourse: Sendable {
  private let stages: [Stage]
  private let order: [Int]
  /// By stage: persons, and the chance that a day suits all of them.
  private let persons: [Int]
  private let chances: [Double]
  private let terms: TimeTerms
  /// Stages between which gaps are counted.
  private let lines: [[Int]]
  /// By stage: the day on which it was held, from 1.
  private var held: [Int]

  init(_ plan: StudyPlan, _ seating: Seating) {
    let stages = plan.original.stages
    let terms = plan.terms
    self.stages = stages
    self.terms = terms
    order = LoopCourse.order(of: stages)
    let persons = seating.persons.map(\.count)
    self.persons = persons
    chances = stages.indices.map { index in
      let halfHours = max(1, ((stages[index].duration.minutes ?? 60) + 29) / 30)
      return (0..<halfHours * persons[index]).reduce(1.0) { chance, _ in
        chance * terms.availability
      }
    }
    let tracks = [nil] + plan.original.tracks.indices.map(Optional.some)
    lines =
      plan.original.deadlines.gapOnEachTrack
      ? tracks.map { track in stages.indices.filter { stages[$0].track == track } }
      : [Array(stages.indices)]
    held = [Int](repeating: 0, count: stages.count)
  }

  /// Stages behind those that they wait for.
  private static func order(of stages: [Stage]) -> [Int] {
    var order: [Int] = []
    while order.count < stages.count {
      let ready = stages.indices.filter { index in
        !order.contains(index) && stages[index].start.earlier.allSatisfy(order.contains)
      }
      // The resolver refuses circles; one that slipped through ends here and not in a hang.
      order += ready.isEmpty ? stages.indices.filter { !order.contains($0) } : ready
    }
    return order
  }

  /// The day of the debrief of the next loop.
  mutating func run(_ generator: inout SeededGenerator) -> Int {
    var end = 0
    for index in order {
      held[index] = day(of: index, &generator)
      end = max(end, held[index] + cards(of: index, &generator))
    }
    return end + 1 + generator.index(below: terms.debrief)
  }

  private func day(of index: Int, _ generator: inout SeededGenerator) -> Int {
    let earlier = stages[index].start.earlier.map { held[$0] }
    var day =
      switch stages[index].start {
      case .open: 1
      case .afterAll: (earlier.max() ?? 0) + 1
      case .afterAny: (earlier.min() ?? 0) + 1
      }
    if stages[index].takeHome != nil { day += 1 + generator.index(below: TimeTerms.takeHome) }
    let last = day + TimeTerms.mostWaiting
    while day < last, generator.unit() >= chances[index] { day += 1 }
    return day
  }

  /// Days until all cards of a stage are in.
  private func cards(of index: Int, _ generator: inout SeededGenerator) -> Int {
    guard stages[index].isScored, persons[index] > 0 else { return 0 }
    var most = 1
    for _ in 0..<persons[index] {
      var periods = 1
      while periods < TimeTerms.mostWaiting, generator.unit() < terms.lateness { periods += 1 }
      most = max(most, periods)
    }
    return most * terms.cards
  }

  /// Whether no gap of the loop that ran last is longer than the scorecard allows.
  var gapsAreKept: Bool {
    guard let limit = terms.gap else { return true }
    return lines.allSatisfy { line in
      let days = line.map { held[$0] }.sorted()
      return zip(days, days.dropFirst()).allSatisfy { $1 - $0 <= limit }
    }
  }
}

extension Stage.Start {
  /// The stages that are waited for.
  var earlier: [Int] {
    switch self {
    case .open: []
    case .afterAll(let stages), .afterAny(let stages): stages
    }
  }
}

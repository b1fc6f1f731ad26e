/// Which stage waits for which, to find out what can ever start.
struct StageOrder {
  /// Stages that wait for one another in a circle, each with the place where it says so.
  struct Cycle {
    var stages: [Int]
    var places: [Place]
  }

  private var waitsFor: [[(stage: Int, place: Place)]]
  private var needsAny: [Bool]
  /// Stands for all stages on tracks, so that waiting for them is one link and not one for each.
  private let allTracks: Int
  private let onTracks: [Int]

  init(stageCount: Int, onTracks: [Int]) {
    waitsFor = Array(repeating: [], count: stageCount + 1)
    needsAny = Array(repeating: false, count: stageCount + 1)
    allTracks = stageCount
    self.onTracks = onTracks
  }

  mutating func add(_ stages: [Int], before stage: Int, any: Bool, places: [Place]) {
    waitsFor[stage] = Array(zip(stages, places)).map { (stage: $0.0, place: $0.1) }
    needsAny[stage] = any
  }

  mutating func everyTrack(before stage: Int, at place: Place) {
    waitsFor[stage] = [(allTracks, place)]
    waitsFor[allTracks] = onTracks.map { ($0, place) }
  }

  /// Which stages can start when every stage is finished that can start.
  private func reachable() -> [Bool] {
    var followers = Array(repeating: [Int](), count: waitsFor.count)
    var open = Array(repeating: 0, count: waitsFor.count)
    var isReached = Array(repeating: false, count: waitsFor.count)
    var ready: [Int] = []
    for (stage, before) in waitsFor.enumerated() {
      open[stage] = needsAny[stage] ? min(1, before.count) : before.count
      for link in before { followers[link.stage].append(stage) }
      if open[stage] == 0 {
        isReached[stage] = true
        ready.append(stage)
      }
    }
    while let stage = ready.popLast() {
      for follower in followers[stage] where !isReached[follower] {
        open[follower] -= 1
        if open[follower] == 0 {
          isReached[follower] = true
          ready.append(follower)
        }
      }
    }
    return isReached
  }

  /// Every circle among the stages that cannot be reached, once. Stages that only wait for a circle
  /// are no mistake of their own.
  func cycles() -> [Cycle] {
    let isReached = reachable()
    var walk = Array(repeating: 0, count: waitsFor.count)
    var cycles: [Cycle] = []
    for start in waitsFor.indices where !isReached[start] && walk[start] == 0 {
      var path: [(stage: Int, place: Place)] = []
      var next = start
      while walk[next] == 0, let link = waitsFor[next].first(where: { !isReached[$0.stage] }) {
        walk[next] = start + 1
        path.append((next, link.place))
        next = link.stage
      }
      guard walk[next] == start + 1, let from = path.firstIndex(where: { $0.stage == next })
      else { continue }
      let circle = path[from...].filter { $0.stage != allTracks }
      cycles.append(Cycle(stages: circle.map(\.stage), places: circle.map(\.place)))
    }
    return cycles
  }
}

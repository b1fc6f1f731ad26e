/// The one order in which events are folded, whatever order they are found in.
enum EventOrder {
  /// Every event behind those that its author had seen; between events of which neither had seen
  /// the other, by time and then by id.
  ///
  /// Ids are content names, so events of one id are one event. Ids that are not among the events
  /// are passed over, and a circle (which content names rule out) is cut by time and id.
  static func sorted(_ events: [Event]) -> [Event] {
    var ranked: [Event] = []
    for event in events.sorted(by: precedes) where ranked.last?.id != event.id {
      ranked.append(event)
    }
    var rankOfID: [String: Int] = [:]
    ranked = ranked.filter { event in
      guard rankOfID[event.id] == nil else { return false }
      rankOfID[event.id] = rankOfID.count
      return true
    }
    var waitsFor = [Int](repeating: 0, count: ranked.count)
    var followers = [[Int]](repeating: [], count: ranked.count)
    for (rank, event) in ranked.enumerated() {
      for seen in Set(event.seen) {
        guard let earlier = rankOfID[seen], earlier != rank else { continue }
        waitsFor[rank] += 1
        followers[earlier].append(rank)
      }
    }
    var ready = ReadyRanks(ranked.indices.filter { waitsFor[$0] == 0 })
    var order: [Event] = []
    var isTaken = [Bool](repeating: false, count: ranked.count)
    while let rank = ready.takeFirst() {
      order.append(ranked[rank])
      isTaken[rank] = true
      for follower in followers[rank] {
        waitsFor[follower] -= 1
        if waitsFor[follower] == 0 { ready.insert(follower) }
      }
    }
    return order + ranked.indices.filter { !isTaken[$0] }.map { ranked[$0] }
  }

  private static func precedes(_ left: Event, _ right: Event) -> Bool {
    (left.at, left.id) < (right.at, right.id)
  }
}

/// Ranks that may come next, the lowest first.
private struct ReadyRanks {
  /// Falling, so that the lowest leaves from the end.
  private var ranks: [Int]

  init(_ ranks: [Int]) { self.ranks = ranks.sorted(by: >) }

  mutating func takeFirst() -> Int? { ranks.popLast() }

  mutating func insert(_ rank: Int) {
    var (low, high) = (0, ranks.count)
    while low < high {
      let middle = (low + high) / 2
      if ranks[middle] > rank { low = middle + 1 } else { high = middle }
    }
    ranks.insert(rank, at: low)
  }
}

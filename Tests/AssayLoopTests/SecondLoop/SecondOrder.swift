import AssayLoop
import AssayText

/// The order of section 1: again and again the earliest of those whose seen events all stand.
enum SecondOrder {
  static func sorted(_ events: [Event]) -> [Event] {
    let ids = Set(events.map(\.id))
    var left = events
    var standing: Set<String> = []
    var order: [Event] = []
    while !left.isEmpty {
      let free = left.filter { event in
        event.seen.allSatisfy { standing.contains($0) || !ids.contains($0) }
      }
      guard let next = free.min(by: { ($0.at, $0.id) < ($1.at, $1.id) }) else { break }
      order.append(next)
      standing.insert(next.id)
      left.removeAll { $0.id == next.id }
    }
    return order
  }

  /// Ids that no event has seen, sorted.
  static func heads(of events: [Event]) -> [String] {
    let seen = Set(events.flatMap(\.seen))
    return Set(events.map(\.id)).subtracting(seen).sorted()
  }
}

/// Which bodies are gone on purpose.
enum Erasure {
  /// The type of the event that announces an erasure.
  static let type = "erased"

  /// The events of a loop whose bodies may be missing: all that an `erased` event had seen.
  ///
  /// What came in later or from another machine at the same time is not covered, so a body of it
  /// that is missing is still noticed.
  static func reach(
    of events: some Sequence<(id: Digest, seen: [Digest], isErasure: Bool)>
  ) -> Set<Digest> {
    var seen: [Digest: [Digest]] = [:]
    var open: [Digest] = []
    for event in events {
      seen[event.id] = event.seen
      if event.isErasure { open.append(contentsOf: event.seen) }
    }
    var reached: Set<Digest> = []
    while let next = open.popLast() {
      if reached.insert(next).inserted { open.append(contentsOf: seen[next] ?? []) }
    }
    return reached
  }
}

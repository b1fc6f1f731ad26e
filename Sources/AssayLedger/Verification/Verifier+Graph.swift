import AssayText

extension Verifier {
  /// Clocks of honest machines differ by less.
  private static let toleratedSeconds = 300

  /// Checks how the events of one loop refer to each other.
  mutating func checkGraph(of loop: String, _ ids: [Digest]) {
    var seenByOthers: Set<Digest> = []
    for id in ids {
      guard let node = nodes[id] else { continue }
      seenByOthers.formUnion(node.seen)
      for earlier in node.seen { checkLink(id, node, earlier) }
    }
    checkSequences(of: loop, ids)
    checkBodies(of: ids)
    result.loops.append(
      Verification.Loop(
        name: loop, events: ids.count,
        heads: ids.filter { !seenByOthers.contains($0) }.map(\.description)))
  }

  private mutating func checkLink(_ id: Digest, _ node: Node, _ earlier: Digest) {
    let path = StorePaths.event(id)
    guard let other = nodes[earlier] else {
      report(.broken(path, "its author had seen `\(StorePaths.event(earlier))`, which is missing"))
      return
    }
    if other.loop != node.loop {
      report(.broken(path, "it builds on `\(StorePaths.event(earlier))` of another loop"))
    } else if other.at.seconds > node.at.seconds + Verifier.toleratedSeconds {
      report(
        .doubtful(
          path,
          "it is dated \(node.at), earlier than \(other.at) of `\(StorePaths.event(earlier))`, "
            + "which its author had seen"))
    }
  }

  /// Every author counts from 1: a number left out is an event that is missing.
  private mutating func checkSequences(of loop: String, _ ids: [Digest]) {
    let byAuthor = Dictionary(grouping: ids) { nodes[$0]?.author ?? "" }
    for (author, ids) in byAuthor {
      let numbered = Dictionary(grouping: ids) { nodes[$0]?.sequence ?? 0 }
      var expected = 1
      for (sequence, ids) in numbered.sorted(by: { $0.key < $1.key }) {
        let path = StorePaths.event(ids[0])
        if sequence > expected {
          let missing = sequence - expected
          let events = missing == 1 ? "1 event" : "\(missing) events"
          report(
            .broken(path, "it is number \(sequence) by \(author), and \(events) before it missing"))
        }
        if ids.count > 1 {
          report(
            .doubtful(
              path,
              "\(ids.count) events by \(author) have the number \(sequence); ask \(author) whether "
                + "all of them are theirs"))
        }
        expected = sequence + 1
      }
    }
  }

  private mutating func checkBodies(of ids: [Digest]) {
    let erased = Erasure.reach(
      of: ids.compactMap { id in
        nodes[id].map { (id: id, seen: $0.seen, isErasure: $0.type == Erasure.type) }
      })
    for id in ids {
      guard let body = nodes[id]?.body, bodies[body] == nil else { continue }
      if erased.contains(id) {
        result.erasedBodies += 1
      } else {
        report(
          .broken(
            StorePaths.body(body), "it is missing, and `\(StorePaths.event(id))` needs it"))
      }
    }
  }

  /// A body without an event is a write that was cut short, or the event was taken away.
  mutating func checkBodiesAreNamed() {
    let named = Set(nodes.values.lazy.compactMap(\.body))
    for body in bodies.keys where !named.contains(body) {
      report(.doubtful(StorePaths.body(body), "no event names it"))
    }
  }
}

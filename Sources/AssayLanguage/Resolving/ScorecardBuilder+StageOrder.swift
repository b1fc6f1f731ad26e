import AssayText

extension ScorecardBuilder {
  /// Reads which stage comes after which, and finds stages that nobody can reach.
  mutating func readOrder() {
    // Below a stage that could not be read, sentences may have got to the stage before it.
    if mayBeBroken(.stage) { return }
    let onTracks = stages.indices.filter { stages[$0].track != nil }
    let isOnTrack = body.stages.contains { $0.track != nil }
    var order = StageOrder(stageCount: stages.count, onTracks: onTracks)
    for (index, syntax) in body.stages.enumerated() {
      guard let first = syntax.after.first else { continue }
      for other in syntax.after.dropFirst() where !(first.value.isAll && other.value.isAll) {
        reporter.report(.twoForms("after", at: place(other.span), first: place(first.span)))
      }
      switch first.value {
      case .everyTrack:
        if !isOnTrack, !mayBeBroken(.on, .track) {
          reporter.report(.noTrackToWaitFor(at: place(first.span)))
        }
        stages[index].start = .afterAll(onTracks)
        order.everyTrack(before: index, at: place(first.span))
      case .any(let names):
        let found = findAll(names, in: stageNames)
        if !found.isEmpty { stages[index].start = .afterAny(found) }
        order.add(found, before: index, any: true, places: places(of: found, names))
      case .all:
        let names = syntax.after.flatMap(\.value.allNames)
        let found = findAll(names, in: stageNames)
        if !found.isEmpty { stages[index].start = .afterAll(found) }
        order.add(found, before: index, any: false, places: places(of: found, names))
      }
    }
    report(order.cycles())
  }

  /// Where each stage is named; a misspelt name counts for the stage that was probably meant.
  private func places(of found: [Int], _ names: [Located<String>]) -> [Place] {
    found.map { stage in
      let name = names.first { stageNames[$0.value] == stage } ?? names[0]
      return place(name.span)
    }
  }

  private mutating func report(_ cycles: [StageOrder.Cycle]) {
    for cycle in cycles {
      let names = cycle.stages.map { stages[$0].name }
      let labels = cycle.stages.indices.dropFirst().prefix(8).map { position in
        let next = names[(position + 1) % names.count]
        return Label(cycle.places[position], "`\(names[position])` waits for `\(next)`")
      }
      reporter.report(
        .stagesWaitForEachOther(names, at: cycle.places[0], labels: labels))
    }
  }
}

extension StageSyntax.After {
  fileprivate var isAll: Bool {
    if case .all = self { true } else { false }
  }

  fileprivate var allNames: [Located<String>] {
    if case .all(let names) = self { names } else { [] }
  }
}

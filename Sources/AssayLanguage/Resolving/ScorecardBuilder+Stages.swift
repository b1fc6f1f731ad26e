import AssayText

extension ScorecardBuilder {
  /// Reads the stages: who, when, and what is rated there.
  mutating func readStages() {
    for syntax in body.stages {
      var stage = Stage(
        name: syntax.name.value, title: syntax.title.value, duration: syntax.duration.value,
        place: place(syntax.name.span))
      stage.isScored = syntax.unscored == nil
      stage.takeHome = syntax.takeHome?.value
      stage.sees = syntax.sees.map(\.value)
      stage.records = syntax.records.map(\.value)
      stage.closing = syntax.closing?.value
      stage.confidentialTo = syntax.confidentialTo.map(\.value)
      checkRoles(syntax.confidentialTo)
      stage.track = syntax.track.flatMap { find($0, in: trackNames) }
      readWho(syntax, into: &stage)
      readWhat(syntax, into: &stage)
      checkTime(syntax)
      stages.append(stage)
    }
    if body.stages.isEmpty, !mayBeBroken(.stage) {
      reporter.report(.noStages(at: place(self.syntax.name.span)))
    }
    readOrder()
    for (index, stage) in stages.enumerated() {
      for criterion in stage.criteria { criteria[criterion].stages.append(index) }
    }
  }

  private mutating func readWho(_ syntax: StageSyntax, into stage: inout Stage) {
    let errorsBefore = (reporter.errorCount, failedReferences)
    defer {
      if errorsBefore != (reporter.errorCount, failedReferences) { hasBrokenPeople = true }
    }
    var names: [Located<String>] = []
    var choice: (count: Located<Int>, span: ByteSpan)?
    for sentence in syntax.by {
      switch sentence.value {
      case .all(let more):
        if let choice {
          reporter.report(
            .twoForms("by", at: place(sentence.span), first: place(choice.span)))
          continue
        }
        names += more
      case .any(let count, let of):
        if let first = syntax.by.first, first.span != sentence.span {
          reporter.report(.twoForms("by", at: place(sentence.span), first: place(first.span)))
          continue
        }
        choice = (count, sentence.span)
        names += of
      }
    }
    stage.panellists = findAll(names, in: panellists)
    stage.enough = stage.panellists.count
    if let choice {
      reporter.checkCount(choice.count, of: names.count, "role", file: file)
      stage.enough = max(0, min(choice.count.value, stage.enough))
    }
    let mayLack = declarations.brokenLines[file].mayBegin(with: [.by])
    if names.isEmpty, syntax.unscored == nil, !mayLack {
      reporter.report(.stageWithoutPeople(syntax.name.value, at: place(syntax.name.span)))
    }
  }

  private mutating func readWhat(_ syntax: StageSyntax, into stage: inout Stage) {
    let failedBefore = failedReferences
    var parts = NameTable(.part)
    for part in syntax.parts {
      parts.declare(part.name, file: file, &reporter)
      let failedInPart = failedReferences
      let covered = findCriteria(part.covers, leavesOutDropped: true)
      // An overlay that drops all that a part covers takes the part out.
      if covered.isEmpty, !part.covers.isEmpty, failedReferences == failedInPart { continue }
      stage.parts.append(
        StagePart(
          name: part.name.value, title: part.title.value, duration: part.duration.value,
          criteria: covered.sorted()))
    }
    stage.criteria = findCriteria(syntax.covers, leavesOutDropped: true)
    if stage.parts.isEmpty {
      if syntax.covers.count > 1 { stage.criteria.sort() }
    } else {
      stage.criteria = Set(stage.criteria + stage.parts.flatMap(\.criteria)).sorted()
    }
    if failedReferences > failedBefore { hasBrokenCovers = true }
    checkWhat(syntax, stage, mayLack: failedReferences > failedBefore)
  }

  private mutating func checkWhat(_ syntax: StageSyntax, _ stage: Stage, mayLack: Bool) {
    let covering = syntax.covers + syntax.parts.flatMap(\.covers)
    if let unscored = syntax.unscored {
      if let first = covering.first {
        reporter.report(
          .unscoredCovers(
            syntax.name.value, at: place(first.span), unscored: place(unscored)))
      }
      return
    }
    let isBroken = mayLack || declarations.brokenLines[file].mayBegin(with: [.covers, .part])
    if isBroken || hasUnknownArea || hasEmptyArea { return }
    if stage.criteria.isEmpty {
      hasBrokenCovers = true
      reporter.report(
        .stageCoversNothing(syntax.name.value, at: place(syntax.name.span)))
      return
    }
    for part in syntax.parts where part.covers.isEmpty {
      hasBrokenCovers = true
      reporter.report(.partCoversNothing(part.name.value, at: place(part.name.span)))
    }
  }

  /// The parts and the closing fit into the stage.
  private mutating func checkTime(_ syntax: StageSyntax) {
    guard let whole = syntax.duration.value.minutes else { return }
    var pieces = syntax.parts.map(\.duration)
    if let closing = syntax.closing { pieces.append(closing) }
    var total = 0
    for piece in pieces { total += min(piece.value.minutes ?? 0, 1_000_000_000) }
    guard total > whole else { return }
    reporter.report(
      .partsTooLong(
        syntax.name.value, total: total, whole: syntax.duration.value,
        at: place(syntax.duration.span),
        labels: pieces.prefix(20).map { Label(place($0.span), $0.value.description) }))
  }
}

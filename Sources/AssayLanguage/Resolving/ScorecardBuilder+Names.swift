import AssayText

extension ScorecardBuilder {
  /// Declares everything that the scorecard itself names, before anything refers to it.
  mutating func declareNames() {
    for track in body.tracks { trackNames.declare(track.name, file: file, &reporter) }
    for panellist in body.panellists {
      panellists.declare(panellist.name, file: file, &reporter)
    }
    for alternate in body.alternates {
      if let first = panellists[alternate.name.value] {
        reporter.report(
          .declaredTwice(
            .role, alternate.name.value, at: place(alternate.name.span),
            first: panellists.places[first]))
      } else {
        alternates.declare(alternate.name, file: file, &reporter)
      }
    }
    for stage in body.stages { stageNames.declare(stage.name, file: file, &reporter) }
    for rule in body.rules { ruleNames.declare(rule.name, file: file, &reporter) }
  }

  /// Gives the criteria that stay their final order, and collects their red flags.
  mutating func finishCriteria() {
    criteria.reserveCapacity(drafts.count)
    for index in areas.indices {
      let start = criteria.count
      for draft in areas[index].drafts {
        if let dropped = drafts[draft].dropped {
          for flag in drafts[draft].criterion.redFlags { droppedFlags[flag.name] = dropped }
          continue
        }
        drafts[draft].index = criteria.count
        let criterion = drafts[draft].criterion
        let firstFlag = flags.count
        for flag in criterion.redFlags { add(flag, area: index) }
        criteria.append(
          ScorecardCriterion(
            area: index, criterion: criterion,
            qualifiedName: "\(criterion.name) of \(areas[index].area.name)",
            flags: firstFlag..<flags.count))
      }
      areas[index].area.criteria = start..<criteria.count
      if start == criteria.count, !areas[index].drafts.isEmpty {
        hasEmptyArea = true
        reporter.report(
          .areaLeftEmpty(
            areas[index].area.name, at: areas[index].area.place,
            drops: areas[index].drafts.compactMap { drafts[$0].dropped?.place }))
      }
    }
    checkShares()
  }

  private mutating func add(_ flag: RedFlag, area: Int) {
    if let first = flagNames[flag.name] {
      // Twice in one rubric has been reported there.
      let firstArea =
        criteria.indices.contains(flags[first].criterion)
        ? criteria[flags[first].criterion].area : area
      if firstArea != area {
        reporter.report(
          .flagTwice(
            flag.name, at: areas[area].area.place,
            labels: [
              Label(flags[first].flag.place, "declared here"), Label(flag.place, "and here"),
            ]))
      }
      return
    }
    var silent = Reporter()
    flagNames.declare(
      Located(flag.name, flag.place.span), file: flag.place.file, &silent)
    flags.append(ScorecardFlag(flag: flag, criterion: criteria.count))
  }

  /// The shares of the areas total the whole.
  private mutating func checkShares() {
    guard !areas.isEmpty, areas.count == body.uses.count, !hasBrokenShare else { return }
    if mayBeBroken(.use, .change) { return }
    let total = areas.reduce(Fraction.zero) { $0 + $1.area.share }
    guard total != .one else { return }
    let changed = areas.first { $0.sharePlace.file != layers[0].file }
    let labels = areas.prefix(20).map { Label($0.sharePlace, $0.area.share.percentage) }
    reporter.report(
      .sharesDoNotTotal(
        total, at: changed?.sharePlace ?? areas[0].sharePlace, labels: Array(labels)))
  }
}

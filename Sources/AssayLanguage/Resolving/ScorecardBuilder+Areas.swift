import AssayText

/// An area with what the model does not keep.
struct AreaDraft {
  var area: Area
  /// Index of the rubric that was found.
  var rubric: Int
  /// Where the share that counts is declared.
  var sharePlace: Place
  /// Where the floor that counts is declared.
  var floorPlace: Place?
  /// Its criteria before dropped ones are taken out.
  var drafts = 0..<0
}

/// A criterion of the scorecard before dropped ones are taken out.
struct ScorecardCriterionDraft {
  var criterion: Criterion
  var area: Int
  var floorPlace: Place?
  /// Whether the floor comes from the rubric, so that the author does not see it here.
  var hasRubricFloor = false
  /// Where and in which layer it is dropped.
  var dropped: (place: Place, layer: Int)?
  /// Its index among the criteria that stay.
  var index = 0
}

extension ScorecardBuilder {
  /// Follows every `use` to its rubric.
  mutating func readAreas() {
    defer {
      let files = Set(
        layers.map(\.file) + areas.map { declarations.rubrics[$0.rubric].file })
      contributingBrokenLines = files.sorted().map { declarations.brokenLines[$0] }
        .filter { !$0.isEmpty }
    }
    var places: [String: Place] = [:]
    for use in body.uses {
      guard let rubric = findRubric(use) else { continue }
      let draft = declarations.rubrics[rubric]
      let usePlace = place(use.rubric.span)
      if let first = places[draft.rubric.name] {
        reporter.report(.declaredTwice(.area, use.rubric.value, at: usePlace, first: first))
        hasUnknownArea = true
        continue
      }
      places[draft.rubric.name] = usePlace
      subjects.addArea(draft.rubric.name, areas.count)
      subjects.addAlias(use.rubric.value, areas.count)
      if use.weight.value <= .zero || use.weight.value > .one {
        hasBrokenShare = true
        reporter.report(.shareOutOfRange(use.weight.value, at: place(use.weight.span)))
      }
      areas.append(
        AreaDraft(
          area: Area(
            name: draft.rubric.name, title: draft.rubric.title, version: draft.rubric.version,
            share: use.weight.value, floor: use.floor?.value, criteria: 0..<0, place: usePlace),
          rubric: rubric, sharePlace: place(use.weight.span),
          floorPlace: use.floor.map { place($0.span) }))
      if let floor = use.floor {
        changes.record(
          .floor, of: "the area `\(draft.rubric.name)`", value: floor.value.exact, layer: 0,
          at: place(floor.span))
      }
    }
    findCommonScale()
    if body.uses.isEmpty, !mayBeBroken(.use) {
      reporter.report(.noAreas(syntax.name.value, at: place(syntax.name.span)))
    }
    if mayBeBroken(.use) { hasUnknownArea = true }
    if let scale {
      for use in body.uses {
        if let floor = use.floor { reporter.checkOnScale("the floor", floor, scale, file: file) }
      }
    }
  }

  private mutating func findRubric(_ use: UseSyntax) -> Int? {
    let found = declarations.findRubric(use.rubric, major: use.major, file: file, &reporter)
    if found == nil { hasUnknownArea = true }
    return found
  }

  /// All rubrics of a scorecard are rated on the same levels.
  private mutating func findCommonScale() {
    var first: AreaDraft?
    for area in areas {
      let draft = declarations.rubrics[area.rubric]
      guard let scalePlace = draft.scalePlace, draft.rubric.scale.levels.count > 1 else {
        continue
      }
      guard let known = first else {
        first = area
        scale = draft.rubric.scale
        continue
      }
      guard let scale, scale.levels != draft.rubric.scale.levels else { continue }
      let firstDraft = declarations.rubrics[known.rubric]
      reporter.report(
        .scalesDiffer(
          known.area.name, area.area.name, at: area.area.place,
          labels: [
            Label(firstDraft.scalePlace ?? known.area.place, "the scale of `\(known.area.name)`"),
            Label(scalePlace, "the scale of `\(area.area.name)`"),
          ]))
    }
  }

  /// Adds the criteria of the rubrics, then those that the layers add, area by area.
  mutating func readAddedCriteria() {
    var added = Array(repeating: [ScorecardCriterionDraft](), count: areas.count)
    forEachLayer { builder, body in
      for (index, criterion) in body.criteria.enumerated() {
        let next = index + 1 < body.criteria.count ? body.criteria[index + 1].span : nil
        builder.readAdded(criterion, next: next, &added)
      }
    }
    let count = areas.reduce(0) { $0 + declarations.rubrics[$1.rubric].rubric.criteria.count }
    drafts.reserveCapacity(count)
    subjects.reserveCapacity(count)
    for index in areas.indices {
      let start = drafts.count
      let rubric = declarations.rubrics[areas[index].rubric]
      for (criterion, floorPlace) in zip(rubric.rubric.criteria, rubric.floorPlaces) {
        // A name that stands twice in its rubric has been reported there.
        guard subjects.addCriterion(criterion.name, area: index) == nil else {
          drafts.append(ScorecardCriterionDraft(criterion: criterion, area: index))
          continue
        }
        drafts.append(
          ScorecardCriterionDraft(
            criterion: criterion, area: index, floorPlace: floorPlace,
            hasRubricFloor: floorPlace != nil))
      }
      for draft in added[index] {
        if let earlier = subjects.addCriterion(draft.criterion.name, area: index) {
          reporter.report(
            .declaredTwice(
              .criterion, draft.criterion.name, at: draft.criterion.place,
              first: drafts[earlier].criterion.place))
        }
        drafts.append(draft)
      }
      areas[index].drafts = start..<drafts.count
    }
  }

  private mutating func readAdded(
    _ syntax: CriterionSyntax, next: ByteSpan?, _ added: inout [[ScorecardCriterionDraft]]
  ) {
    var reader = CriterionReader(
      file: file, scale: scale, brokenLines: declarations.brokenLines[file])
    reader.isWhole = !reader.brokenLines.touches(from: syntax.span, to: next)
    let draft = reader.read(syntax, &reporter)
    guard let of = syntax.of, let area = findArea(of) else { return }
    added[area].append(
      ScorecardCriterionDraft(
        criterion: draft.criterion, area: area, floorPlace: draft.floorPlace))
    changes.record(
      .addition, of: "`\(syntax.name.value)` of `\(areas[area].area.name)`",
      value: "layer \(layer)", layer: layer, at: place(syntax.name.span))
  }
}

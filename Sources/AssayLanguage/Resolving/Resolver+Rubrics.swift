import AssayText

extension Resolver {
  /// Reads the rubrics of all files.
  mutating func readRubrics() {
    for (file, syntax) in declarations.files.enumerated() {
      for rubric in syntax.rubrics {
        declarations.rubricNames.declare(
          rubric.name, version: rubric.version.value, file: file, &reporter)
        let draft = readRubric(rubric, file: file)
        declarations.rubrics.append(draft)
      }
    }
  }

  private mutating func readRubric(_ syntax: RubricSyntax, file: Int) -> RubricDraft {
    let errorsBefore = reporter.errorCount
    let broken = declarations.brokenLines[file]
    let place = Place(file: file, span: syntax.name.span)
    let (scale, scalePlace) = readScale(syntax, file: file)
    var reader = CriterionReader(
      file: file, scale: scale.flatMap { $0.levels.count > 1 ? $0 : nil }, brokenLines: broken)
    var names = NameTable(.criterion)
    var flags = NameTable(.flag)
    var drafts: [CriterionDraft] = []
    drafts.reserveCapacity(syntax.criteria.count)
    names.reserveCapacity(syntax.criteria.count)
    for (index, criterion) in syntax.criteria.enumerated() {
      let next = index + 1 < syntax.criteria.count ? syntax.criteria[index + 1].span : nil
      reader.isWhole = !broken.touches(from: criterion.span, to: next)
      names.declare(criterion.name, file: file, &reporter)
      for flag in criterion.redFlags { flags.declare(flag.name, file: file, &reporter) }
      drafts.append(reader.read(criterion, &reporter))
    }
    if drafts.isEmpty, !broken.mayBegin(with: [.criterion]) {
      reporter.report(.rubricWithoutCriteria(syntax.name.value, at: place))
    }
    let rubric = Rubric(
      name: syntax.name.value, title: syntax.title.value, version: syntax.version.value,
      purpose: syntax.purpose?.value, scale: scale ?? Scale(levels: []),
      criteria: drafts.map(\.criterion), place: place)
    return RubricDraft(
      rubric: rubric, floorPlaces: drafts.map(\.floorPlace), file: file,
      scalePlace: scale == nil ? nil : scalePlace,
      isBroken: reporter.errorCount > errorsBefore || !broken.isEmpty)
  }

  private mutating func readScale(
    _ syntax: RubricSyntax, file: Int
  ) -> (Scale?, Place?) {
    let place = Place(file: file, span: syntax.name.span)
    if let own = syntax.scale {
      let ownPlace = Place(file: file, span: own.span)
      if let shared = syntax.ratedOn {
        reporter.report(
          .twoScales(
            syntax.name.value, at: Place(file: file, span: shared.span), own: ownPlace))
      }
      let isWhole = !declarations.brokenLines[file].touches(
        from: own.span, to: syntax.criteria.first?.span)
      return isWhole ? (Scale(levels: readLevels(own, file: file)), ownPlace) : (nil, nil)
    }
    guard let shared = syntax.ratedOn else {
      if !declarations.brokenLines[file].mayBegin(with: [.scale, .rated]) {
        reporter.report(.noScale(syntax.name.value, at: place))
      }
      return (nil, nil)
    }
    let sharedPlace = Place(file: file, span: shared.span)
    if let index = declarations.scaleNames[shared.value] {
      return (declarations.scales[index], sharedPlace)
    }
    if !declarations.mayBeOnBrokenLine(shared.value, &reporter) {
      let names = declarations.scaleNames.names
      reporter.report(
        .unknownName(
          .scale, shared.value, at: sharedPlace,
          suggestion: reporter.nearest(to: shared.value, among: names), known: names))
    }
    return (nil, nil)
  }
}

import AssayText

extension ScorecardBuilder {
  /// What a reference may stand for.
  enum Expectation {
    case areaOrCriterion
    case criterion

    var words: String { self == .criterion ? "a criterion" : "an area or a criterion" }
  }

  /// Follows a reference to a criterion that stays, or to an area. The index of a criterion is that
  /// among the criteria that stay; before they are known, that among all drafts.
  ///
  /// A criterion that a layer above drops is silently nothing where `leavesOutDropped`.
  mutating func find(
    _ reference: ReferenceSyntax, _ expected: Expectation = .areaOrCriterion,
    leavesOutDropped: Bool = false
  ) -> Subject? {
    guard let found = findDraft(reference, expected) else {
      failedReferences += 1
      return nil
    }
    guard case .criterion(let draft) = found else { return found }
    if let dropped = drafts[draft].dropped {
      if leavesOutDropped, dropped.layer > layer { return nil }
      failedReferences += 1
      reporter.report(
        .readsDropped(reference.name.value, at: place(reference.span), dropped: dropped.place))
      return nil
    }
    return .criterion(drafts[draft].index)
  }

  /// Follows a reference to an area or a draft of a criterion.
  mutating func findDraft(_ reference: ReferenceSyntax, _ expected: Expectation) -> Subject? {
    let name = reference.name.value
    if let of = reference.of {
      guard let area = findArea(of) else { return nil }
      if let draft = subjects.criterion(name, inArea: area) { return .criterion(draft) }
      reportNotInArea(reference.name, area)
      return nil
    }
    if expected == .areaOrCriterion, let area = subjects.area(name) { return .area(area) }
    if let draft = subjects.onlyCriterion(name) { return .criterion(draft) }
    let found = subjects.criteria(name)
    let staying = found.count > 1 ? found.filter { drafts[$0].dropped == nil } : found
    if staying.count > 1 {
      reporter.report(
        .ambiguousName(
          name, at: place(reference.span), of: staying.map { areas[drafts[$0].area].area.name }))
      return nil
    }
    if let draft = staying.first ?? found.first { return .criterion(draft) }
    if let area = subjects.area(name) {
      reporter.report(
        .wrongKind(
          name, is: .area, expected: expected.words, at: place(reference.span),
          declared: areas[area].area.place))
      return nil
    }
    return reportUnknown(reference.name, expected)
  }

  /// Follows the name of an area.
  mutating func findArea(_ name: Located<String>) -> Int? {
    if let area = subjects.area(name.value) { return area }
    failedReferences += 1
    if let other = otherKind(of: name.value) {
      reporter.report(
        .wrongKind(
          name.value, is: other.kind, expected: "an area", at: place(name.span),
          declared: other.place))
      return nil
    }
    let nearest = reporter.nearest(to: name.value, among: subjects.areaNames)
    if let rubric = declarations.rubricNames.latest(name.value) {
      if hasUnknownArea || mayMissNames(name.value) { return nil }
      reporter.report(
        .rubricNotUsed(
          name.value, at: place(name.span), declared: declarations.rubricNames.places[rubric]))
      return nil
    }
    guard nearest != nil || !hasUnknownArea, !mayMissNames(name.value) else { return nil }
    reporter.report(
      .unknownName(
        .area, name.value, at: place(name.span), suggestion: nearest, known: subjects.areaNames))
    return nearest.flatMap { subjects.area($0) }
  }

  private mutating func reportUnknown(
    _ name: Located<String>, _ expected: Expectation
  ) -> Subject? {
    if let other = otherKind(of: name.value) {
      reporter.report(
        .wrongKind(
          name.value, is: other.kind, expected: expected.words, at: place(name.span),
          declared: other.place))
      return nil
    }
    let names = subjects.criterionNames
    var nearest = reporter.nearest(to: name.value, among: names)
    if expected == .areaOrCriterion {
      nearest = reporter.nearest(to: name.value, among: subjects.areaNames) ?? nearest
    }
    if let rubric = declarations.rubricNames.latest(name.value), !hasUnknownArea {
      reporter.report(
        .rubricNotUsed(
          name.value, at: place(name.span), declared: declarations.rubricNames.places[rubric]))
      return nil
    }
    let mayBeElsewhere = hasUnknownArea || subjects.hasDoubles
    guard nearest != nil || !mayBeElsewhere, !mayMissNames(name.value) else { return nil }
    let isCriterion = expected == .criterion
    reporter.report(
      .unknownName(
        isCriterion ? .criterion : .areaOrCriterion, name.value, at: place(name.span),
        suggestion: nearest,
        known: !isCriterion ? subjects.areaNames : names.count > 8 ? nil : names))
    guard let nearest else { return nil }
    if expected == .areaOrCriterion, let area = subjects.area(nearest) { return .area(area) }
    return subjects.criteria(nearest).first.map { .criterion($0) }
  }

  private mutating func reportNotInArea(_ name: Located<String>, _ area: Int) {
    if subjects.hasDoubles || mayMissNames(name.value) { return }
    let others = subjects.criteria(name.value)
    reporter.report(
      .notInArea(
        name.value, area: areas[area].area.name, at: place(name.span),
        suggestion: reporter.nearest(
          to: name.value, among: subjects.criterionNames[areas[area].drafts]),
        elsewhere: others.map { (areas[drafts[$0].area].area.name, drafts[$0].criterion.place) }))
  }

  /// Whether a name may be unknown only because the line that declares it could not be read.
  mutating func mayMissNames(_ name: String) -> Bool {
    for lines in contributingBrokenLines where reporter.mayHold(lines, name) { return true }
    return false
  }

  /// What a name stands for when it is no area or criterion.
  func otherKind(of name: String) -> (kind: NameKind, place: Place)? {
    for table in [stageNames, panellists, alternates, trackNames, flagNames, ruleNames] {
      if let index = table[name] { return (table.kind, table.places[index]) }
    }
    return nil
  }

  /// Follows a name in a table of its own.
  mutating func find(_ name: Located<String>, in table: NameTable) -> Int? {
    if let index = table[name.value] { return index }
    failedReferences += 1
    if let other = otherKind(of: name.value) {
      reporter.report(
        .wrongKind(
          name.value, is: other.kind, expected: table.kind.withArticle, at: place(name.span),
          declared: other.place))
      return nil
    }
    if let area = subjects.area(name.value) {
      reporter.report(
        .wrongKind(
          name.value, is: .area, expected: table.kind.withArticle, at: place(name.span),
          declared: areas[area].area.place))
      return nil
    }
    if mayMissNames(name.value) { return nil }
    if table.kind == .flag {
      if let dropped = droppedFlags[name.value] {
        reporter.report(
          .readsDroppedFlag(name.value, at: place(name.span), dropped: dropped.place))
        return nil
      }
      if hasUnknownArea { return nil }
    }
    let nearest = reporter.nearest(to: name.value, among: table.names)
    if nearest == nil, table.hasDoubles { return nil }
    reporter.report(
      .unknownName(
        table.kind, name.value, at: place(name.span), suggestion: nearest, known: table.names))
    return nearest.flatMap { table[$0] }
  }

  /// Follows a list of names; those that cannot be followed are left out.
  mutating func findAll(_ names: [Located<String>], in table: NameTable) -> [Int] {
    reporter.checkNamedOnce(names, file: file)
    var found: [Int] = []
    var seen: Set<Int> = []
    for name in names {
      if let index = find(name, in: table), seen.insert(index).inserted { found.append(index) }
    }
    return found
  }

  /// The criteria that references name, in the order of the scorecard; an area means all of its.
  mutating func findCriteria(_ references: [ReferenceSyntax], leavesOutDropped: Bool) -> [Int] {
    var firsts: [Subject: ByteSpan] = [:]
    var found: [Int] = []
    for reference in references {
      guard let subject = find(reference, leavesOutDropped: leavesOutDropped) else { continue }
      if let first = firsts.updateValue(reference.span, forKey: subject) {
        reporter.report(
          .namedTwice(text(reference.span), at: place(reference.span), first: place(first)))
        continue
      }
      switch subject {
      case .area(let area): found += Array(areas[area].area.criteria)
      case .criterion(let index): found.append(index)
      }
    }
    return firsts.count > 1 ? Set(found).sorted() : found
  }
}

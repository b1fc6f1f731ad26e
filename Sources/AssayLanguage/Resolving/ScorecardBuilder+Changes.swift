import AssayText

extension ScorecardBuilder {
  /// Applies `drop`, `change`, `replace`, `floor` and `void` of all layers.
  mutating func applyChanges() {
    forEachLayer { builder, body in
      for change in body.changes { builder.applyDrop(change) }
    }
    forEachLayer { builder, body in
      for change in body.changes { builder.apply(change) }
    }
    for void in body.voids { apply(void) }
  }

  private mutating func applyDrop(_ change: ChangeSyntax) {
    guard case .drop(let reference, _, let span) = change else { return }
    guard case .criterion(let draft) = findDraft(reference, .criterion) else { return }
    guard record(.drop, draft, value: "dropped", at: span) else { return }
    drafts[draft].dropped = (place(span), layer)
  }

  private mutating func apply(_ change: ChangeSyntax) {
    switch change {
    case .drop: break
    case .weight(let reference, let weight, let span): setWeight(reference, weight, span)
    case .share(let reference, let share, let span): setShare(reference, share, span)
    case .replaceAnchor(let level, let reference, let text, let span):
      replaceAnchor(level, reference, text, span)
    case .floor(let reference, let floor, let span): setFloor(reference, floor, span)
    }
  }

  private mutating func setWeight(
    _ reference: ReferenceSyntax, _ weight: Located<Fraction>, _ span: ByteSpan
  ) {
    switch findStaying(reference, .areaOrCriterion) {
    case nil: return
    case .area(let area):
      hasBrokenShare = true
      reporter.report(
        .areaNeedsPercentage(
          areas[area].area.name, text(weight.span), at: place(weight.span),
          isShare: weight.value <= Fraction(100)))
    case .criterion(let draft):
      guard record(.weight, draft, value: weight.value.exact, at: span) else { return }
      if weight.value <= .zero {
        reporter.report(.weightNotAboveZero(at: place(weight.span)))
      } else {
        drafts[draft].criterion.weight = weight.value
      }
    }
  }

  private mutating func setShare(
    _ reference: ReferenceSyntax, _ share: Located<Fraction>, _ span: ByteSpan
  ) {
    switch findStaying(reference, .areaOrCriterion) {
    case nil: hasBrokenShare = true
    case .criterion(let draft):
      hasBrokenShare = true
      reporter.report(
        .criterionNeedsNumber(
          drafts[draft].criterion.name, text(share.span), at: place(share.span)))
    case .area(let area):
      let name = areas[area].area.name
      guard record(.weight, "the area `\(name)`", value: share.value.exact, at: span) else {
        return
      }
      if share.value <= .zero || share.value > .one {
        hasBrokenShare = true
        reporter.report(.shareOutOfRange(share.value, at: place(share.span)))
      }
      areas[area].area.share = share.value
      areas[area].sharePlace = place(share.span)
    }
  }

  private mutating func replaceAnchor(
    _ level: Located<Int>, _ reference: ReferenceSyntax, _ text: Located<String>, _ span: ByteSpan
  ) {
    guard case .criterion(let draft) = findStaying(reference, .criterion) else { return }
    guard record(.anchor(level.value), draft, value: text.value, at: span) else { return }
    let anchors = drafts[draft].criterion.anchors
    if let index = anchors.firstIndex(where: { $0.level == level.value }) {
      drafts[draft].criterion.anchors[index] = Anchor(
        level: level.value, text: text.value, place: place(text.span))
    } else if let scale, scale.word(for: level.value) == nil {
      reporter.report(.notOnScale(level.value, scale, at: place(level.span)))
    }
  }

  private mutating func setFloor(
    _ reference: ReferenceSyntax, _ floor: Located<Fraction>, _ span: ByteSpan
  ) {
    guard let subject = findStaying(reference, .areaOrCriterion) else { return }
    if let scale { reporter.checkOnScale("the floor", floor, scale, file: file) }
    switch subject {
    case .area(let area):
      let name = areas[area].area.name
      guard record(.floor, "the area `\(name)`", value: floor.value.exact, at: span) else {
        return
      }
      areas[area].area.floor = floor.value
      areas[area].floorPlace = place(floor.span)
    case .criterion(let draft):
      guard record(.floor, draft, value: floor.value.exact, at: span) else { return }
      drafts[draft].criterion.floor = floor.value
      drafts[draft].floorPlace = place(floor.span)
      drafts[draft].hasRubricFloor = false
    }
  }

  private mutating func apply(_ void: VoidSyntax) {
    guard case .criterion(let draft) = findStaying(void.criterion, .criterion) else { return }
    let questions = drafts[draft].criterion.questions
    guard let index = questions.firstIndex(where: { $0.name == void.question.value }) else {
      if mayMissNames(void.question.value) { return }
      let known = questions.compactMap(\.name)
      if Set(known).count < known.count { return }
      reporter.report(
        .unknownName(
          .question, void.question.value, at: place(void.question.span),
          suggestion: reporter.nearest(to: void.question.value, among: known), known: known,
          within: drafts[draft].criterion.name))
      return
    }
    if drafts[draft].criterion.questions[index].voided != nil {
      reporter.report(.voidedTwice(void.question.value, at: place(void.question.span)))
      return
    }
    drafts[draft].criterion.questions[index].voided = VoidedQuestion(
      from: void.from.value, because: void.because.value)
  }

  /// Follows a reference to something that this layer does not drop; a criterion is answered as a
  /// draft. What another layer drops is changed all the same: between overlays that is a clash, which
  /// is found by comparing their changes, and otherwise it has no effect.
  private mutating func findStaying(
    _ reference: ReferenceSyntax, _ expected: Expectation
  ) -> Subject? {
    let found = findDraft(reference, expected)
    guard case .criterion(let draft) = found, let dropped = drafts[draft].dropped,
      dropped.layer == layer
    else { return found }
    reporter.report(
      .readsDropped(reference.name.value, at: place(reference.span), dropped: dropped.place))
    return nil
  }

  private mutating func record(
    _ aspect: ChangeLog.Aspect, _ draft: Int, value: String, at span: ByteSpan
  ) -> Bool {
    let owner = areas[drafts[draft].area].area.name
    return record(
      aspect, "`\(drafts[draft].criterion.name)` of `\(owner)`", value: value, at: span)
  }

  /// Notes a change; false when the same layer has changed the same thing before.
  private mutating func record(
    _ aspect: ChangeLog.Aspect, _ subject: String, value: String, at span: ByteSpan
  ) -> Bool {
    let earlier = changes.record(
      aspect, of: subject, value: value, layer: layer, at: place(span))
    guard let earlier else { return true }
    reporter.report(
      .changedTwice(aspect.words(of: subject), at: place(span), first: earlier.place))
    return false
  }
}

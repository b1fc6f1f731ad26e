import AssayText

extension ScorecardBuilder {
  /// Reads the bar and the rules in order; those that cannot be read are left out.
  mutating func readRules() -> [Rule] {
    readBar()
    var rules: [Rule] = []
    for syntax in body.rules {
      let rulePlace = place(syntax.name.span)
      let condition = syntax.condition.flatMap { resolve($0) }
      if syntax.condition == nil, !syntax.isBroken {
        reporter.report(.ruleWithoutCondition(syntax.name.value, at: rulePlace))
      }
      if syntax.because == nil, !syntax.isBroken {
        reporter.report(.ruleWithoutReason(syntax.name.value, at: rulePlace))
      }
      guard let condition, let because = syntax.because else { continue }
      rules.append(
        Rule(
          name: syntax.name.value, gives: syntax.gives.value, condition: condition,
          because: because.value, place: rulePlace))
    }
    return rules
  }

  /// Reads `otherwise`, which is mandatory and stands behind all rules.
  mutating func readOtherwise() -> Otherwise? {
    guard let otherwise = body.otherwise.first else {
      if !mayBeBroken(.otherwise) {
        reporter.report(
          .mandatoryMissing(
            "E531", "the scorecard does not say what holds when no rule does",
            "otherwise gives debrief", at: place(syntax.name.span),
            insertion: insertionBehindRules("otherwise gives debrief")))
      }
      return nil
    }
    for second in body.otherwise.dropFirst() {
      reporter.report(
        .secondOtherwise(at: place(second.span), first: place(otherwise.span)))
    }
    if let late = body.rules.first(where: { $0.span.start > otherwise.span.start }) {
      reporter.report(
        .ruleBehindOtherwise(
          late.name.value, at: place(late.name.span), otherwise: place(otherwise.span)))
    }
    return Otherwise(
      gives: otherwise.gives.value, because: otherwise.because?.value,
      place: place(otherwise.span))
  }

  /// Every floor is read by some rule; a floor that nothing reads has no effect.
  mutating func checkFloorsAreRead() {
    let isUnsure =
      hasUnknownArea || body.rules.contains { $0.isBroken || $0.condition == nil }
      || mayBeBroken(.rule, .when, .and, .or)
    if isUnsure { return }
    for (index, area) in areas.enumerated() {
      if let floor = area.floorPlace, !readFloors.contains(.area(index)) {
        reporter.report(
          .floorNotRead(
            "area", area.area.name, "any area is below its floor", at: floor, declared: nil))
      }
      var unread: [ScorecardCriterionDraft] = []
      for draft in area.drafts where drafts[draft].dropped == nil {
        guard let floor = drafts[draft].floorPlace,
          !readFloors.contains(.criterion(drafts[draft].index))
        else { continue }
        if drafts[draft].hasRubricFloor {
          unread.append(drafts[draft])
        } else {
          reporter.report(
            .floorNotRead(
              "criterion", drafts[draft].criterion.name, "any criterion is below its floor",
              at: floor, declared: nil))
        }
      }
      if let first = unread.first {
        reporter.report(
          .floorNotRead(
            "criterion", first.criterion.name, "any criterion is below its floor",
            at: area.area.place, others: unread.count - 1, declared: first.floorPlace))
      }
    }
  }

  /// Reads the promises; proving them is not the language's business.
  mutating func readPromises() -> [Promise] {
    body.promises.map { promise in
      let property: Promise.Property
      switch promise.property {
      case .monotone(let names): property = .monotone(apartFrom: findAll(names, in: ruleNames))
      case .everyCriterionMatters: property = .everyCriterionMatters
      case .floorsHold: property = .floorsHold
      case .oneCardNeverLiftsToHire: property = .oneCardNeverLiftsToHire
      }
      let sentence = text(promise.span)
      let keyword = Keyword.promise.rawValue + " "
      let words = sentence.hasPrefix(keyword) ? String(sentence.dropFirst(keyword.count)) : sentence
      return Promise(property: property, text: words, place: place(promise.span))
    }
  }
}

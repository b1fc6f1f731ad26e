import AssayText

/// Conditions about disagreement, red flags, pay and references.
extension ScorecardBuilder {
  mutating func ratersDiffer(
    _ distance: Located<AtomSyntax.Value>, _ spread: AtomSyntax.Spread, _ atom: AtomSyntax
  ) -> Condition.Test? {
    let on: Condition.Spread
    let possible: Int
    let words: String
    switch spread {
    case .anyArea:
      (on, possible, words) = (.anyArea, capacities.max() ?? 0, "no area has")
    case .anyCriterion:
      (on, possible, words) = (.anyCriterion, capacities.max() ?? 0, "no criterion has")
    case .reference(let reference):
      guard let subject = find(reference) else { return nil }
      switch subject {
      case .area(let area):
        on = .area(area)
        possible = areas[area].area.criteria.map { capacities[$0] }.max() ?? 0
        words = "the area `\(areas[area].area.name)` has"
      case .criterion(let index):
        on = .criterion(index)
        possible = capacities[index]
        words = "the criterion `\(criteria[index].criterion.name)` has"
      }
    }
    guard case .number(let number) = distance.value else {
      reporter.report(
        .distanceIsNoNumber(text(distance.span), at: place(distance.span)))
      return nil
    }
    if knowsRaters, !stages.isEmpty, possible < 2 {
      reporter.report(.fewerThanTwoRaters(words, has: possible, at: place(atom.span)))
      return nil
    }
    if let scale {
      let range = Fraction.zero...Fraction(scale.highest - scale.lowest)
      checkDecides(.atLeast, number, range, "two raters' distance lies", atom)
    }
    return .ratersDiffer(atLeast: number, on: on)
  }

  mutating func anyFlag(_ status: Condition.FlagStatus, _ atom: AtomSyntax) -> Condition.Test? {
    if flags.isEmpty, !hasUnknownArea, !mayBeBroken(.red, .criterion),
      areas.allSatisfy({ !declarations.rubrics[$0.rubric].isBroken })
    {
      reporter.report(.noRedFlags(at: place(atom.span)))
      return nil
    }
    return .flags(status, among: Array(flags.indices))
  }

  mutating func pay(_ status: PayStatus, _ atom: AtomSyntax) -> Condition.Test? {
    let (payLayer, pays) = uppermostPays
    let hasBand = pays.contains { if case .none = $0.form { false } else { true } }
    if !hasBand, !mayBeBroken(.pay) {
      reporter.report(
        .readsPayWithoutBand(
          at: place(atom.span),
          labels: pays.prefix(1).map {
            Label(Place(file: layers[payLayer].file, span: $0.span), "says that there is no band")
          }))
      return nil
    }
    return .pay(status)
  }

  mutating func references(_ status: ReferenceStatus, _ atom: AtomSyntax) -> Condition.Test? {
    if body.references == nil, !mayBeBroken(.references) {
      reporter.report(.readsMissingReferences(at: place(atom.span)))
      return nil
    }
    return .references(status)
  }
}

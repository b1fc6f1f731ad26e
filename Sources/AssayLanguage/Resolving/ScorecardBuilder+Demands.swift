import AssayText

extension ScorecardBuilder {
  /// Reads what evidence is demanded, and whether the stages can give it.
  mutating func readDemands() -> Demands {
    var demands = Demands()
    for require in body.requires {
      reporter.checkPositive(require.count, "rater", file: file)
      let target: Demands.Raters.Target
      let named: [Int]
      switch require.target {
      case .mustBeRated:
        target = .mustBeRated
        named = criteria.indices.filter { criteria[$0].criterion.necessity == .mustBeRated }
      case .everyCriterion:
        target = .everyCriterion
        named = criteria.indices.filter { criteria[$0].criterion.necessity != .optional }
      case .reference(let reference):
        named = findCriteria([reference], leavesOutDropped: true)
        target = .criteria(named)
      }
      checkRaters(require, named)
      demands.raters.append(
        Demands.Raters(count: require.count.value, target: target, place: place(require.span)))
    }
    if let missing = body.missingAtMost {
      if missing.value > .one {
        reporter.report(.shareAboveWhole(missing.value, at: place(missing.span)))
      }
      demands.missingAtMost = missing.value
      demands.missingPlace = place(missing.span)
    }
    return demands
  }

  private mutating func checkRaters(_ require: RequireSyntax, _ named: [Int]) {
    guard knowsRaters else { return }
    let needs = require.count.value
    let short = named.filter {
      capacities[$0] < needs
        && (capacities[$0] > 0 || criteria[$0].criterion.necessity == .optional)
    }
    guard let first = short.first else { return }
    let stageNames = Set(short.prefix(8).flatMap { criteria[$0].stages }).sorted()
    reporter.report(
      .tooFewRaters(
        criteria[first].qualifiedName, others: short.count - 1, has: capacities[first],
        needs: needs, at: place(require.count.span),
        labels: stageNames.map { Label(stages[$0].place, "is rated here") }))
  }

  /// The order of outcomes is mandatory and can only be one.
  mutating func checkOutcomeOrder() {
    let right: [Outcome] = [.noHire, .debrief, .hire]
    guard let order = body.outcomeOrder else {
      if mayBeBroken(.outcomes) { return }
      let sentence = "outcomes from worst to best: no hire, debrief, hire"
      reporter.report(
        .mandatoryMissing(
          "E530", "the scorecard does not say the order of its outcomes", sentence,
          at: place(syntax.name.span), insertion: insertionBeforeRules(sentence)))
      return
    }
    guard order.value.map(\.value) != right else { return }
    let span = order.value.first.map { first in
      order.value.reduce(first.span) { $0.union($1.span) }
    }
    reporter.report(
      .wrongOutcomeOrder(
        order.value.map(\.value.rawValue), at: place(span ?? order.span)))
  }

  /// Reads the bar, which is mandatory.
  mutating func readBar() {
    guard let sentence = body.bar else {
      if mayBeBroken(.bar) { return }
      let value = scale.map { ($0.lowest + $0.highest + 1) / 2 } ?? 3
      reporter.report(
        .mandatoryMissing(
          "E529", "the scorecard does not say its bar", "bar overall \(value)",
          at: place(syntax.name.span),
          insertion: insertionBeforeRules("bar overall \(value)")))
      return
    }
    if let scale { reporter.checkOnScale("the bar", sentence, scale, file: file) }
    bar = sentence.value
  }

  /// Reads the probabilities between which a result is in doubt.
  mutating func readDoubt() -> ClosedRange<Fraction>? {
    guard let doubt = body.doubt else { return nil }
    for end in [doubt.from, doubt.to] where end.value > .one {
      reporter.report(.shareAboveWhole(end.value, at: place(end.span)))
      return nil
    }
    guard doubt.from.value < doubt.to.value else {
      reporter.report(
        .doubtFalls(
          from: doubt.from.value, to: doubt.to.value, at: place(doubt.to.span),
          first: place(doubt.from.span)))
      return nil
    }
    return doubt.from.value...doubt.to.value
  }
}

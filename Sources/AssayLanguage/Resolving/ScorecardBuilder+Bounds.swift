import AssayText

/// Units: what may be compared with what.
extension ScorecardBuilder {
  /// Whose score is compared.
  enum Compared {
    case overall
    case one(Subject)
    case group(Condition.Group)
  }

  /// Reads what a score is compared with; nothing when it is no score or decides nothing.
  mutating func bound(
    _ comparison: AtomSyntax.Comparison, of compared: Compared, _ atom: AtomSyntax
  ) -> Condition.Bound? {
    let valuePlace = place(comparison.value.span)
    switch comparison.value.value {
    case .percentage:
      reporter.report(
        .scoreAgainstPercentage(text(comparison.value.span), at: valuePlace))
      return nil
    case .number(let number):
      checkDecides(comparison.relation, number, scoreRange, "scores lie", atom)
      return .number(number)
    case .bar:
      if let bar = body.bar {
        checkDecides(comparison.relation, bar.value, scoreRange, "scores lie", atom)
      }
      return .bar
    case .itsFloor: return floor(of: compared, at: valuePlace)
    }
  }

  /// Scores lie between the ends of the scale.
  private var scoreRange: ClosedRange<Fraction>? {
    scale.map { Fraction($0.lowest)...Fraction($0.highest) }
  }

  private mutating func floor(of compared: Compared, at valuePlace: Place) -> Condition.Bound? {
    switch compared {
    case .overall:
      reporter.report(.noFloor("the overall score has no", at: valuePlace, help: nil))
      return nil
    case .one(let subject):
      readFloors.insert(subject)
      if floor(of: subject) == nil, !mayMissFloors {
        reporter.report(
          .noFloor(
            "\(words(of: subject)) has no", at: valuePlace,
            help: floorHelp(Condition.Group([subject]))))
        return nil
      }
    case .group(let group):
      let withFloor = group.subjects.filter { floor(of: $0) != nil }
      readFloors.formUnion(withFloor)
      // An overlay may drop the last criterion with a floor; then nothing is below one.
      if withFloor.isEmpty, layers.count == 1, !hasUnknownArea, !mayMissFloors {
        reporter.report(
          .noFloor(noFloorWords(group), at: valuePlace, help: floorHelp(group)))
        return nil
      }
    }
    return .itsFloor
  }

  private func floor(of subject: Subject) -> Fraction? {
    switch subject {
    case .area(let area): areas[area].area.floor
    case .criterion(let criterion): criteria[criterion].criterion.floor
    }
  }

  private var mayMissFloors: Bool {
    mayBeBroken(.floor, .use, .must)
      || areas.contains { declarations.rubrics[$0.rubric].isBroken }
  }

  private func words(of subject: Subject) -> String {
    switch subject {
    case .area(let area): "the area `\(areas[area].area.name)`"
    case .criterion(let index): "the criterion `\(criteria[index].criterion.name)`"
    }
  }

  private func noFloorWords(_ group: Condition.Group) -> String {
    switch group {
    case .areas: "none of these areas has a"
    case .criteria: "none of these criteria has a"
    case .mixed: "none of these has a"
    }
  }

  private func floorHelp(_ group: Condition.Group) -> String {
    switch group {
    case .areas, .mixed: "write `floor of NAME is 2`, or `floor 2` behind `use`"
    case .criteria: "write `floor of NAME is 2`, or `must reach 2` below the criterion"
    }
  }

  /// Reads a comparison of coverage, which is a percentage.
  mutating func coverage(
    _ of: Located<String>?, _ comparison: AtomSyntax.Comparison, _ atom: AtomSyntax
  ) -> Condition.Test? {
    var area: Int?
    if let of {
      guard let found = findArea(of) else { return nil }
      area = found
    }
    guard case .percentage(let share) = comparison.value.value else {
      reporter.report(
        .coverageAgainstNumber(
          text(comparison.value.span), at: place(comparison.value.span)))
      return nil
    }
    checkDecides(comparison.relation, share, Fraction.zero...Fraction.one, "coverage lies", atom)
    return .compare(.coverage(area: area), comparison.relation, .number(share))
  }

  /// Reports a comparison that always or never holds.
  mutating func checkDecides(
    _ relation: Condition.Relation, _ value: Fraction, _ range: ClosedRange<Fraction>?,
    _ words: String, _ atom: AtomSyntax
  ) {
    guard let range else { return }
    let verdict: Bool? =
      switch relation {
      case .atLeast: value > range.upperBound ? false : value <= range.lowerBound ? true : nil
      case .atMost: value < range.lowerBound ? false : value >= range.upperBound ? true : nil
      case .above: value >= range.upperBound ? false : value < range.lowerBound ? true : nil
      case .below: value <= range.lowerBound ? false : value > range.upperBound ? true : nil
      case .exactly: range.contains(value) ? nil : false
      }
    guard let verdict else { return }
    let isShare = range.lowerBound == .zero && range.upperBound == .one
    let ends = [range.lowerBound, range.upperBound].map { isShare ? $0.percentage : $0.readable }
    reporter.report(
      .decidesNothing(
        text(atom.span), always: verdict, "\(words) between \(ends[0]) and \(ends[1])",
        at: place(atom.span)))
  }
}

import AssayText

extension ChangeLog.Aspect {
  /// What is changed, as messages say it.
  func words(of subject: String) -> String {
    switch self {
    case .weight: "the weight of \(subject)"
    case .anchor(let level): "the anchor of level \(level) of \(subject)"
    case .floor: "the floor of \(subject)"
    case .drop, .addition: "the criterion \(subject)"
    case .persona: "the persona"
    case .pay: "the pay"
    case .days: "the region of the working days"
    case .keep: "how long personal data is kept"
    }
  }
}

/// What is said about areas and about changes to rubrics.
extension Diagnostic {
  static func shareOutOfRange(_ share: Fraction, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E407",
      message: "the weight of an area is above 0% and at most 100%, found \(share.percentage)",
      place: place)
  }

  static func sharesDoNotTotal(
    _ total: Fraction, at place: Place, labels: [Label]
  ) -> Diagnostic {
    Diagnostic(
      code: "E509",
      message: "the weights of the areas total \(total.percentage), expected 100%", place: place,
      labels: labels)
  }

  static func areaNeedsPercentage(
    _ area: String, _ found: String, at place: Place, isShare: Bool
  ) -> Diagnostic {
    Diagnostic(
      code: "E412",
      message: "the weight of the area `\(area)` is a percentage of the whole, found the number "
        + "`\(found)`",
      place: place, help: "the weights of all areas total 100%",
      fixes: isShare ? [Fix("write `\(found)%`", [Edit(place, "\(found)%")])] : [])
  }

  static func criterionNeedsNumber(
    _ criterion: String, _ found: String, at place: Place
  ) -> Diagnostic {
    Diagnostic(
      code: "E413",
      message:
        "the weight of the criterion `\(criterion)` is relative to its neighbours, found the "
        + "percentage `\(found)`",
      place: place, help: "a criterion of weight 2 counts twice as much as one of weight 1")
  }

  static func scalesDiffer(
    _ first: String, _ second: String, at place: Place, labels: [Label]
  ) -> Diagnostic {
    Diagnostic(
      code: "E510",
      message: "`\(first)` and `\(second)` are rated on different scales, and a scorecard has one",
      place: place, labels: labels,
      help: "declare the scale once, `scale NAME \"Title\"`, and write `rated on NAME` in both")
  }

  static func noAreas(_ scorecard: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E512", message: "the scorecard `\(scorecard)` uses no rubric", place: place,
      help: "write `use RUBRIC version N weight PERCENT` for each area")
  }

  static func areaLeftEmpty(_ area: String, at place: Place, drops: [Place]) -> Diagnostic {
    Diagnostic(
      code: "E808", message: "no criterion of `\(area)` is left", place: place,
      labels: drops.prefix(8).map { Label($0, "dropped here") },
      help: "keep a criterion, or take the whole `use` away")
  }

  static func flagTwice(_ name: String, at place: Place, labels: [Label]) -> Diagnostic {
    Diagnostic(
      code: "E301", message: "two rubrics of this scorecard declare the red flag `\(name)`",
      place: place, labels: labels, help: "rename one of them")
  }

  static func changedTwice(_ what: String, at place: Place, first: Place) -> Diagnostic {
    Diagnostic(
      code: "E809", message: "\(what) is changed twice", place: place,
      labels: [Label(first, "first changed here")])
  }

  static func readsDropped(_ name: String, at place: Place, dropped: Place) -> Diagnostic {
    Diagnostic(
      code: "E810", message: "the criterion `\(name)` is dropped, so nothing can refer to it",
      place: place, labels: [Label(dropped, "dropped here")])
  }

  static func readsDroppedFlag(_ name: String, at place: Place, dropped: Place) -> Diagnostic {
    Diagnostic(
      code: "E810",
      message: "the red flag `\(name)` is dropped with its criterion, so nothing can refer to it",
      place: place, labels: [Label(dropped, "dropped here")])
  }

  static func voidedTwice(_ question: String, at place: Place) -> Diagnostic {
    Diagnostic(
      code: "E543", message: "the question `\(question)` is taken out twice", place: place)
  }
}

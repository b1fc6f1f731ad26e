import AssayText

extension Figures {
  /// A criterion's raters and its weight among the criteria that are compared.
  struct WeightedRaters {
    var weight: Fraction
    var raters: [RaterMean]
  }
}

extension Figures.Spread {
  /// The largest distance between two raters, each pair over the criteria that both rated; nothing
  /// when no two raters have a criterion in common.
  ///
  /// Among pairs that are equally far apart the first in the order of persons is named.
  init?(over criteria: [Figures.WeightedRaters]) {
    let persons = Set(criteria.flatMap { $0.raters.map(\.person) }).sorted()
    var largest: Figures.Spread?
    for (index, first) in persons.enumerated() {
      for second in persons[(index + 1)...] {
        guard let lead = Figures.Spread.lead(of: first, over: second, on: criteria) else {
          continue
        }
        if let known = largest, known.distance >= lead.magnitude { continue }
        let firstIsHigher = lead > .zero
        largest = Figures.Spread(
          distance: lead.magnitude, lower: firstIsHigher ? second : first,
          higher: firstIsHigher ? first : second)
      }
    }
    guard let largest else { return nil }
    self = largest
  }

  /// How much higher `first` rates than `second` where both rated; nothing where they never did.
  private static func lead(
    of first: String, over second: String, on criteria: [Figures.WeightedRaters]
  ) -> Fraction? {
    var difference = Fraction.zero
    var weight = Fraction.zero
    for criterion in criteria {
      guard let own = criterion.raters.first(where: { $0.person == first }),
        let others = criterion.raters.first(where: { $0.person == second })
      else { continue }
      difference = difference + criterion.weight * (own.mean - others.mean)
      weight = weight + criterion.weight
    }
    return weight == .zero ? nil : difference / weight
  }
}

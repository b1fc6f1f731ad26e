public import AssayLanguage
import AssayText

extension Figures {
  /// Adds the cards up: persons first, then criteria, then areas, then the whole.
  ///
  /// The order of the evidence changes nothing. An entry for a criterion or flag that the scorecard
  /// does not have is left out.
  public init(of evidence: Evidence, under scorecard: Scorecard) {
    let criteria = Figures.raters(in: evidence, criteria: scorecard.criteria.count)
      .map(Criterion.init(raters:))
    let areas = scorecard.areas.map { Area(of: $0, in: scorecard, criteria: criteria) }
    self.init(
      criteria: criteria, areas: areas,
      overall: Figures.overall(of: areas, in: scorecard),
      coverage: Figures.coverage(of: areas, in: scorecard),
      flags: scorecard.flags.indices.map { Flag(number: $0, in: evidence.flags) })
  }

  /// Nothing while an area has no score: areas are never re-weighted.
  static func overall(of areas: [Area], in scorecard: Scorecard) -> Fraction? {
    var sum = Fraction.zero
    for (area, figures) in zip(scorecard.areas, areas) {
      guard let score = figures.score else { return nil }
      sum = sum + area.share * score
    }
    return sum
  }

  /// The areas' coverages with the areas' percentages.
  static func coverage(of areas: [Area], in scorecard: Scorecard) -> Fraction {
    zip(scorecard.areas, areas).reduce(.zero) { $0 + $1.0.share * $1.1.coverage }
  }

  /// Each criterion's raters with their own means, sorted by person.
  private static func raters(in evidence: Evidence, criteria count: Int) -> [[RaterMean]] {
    var persons = [[String: [StageLevel]]](repeating: [:], count: count)
    for rating in evidence.ratings where persons.indices.contains(rating.criterion) {
      persons[rating.criterion][rating.person, default: []]
        .append(StageLevel(stage: rating.stage, level: rating.level))
    }
    return persons.map { levels in
      levels.map { RaterMean(person: $0.key, levels: $0.value) }.sorted { $0.person < $1.person }
    }
  }
}

extension Figures.RaterMean {
  /// Takes the mean of one person's levels; there is at least one.
  init(person: String, levels: [Figures.StageLevel]) {
    let sum = levels.reduce(0) { $0 + $1.level }
    self.init(
      person: person, mean: Fraction(Int128(sum), Int128(levels.count)),
      levels: levels.sorted { ($0.stage, $0.level) < ($1.stage, $1.level) })
  }
}

extension Figures.Criterion {
  /// Takes the mean over persons, however many levels each of them gave.
  init(raters: [Figures.RaterMean]) {
    let sum = raters.reduce(Fraction.zero) { $0 + $1.mean }
    self.init(
      score: raters.isEmpty ? nil : sum / Fraction(raters.count), raters: raters,
      spread: Figures.Spread(over: [Figures.WeightedRaters(weight: .one, raters: raters)]))
  }
}

extension Figures.Area {
  /// Takes the weighted mean over the criteria that have a score.
  init(of area: Area, in scorecard: Scorecard, criteria: [Figures.Criterion]) {
    var weighted = Fraction.zero
    var scored = Fraction.zero
    var counted = Fraction.zero
    for index in area.criteria {
      let criterion = scorecard.criteria[index].criterion
      if let score = criteria[index].score {
        weighted = weighted + criterion.weight * score
        scored = scored + criterion.weight
        counted = counted + criterion.weight
      } else if criterion.necessity != .optional {
        counted = counted + criterion.weight
      }
    }
    self.init(
      score: scored == .zero ? nil : weighted / scored,
      coverage: counted == .zero ? .zero : scored / counted,
      spread: Figures.Spread(
        over: area.criteria.map {
          Figures.WeightedRaters(
            weight: scorecard.criteria[$0].criterion.weight, raters: criteria[$0].raters)
        }))
  }
}

extension Figures.Flag {
  /// Sorts what persons said of one flag; who raised a flag does not confirm it as well.
  init(number: Int, in reports: [Evidence.FlagReport]) {
    let raised = Set(reports.filter { $0.flag == number && !$0.confirms }.map(\.person))
    let confirmed = Set(reports.filter { $0.flag == number && $0.confirms }.map(\.person))
    self.init(raisedBy: raised.sorted(), confirmedBy: confirmed.subtracting(raised).sorted())
  }
}

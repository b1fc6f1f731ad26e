public import AssayLanguage
import AssayText

extension Scorecard {
  /// Every demand on the evidence that is not met: areas without a score, then raters by demand and
  /// criterion, then missing weight by area.
  public func shortfalls(of figures: Figures) -> [Shortfall] {
    areasWithoutScore(in: figures) + missingRaters(in: figures) + missingWeight(in: figures)
  }

  /// Indices of the criteria that a demand is about, in the order of the scorecard.
  public func criteria(of target: Demands.Raters.Target) -> [Int] {
    switch target {
    case .mustBeRated:
      criteria.indices.filter { criteria[$0].criterion.necessity == .mustBeRated }
    case .everyCriterion:
      criteria.indices.filter { criteria[$0].criterion.necessity != .optional }
    case .criteria(let named):
      named.sorted()
    }
  }

  private func areasWithoutScore(in figures: Figures) -> [Shortfall] {
    areas.indices.filter { figures.areas[$0].score == nil }.map { .noScore(area: $0) }
  }

  private func missingRaters(in figures: Figures) -> [Shortfall] {
    demands.raters.indices.flatMap { index -> [Shortfall] in
      let demand = demands.raters[index]
      return criteria(of: demand.target).compactMap { criterion in
        let has = figures.criteria[criterion].raters.count
        guard has < demand.count else { return nil }
        return .raters(criterion: criterion, has: has, needs: demand.count, demand: index)
      }
    }
  }

  private func missingWeight(in figures: Figures) -> [Shortfall] {
    areas.indices.compactMap { index in
      let share = missingShare(of: areas[index], in: figures)
      guard share > demands.missingAtMost else { return nil }
      return .missing(area: index, share: share, atMost: demands.missingAtMost)
    }
  }

  /// Optional criteria are left out whether rated or not: rating one makes up for nothing owed.
  private func missingShare(of area: Area, in figures: Figures) -> Fraction {
    var owed = Fraction.zero
    var missing = Fraction.zero
    for index in area.criteria where criteria[index].criterion.necessity != .optional {
      owed = owed + criteria[index].criterion.weight
      if figures.criteria[index].score == nil {
        missing = missing + criteria[index].criterion.weight
      }
    }
    return owed == .zero ? .zero : missing / owed
  }
}

import AssayLanguage
import AssayText

extension Mutations {
  /// Demands on the evidence, sentence by sentence.
  mutating func addDemands() {
    for (index, demand) in scorecard.demands.raters.enumerated() {
      for count in [demand.count - 1, demand.count + 1] where count >= 0 {
        let words = count == 1 ? "1 rater" : "\(count) raters"
        add(.raters, .raters(index), "`require` asks for \(words)") {
          $0.demands.raters[index].count = count
        }
      }
    }
    for share in sharesBeside {
      add(.missing, .missing, "`missing at most` \(share.percentage)") {
        $0.demands.missingAtMost = share
      }
    }
    for index in scorecard.criteria.indices
    where scorecard.criteria[index].criterion.necessity == .mustBeRated {
      let name = scorecard.criterionName(index)
      add(.mustBeRated, .criterion(index), "`\(name)` need not be rated") {
        $0.criteria[index].criterion.necessity = .ordinary
      }
    }
  }

  /// The greatest share below the one allowed that can be missing from an area, and the least above.
  private var sharesBeside: [Fraction] {
    let allowed = scorecard.demands.missingAtMost
    let shares = scorecard.areas.flatMap { missingShares(of: $0) }
    let least = shares.filter { $0 > allowed && $0 < .one }.min()
    // Allowing the greatest share below what is missing at most forbids the greatest that is allowed.
    let greatest = shares.filter { $0 <= allowed && $0 > .zero }.max()
    let below = greatest.map { most in shares.filter { $0 < most }.max() ?? .zero }
    return [below, least].compactMap { $0 }
  }

  private func missingShares(of area: Area) -> [Fraction] {
    let weights = scorecard.criteria[area.criteria].map(\.criterion)
      .filter { $0.necessity != .optional }.map(\.weight)
    let owed = weights.reduce(.zero, +)
    guard owed != .zero else { return [] }
    var sums: Set<Fraction> = [.zero]
    for weight in weights { sums.formUnion(sums.map { $0 + weight }) }
    return sums.map { $0 / owed }.sorted()
  }
}

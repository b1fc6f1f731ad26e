import AssayLanguage
import AssayLoop
import AssayText

/// Two raters who are at least a whole level apart on an area.
public struct DissentView: Hashable, Sendable {
  /// The area's title.
  public var area: PlainText
  /// How far they are apart.
  public var distance: Figure
  /// The harsher of the two.
  public var lower: PlainText
  /// The milder of the two.
  public var higher: PlainText
  /// On which criteria: title and both means.
  public var criteria: [PlainText]
  /// The dissent in one sentence.
  public var sentence: PlainText
}

extension PacketBuilder {
  /// Areas on which two raters are at least a level apart, widest first.
  func makeDissent() -> [DissentView] {
    guard input.audience.showsRatings, showsFigures else { return [] }
    let found = figures.areas.enumerated().compactMap { index, area -> DissentView? in
      guard !isSealed(area: index), let spread = area.spread, spread.distance >= .one else {
        return nil
      }
      let (lower, higher) = (naming.person(spread.lower), naming.person(spread.higher))
      return DissentView(
        area: areaTitle(index), distance: .score(spread.distance), lower: lower, higher: higher,
        criteria: criteria(of: index, dividing: spread),
        sentence:
          "\(lower) and \(higher) are \(spread.distance.readable) apart on \(areaTitle(index)); \(lower) is the harsher."
      )
    }
    let order = found.enumerated().sorted {
      let (left, right) = ($0.element.distance.value, $1.element.distance.value)
      return left == right ? $0.offset < $1.offset : left > right
    }
    return order.map(\.element)
  }

  private func criteria(of area: Int, dividing spread: Figures.Spread) -> [PlainText] {
    scorecard.areas[area].criteria.compactMap { index in
      let raters = figures.criteria[index].raters
      guard let low = raters.first(where: { $0.person == spread.lower }),
        let high = raters.first(where: { $0.person == spread.higher }), low.mean != high.mean
      else { return nil }
      return "\(criterionTitle(index)): \(low.mean.readable) against \(high.mean.readable)"
    }
  }
}

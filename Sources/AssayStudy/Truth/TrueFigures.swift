import AssayLanguage
import AssayText

/// The scores that a candidate would have if chance had no part in them.
struct TrueFigures: Sendable {
  /// Nothing where no stage covers the criterion.
  let criteria: [Double?]
  /// Nothing where no criterion of the area is covered.
  let areas: [Double?]
  /// Nothing while an area has none.
  let overall: Double?

  /// Figures closer than this are equal: they are sums of rounded numbers.
  static let tolerance = 1e-9

  init(_ criteria: [Double?], under scorecard: Scorecard) {
    self.criteria = criteria
    areas = scorecard.areas.map { area in
      var sum = 0.0
      var weights = 0.0
      for index in area.criteria {
        guard let score = criteria[index] else { continue }
        let weight = scorecard.criteria[index].criterion.weight.nearest
        sum += weight * score
        weights += weight
      }
      return weights > 0 ? sum / weights : nil
    }
    var sum: Double? = 0
    for (area, score) in zip(scorecard.areas, areas) {
      guard let score, let before = sum else {
        sum = nil
        break
      }
      sum = before + area.share.nearest * score
    }
    overall = sum
  }

  /// Whether the overall score is at or above a bar.
  func isAtOrAbove(_ bar: Fraction) -> Bool {
    overall.map { $0 >= bar.nearest - Self.tolerance } ?? false
  }

  /// Whether the score of an area or a criterion is below its floor.
  func isBelow(_ floor: Floor) -> Bool {
    let score = floor.isOfArea ? areas[floor.index] : criteria[floor.index]
    return score.map { $0 < floor.least.nearest - Self.tolerance } ?? false
  }
}

extension Fraction {
  /// The fraction as a number of the simulation.
  var nearest: Double { Double(numerator) / Double(denominator) }
}

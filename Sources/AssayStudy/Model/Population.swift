import AssayLanguage
import AssayMeasure
import AssayText

/// Where candidates come from: levels around a centre, alike within areas.
struct Population: Sendable {
  let scorecard: Scorecard
  let scale: RatingScale
  let spreads: Spreads
  var centre = 0.0

  init(_ scorecard: Scorecard, _ settings: StudySettings) {
    self.scorecard = scorecard
    scale = RatingScale(scorecard.scale)
    spreads = settings.spreads
    centre = settings.centre ?? usualCentre()
  }

  /// Writes the candidate's level on each criterion, a point of the line and no rating.
  func levels(of draws: CandidateDraws, into levels: inout [Double]) {
    for index in levels.indices {
      let area = scorecard.criteria[index].area
      let distance =
        spreads.candidate * draws.candidate + spreads.area * draws.areas[area]
        + spreads.criterion * draws.criteria[index]
      levels[index] = centre + scale.unit * distance
    }
  }

  /// What the ratings of endless many panellists would average, criterion by criterion; nothing where
  /// no stage covers one.
  func figures(of levels: [Double]) -> TrueFigures {
    let spread = scale.unit * spreads.ofOneRating
    let ratings = levels.indices.map { index -> Double? in
      guard !scorecard.criteria[index].stages.isEmpty else { return nil }
      return scale.expectedRating(at: levels[index], spread: spread)
    }
    return TrueFigures(ratings, under: scorecard)
  }
}

extension Population {
  private static let pilots = 2000
  private static let share = 0.30

  /// The centre at which three pilots in ten lie at or above the bar, to a hundredth; the same for
  /// every seed.
  private func usualCentre() -> Double {
    var generator = SeededGenerator(seed: 0)
    var draws = CandidateDraws(scorecard: scorecard, persons: 0, ratings: 0)
    var pilots: [CandidateDraws] = []
    for _ in 0..<Self.pilots {
      draws.draw(from: &generator)
      pilots.append(draws)
    }
    let wanted = Int(Double(Self.pilots) * Self.share)
    var low = Int((scale.numbers[0] - 4 * scale.unit) * 100)
    var high = Int((scale.numbers[scale.numbers.count - 1] + 4 * scale.unit) * 100)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if countAboveBar(pilots, centre: Double(middle) / 100) < wanted {
        low = middle
      } else {
        high = middle
      }
    }
    return Double(high) / 100
  }

  private func countAboveBar(_ pilots: [CandidateDraws], centre: Double) -> Int {
    var population = self
    population.centre = centre
    var levels = [Double](repeating: 0, count: scorecard.criteria.count)
    return pilots.count { draws in
      population.levels(of: draws, into: &levels)
      return population.figures(of: levels).isAtOrAbove(scorecard.bar)
    }
  }
}

/// Severities from contrasts inside candidates alone, put in the place of those of the mixed model.
///
/// Step A takes candidates as fixed, by a very large deviation, so that strong candidates with harsh
/// panellists do not bend the severities. Step B takes these severities with their covariance as given
/// and estimates levels and candidates as before.
enum TwoStep {
  /// The point with the severities of step A; `nil` when it cannot be computed.
  static func replaced(
    _ whole: MixedSolution, _ model: PanelModel, _ scale: CalibrationScale
  ) -> (effects: [Double], covariance: [Double])? {
    var held = whole.deviations
    held[.candidate] = 300 * (scale.maximum - scale.minimum)
    guard let inside = model.solution(held, .effects) else { return nil }
    let levels = model.ratings.criterionCount
    let people = model.ratings.panellistCount
    let order = model.order
    var own = [Double](repeating: 0, count: people * people)
    for one in 0..<people {
      for other in 0..<people {
        own[one * people + other] = whole.covariance[(levels + one) * order + levels + other]
      }
    }
    guard let inverse = Cholesky(own, order: people)?.inverse() else { return nil }
    return joined(whole, inside, inverse, levels: levels, people: people)
  }

  private static func joined(
    _ whole: MixedSolution, _ inside: MixedSolution, _ inverse: [Double], levels: Int, people: Int
  ) -> (effects: [Double], covariance: [Double]) {
    let order = levels + people
    // By level and panellist: how the level changes with the leniency.
    var slopes = [Double](repeating: 0, count: levels * people)
    for level in 0..<levels {
      for through in 0..<people {
        let weight = whole.covariance[level * order + levels + through]
        for other in 0..<people {
          slopes[level * people + other] += weight * inverse[through * people + other]
        }
      }
    }
    var effects = inside.effects
    var covariance = inside.covariance
    for level in 0..<levels {
      var value = whole.effects[level]
      for other in 0..<people {
        value +=
          slopes[level * people + other]
          * (inside.effects[levels + other] - whole.effects[levels + other])
      }
      effects[level] = value
    }
    var mixed = [Double](repeating: 0, count: levels * people)
    for level in 0..<levels {
      for through in 0..<people {
        let weight = slopes[level * people + through]
        for other in 0..<people {
          mixed[level * people + other] +=
            weight * inside.covariance[(levels + through) * order + levels + other]
        }
      }
      for other in 0..<people {
        covariance[level * order + levels + other] = mixed[level * people + other]
        covariance[(levels + other) * order + level] = mixed[level * people + other]
      }
    }
    for one in 0..<levels {
      for other in 0..<levels {
        var value = whole.covariance[one * order + other]
        for through in 0..<people {
          let slope = slopes[other * people + through]
          value +=
            slope
            * (mixed[one * people + through] - whole.covariance[one * order + levels + through])
        }
        covariance[one * order + other] = value
      }
    }
    return (effects, covariance)
  }
}

import AssayLanguage
import AssayMeasure
import AssayStudy
import AssayText

extension Simulation {
  /// What a change took away, in words that fit behind "without".
  func words(for removal: Removal) -> String {
    switch removal {
    case .floor(let floor): "the floor of \(name(of: floor))"
    case .rule(let index): "the rule \(scorecard.rules[index].name)"
    }
  }

  /// What has the floor: a criterion without its area where that is plain.
  func name(of floor: Floor) -> String {
    func bare(_ floor: Floor) -> Substring { floor.name.prefix { $0 != " " } }
    let alike = scorecard.floors.count { bare($0) == bare(floor) }
    return alike == 1 ? String(bare(floor)) : floor.name
  }
}

extension Share {
  /// `41.2%`; a dash where there is no whole.
  var percent: String { value.map { Share.percent($0) } ?? "-" }

  /// `40.0% to 42.4%`; a dash where there is no whole.
  var range: String {
    interval.map { "\(Share.percent($0.lowerBound)) to \(Share.percent($0.upperBound))" } ?? "-"
  }

  private static func percent(_ value: Double) -> String {
    Digits.fixed(value * 100, places: 1) + "%"
  }
}

extension ClosedRange<Int> {
  /// `2`, or `2 to 3`.
  var words: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)"
  }
}

extension Double {
  /// As it would be typed: `0.3`.
  var asTyped: String { Digits.text(self, significant: 4) }

  /// With two places.
  var twoPlaces: String { Digits.fixed(self, places: 2) }
}

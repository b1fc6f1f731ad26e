public import AssayLanguage
import AssayText

/// A part of a scorecard that is taken away to see what it does.
public enum Removal: Hashable, Sendable {
  case floor(Floor)
  /// By index.
  case rule(Int)
}

extension Scorecard {
  /// Every floor and every rule, in the order of the file.
  public var removals: [Removal] { floors.map(Removal.floor) + rules.indices.map(Removal.rule) }

  /// The scorecard as if a floor or a rule were not there; every index stays what it was.
  ///
  /// The floor becomes one that no score can miss, and the rule one that never holds.
  func without(_ removal: Removal) -> Scorecard {
    var scorecard = self
    switch removal {
    case .floor(let floor) where floor.isOfArea:
      scorecard.areas[floor.index].floor = Fraction(scale.lowest - 1)
    case .floor(let floor):
      scorecard.criteria[floor.index].criterion.floor = Fraction(scale.lowest - 1)
    case .rule(let index):
      scorecard.rules[index].condition = .any([])
    }
    return scorecard
  }

  /// The scorecard without several parts.
  func without(_ removals: [Removal]) -> Scorecard { removals.reduce(self) { $0.without($1) } }
}

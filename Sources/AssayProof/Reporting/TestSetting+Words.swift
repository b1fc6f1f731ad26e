import AssayLanguage

extension TestSetting {
  /// The setting as a cell of a test table spells it, without the panellist.
  func words(under scorecard: Scorecard) -> String {
    switch self {
    case .levels(let level, let criteria, _):
      let value = level.map(String.init) ?? "missing"
      if criteria.count == scorecard.criteria.count { return "all \(value)" }
      if criteria.count > 1, let area = criteria.first.map({ scorecard.criteria[$0].area }) {
        return "\(scorecard.areas[area].name) all \(value)"
      }
      return criteria.map { "\(scorecard.criterionName($0)) \(value)" }.joined(separator: ", ")
    case .flag(let flag, let confirmed, _):
      return "\(scorecard.flags[flag].flag.name) \(confirmed ? "confirmed" : "raised")"
    case .absent(let panellist): return "\(scorecard.panel.panellists[panellist].name) absent"
    case .pay(let status): return "pay \(status.rawValue)"
    case .references(let status): return "references \(status.rawValue)"
    }
  }

  /// Whose card it changes; nothing when it changes all, or no card.
  var panellist: Int? {
    switch self {
    case .levels(_, _, let panellist), .flag(_, _, let panellist): panellist
    case .absent, .pay, .references: nil
    }
  }
}

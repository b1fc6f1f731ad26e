import AssayLanguage
import AssayLoop

/// Cards as few settings of a test: what is common first, then who differs.
struct CardSettings {
  /// In the order in which a test applies them.
  private(set) var settings: [TestSetting] = []
  /// What settings cannot say: persons who share a role and differ, and persons who rate a criterion
  /// differently in two stages.
  private(set) var beyond: [String] = []
  private let scorecard: Scorecard
  private let evidence: Evidence

  /// Finds the settings of a witness.
  init(of evidence: Evidence, under scorecard: Scorecard) {
    self.scorecard = scorecard
    self.evidence = evidence
    let cards = levels
    addCommon(cards)
    addDiffering(cards)
    addMissing(cards)
    addFlags()
    if evidence.pay != .insideBand { settings.append(.pay(evidence.pay)) }
    if evidence.references != .clear { settings.append(.references(evidence.references)) }
  }

  /// `all 3, collaboration all 2, cto: evaluation 1`.
  var words: String {
    let said = CardSettings.words(settings, under: scorecard)
    return ((said.isEmpty ? [] : [said]) + beyond).joined(separator: ", ")
  }

  /// Settings as a cell of a test table spells them.
  static func words(_ settings: [TestSetting], under scorecard: Scorecard) -> String {
    var pieces: [String] = []
    var named: Int?
    for setting in settings {
      let mark = setting.panellist.map { scorecard.panel.panellists[$0].name }
      let isSame = setting.panellist == named
      let prefix = isSame ? "" : mark.map { "\($0): " } ?? "all: "
      pieces.append(prefix + setting.words(under: scorecard))
      named = setting.panellist
    }
    return pieces.joined(separator: ", ")
  }

  /// For each criterion the level that each panellist gives on it, where there is one.
  private var levels: [[Int: Int]] {
    var levels = [[Int: Int]](repeating: [:], count: scorecard.criteria.count)
    for rating in evidence.ratings {
      guard
        let panellist = scorecard.panel.panellists.firstIndex(where: { $0.name == rating.person })
      else { continue }
      if levels[rating.criterion][panellist] == nil {
        levels[rating.criterion][panellist] = rating.level
      }
    }
    return levels
  }

  private mutating func addCommon(_ cards: [[Int: Int]]) {
    guard let most = CardSettings.most(of: cards.flatMap(\.values)) else { return }
    settings.append(.levels(most, criteria: Array(scorecard.criteria.indices), panellist: nil))
    for area in scorecard.areas {
      let own = CardSettings.most(of: cards[area.criteria].flatMap(\.values)) ?? most
      if own != most {
        settings.append(.levels(own, criteria: Array(area.criteria), panellist: nil))
      }
      for criterion in area.criteria {
        let common = CardSettings.most(of: Array(cards[criterion].values), preferring: own) ?? own
        if common != own {
          settings.append(.levels(common, criteria: [criterion], panellist: nil))
        }
      }
    }
  }

  private mutating func addDiffering(_ cards: [[Int: Int]]) {
    for panellist in scorecard.panel.panellists.indices {
      for area in scorecard.areas {
        let own = CardSettings.most(of: cards[area.criteria].flatMap(\.values)) ?? 0
        for criterion in area.criteria {
          let common = CardSettings.most(of: Array(cards[criterion].values), preferring: own)
          if let level = cards[criterion][panellist], level != common {
            settings.append(.levels(level, criteria: [criterion], panellist: panellist))
          }
        }
      }
    }
    for rating in evidence.ratings {
      let panellist = scorecard.panel.panellists.firstIndex { $0.name == rating.person }
      let usual = panellist.flatMap { cards[rating.criterion][$0] }
      let common = CardSettings.most(of: Array(cards[rating.criterion].values))
      guard rating.level != usual ?? common else { continue }
      let stage = scorecard.stages[rating.stage].name
      beyond.append(
        "\(rating.person) in \(stage): \(scorecard.criterionName(rating.criterion)) \(rating.level)"
      )
    }
  }

  private mutating func addMissing(_ cards: [[Int: Int]]) {
    for panellist in scorecard.panel.panellists.indices {
      let owed = scorecard.criteria.indices.filter { criterion in
        scorecard.criteria[criterion].stages.contains {
          scorecard.stages[$0].panellists.contains(panellist)
        }
      }
      let missing = owed.filter { cards[$0][panellist] == nil }
      if missing.isEmpty { continue }
      if missing.count == owed.count {
        settings.append(.absent(panellist: panellist))
      } else {
        settings += missing.map { .levels(nil, criteria: [$0], panellist: panellist) }
      }
    }
  }

  private mutating func addFlags() {
    for flag in scorecard.flags.indices {
      let reports = evidence.flags.filter { $0.flag == flag }
      if !reports.isEmpty {
        settings.append(.flag(flag, confirmed: reports.count > 1, panellist: nil))
      }
    }
  }

  /// The most frequent level; among equals the preferred one, then the highest.
  private static func most(of levels: [Int], preferring preferred: Int? = nil) -> Int? {
    var counts: [Int: Int] = [:]
    for level in levels { counts[level, default: 0] += 1 }
    func weight(_ level: Int) -> (Int, Int, Int) {
      (counts[level, default: 0], level == preferred ? 1 : 0, level)
    }
    return counts.keys.max { weight($0) < weight($1) }
  }
}

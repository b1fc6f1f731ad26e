public import AssayLanguage

extension ScorecardTest {
  /// The evidence that the settings describe, applied from left to right.
  ///
  /// Each role is one person, whose id is the panellist's name. Levels stand on the cards of every
  /// panellist who covers the criterion in some stage, also where fewer would be enough. A panellist
  /// who is absent submitted no card, wherever the setting stands.
  public func evidence(under scorecard: Scorecard) -> Evidence {
    var cards = TestCards(scorecard: scorecard, settings: settings)
    for setting in settings { cards.apply(setting) }
    return cards.evidence
  }
}

/// The cards of one test while its settings are applied.
private struct TestCards {
  private struct Place: Hashable {
    var criterion: Int
    var panellist: Int
  }

  private let scorecard: Scorecard
  private let absent: Set<Int>
  private var levels: [Place: Int] = [:]
  private var reports: [Evidence.FlagReport] = []
  private var pay = PayStatus.insideBand
  private var references = ReferenceStatus.clear

  init(scorecard: Scorecard, settings: [TestSetting]) {
    self.scorecard = scorecard
    absent = Set(
      settings.compactMap { setting in
        if case .absent(let panellist) = setting { panellist } else { nil }
      })
  }

  mutating func apply(_ setting: TestSetting) {
    switch setting {
    case .levels(let level, let criteria, let panellist):
      for criterion in criteria {
        for rater in raters(of: criterion) where panellist == nil || panellist == rater {
          levels[Place(criterion: criterion, panellist: rater)] = level
        }
      }
    case .flag(let flag, let confirmed, let panellist):
      raise(flag, confirmed: confirmed, by: panellist)
    case .absent: break
    case .pay(let status): pay = status
    case .references(let status): references = status
    }
  }

  var evidence: Evidence {
    Evidence(ratings: ratings, flags: reports, pay: pay, references: references)
  }

  private var ratings: [Evidence.Rating] {
    scorecard.criteria.indices.flatMap { criterion in
      scorecard.criteria[criterion].stages.flatMap { stage in
        scorecard.stages[stage].panellists.compactMap { panellist -> Evidence.Rating? in
          let place = Place(criterion: criterion, panellist: panellist)
          guard !absent.contains(panellist), let level = levels[place] else { return nil }
          return Evidence.Rating(
            person: name(of: panellist), criterion: criterion, stage: stage, level: level)
        }
      }
    }
  }

  /// Panellists who cover a criterion in some stage, in the order of the panel.
  private func raters(of criterion: Int) -> [Int] {
    let stages = scorecard.criteria[criterion].stages
    return scorecard.panel.panellists.indices.filter { panellist in
      stages.contains { scorecard.stages[$0].panellists.contains(panellist) }
    }
  }

  private mutating func raise(_ flag: Int, confirmed: Bool, by named: Int?) {
    let present = raters(of: scorecard.flags[flag].criterion).filter { !absent.contains($0) }
    guard let raiser = named ?? present.first, !absent.contains(raiser) else { return }
    report(flag, by: name(of: raiser), confirms: false)
    guard confirmed else { return }
    if let second = present.first(where: { $0 != raiser }) {
      report(flag, by: name(of: second), confirms: false)
    } else {
      report(flag, by: confirmer(other: raiser), confirms: true)
    }
  }

  /// Somebody outside the panel stands in where there is only one panellist.
  private func confirmer(other raiser: Int) -> String {
    let others = scorecard.panel.panellists.indices.filter { $0 != raiser }
    let other = others.first { !absent.contains($0) } ?? others.first
    return other.map(name(of:)) ?? "a second person"
  }

  private mutating func report(_ flag: Int, by person: String, confirms: Bool) {
    let report = Evidence.FlagReport(flag: flag, person: person, confirms: confirms)
    if !reports.contains(report) { reports.append(report) }
  }

  private func name(of panellist: Int) -> String { scorecard.panel.panellists[panellist].name }
}

import AssayLanguage
import AssayStudy
import AssayText

/// The tables of a simulation; "above" means truly at or above the bar.
struct SimulationTables {
  var simulation: Simulation

  private var base: Tally { simulation.base.tally }

  private static func figures(_ titles: [String]) -> [Table.Column] {
    titles.map { Table.Column($0, isRightAligned: true) }
  }

  /// Shares of each outcome with their intervals.
  var outcomes: Table {
    let outcomes: [Outcome] =
      [.hire, .debrief, .noHire] + (base.all.incomplete > 0 ? [.incomplete] : [])
    let rows = outcomes.map { outcome in
      [outcome.rawValue]
        + [base.above, base.below].flatMap { counts in
          [
            String(counts[outcome]), counts.share(outcome).percent, counts.share(outcome).range,
          ]
        }
    }
    let titles = ["above", "share", "95% interval", "below", "share", "95% interval"]
    return Table(
      columns: [.init("outcome")] + Self.figures(titles),
      rows: rows + [["all", String(base.above.total), "", "", String(base.below.total)]])
  }

  /// Shares of hires and days for each size of the panel; the panel in use is marked.
  var panels: Table {
    let inUse = simulation.panels.contains(simulation.base)
    let panels = inUse ? simulation.panels : [simulation.base] + simulation.panels
    var columns =
      [Table.Column("panellists")]
      + Self.figures([
        "above hired", "below hired", "debriefs", "half in", "nine in ten",
      ])
    if simulation.terms.hire != nil { columns += Self.figures(["in time"]) }
    let rows = panels.map { panel in
      [
        panel.persons.words + (panel == simulation.base ? " (in use)" : ""),
        panel.tally.above.share(.hire).percent, panel.tally.below.share(.hire).percent,
        panel.tally.all.share(.debrief).percent, "\(panel.time.median) days",
        "\(panel.time.ninetieth) days", panel.time.hireKept?.percent ?? "",
      ]
    }
    return Table(columns: columns, rows: rows)
  }

  /// Shares of each outcome for each spread; the one in use is marked.
  var severities: Table {
    let rows = simulation.severities.map { severity in
      let isUsed = severity.spread == simulation.settings.spreads.severity
      return [severity.spread.asTyped + (isUsed ? " (in use)" : "")]
        + [severity.tally.above, severity.tally.below].flatMap { counts in
          [Outcome.hire, .debrief, .noHire].map { counts.share($0).percent }
        }
    }
    let titles = ["above hired", "debrief", "no hire", "below hired", "debrief", "no hire"]
    return Table(columns: [.init("spread")] + Self.figures(titles), rows: rows)
  }

  /// How often each rule decides.
  var deciders: Table {
    let scorecard = simulation.scorecard
    var rows = scorecard.rules.indices.map { index in
      row(scorecard.rules[index].name, scorecard.rules[index].gives.rawValue, .rule(index))
    }
    rows.append(row("otherwise", scorecard.otherwise.gives.rawValue, .otherwise))
    for (words, outcome, decider) in [
      ("a rule not readable", "debrief", Tally.Decider.unread),
      ("cards missing", "incomplete", .shortfall),
    ] {
      let decided = base.decided(by: decider)
      if decided.above + decided.below > 0 { rows.append(row(words, outcome, decider)) }
    }
    return Table(
      columns: [.init("rule", least: 12), .init("gives")] + Self.figures(["above", "below"]),
      rows: rows)
  }

  private func row(_ name: String, _ gives: String, _ decider: Tally.Decider) -> [String] {
    let decided = base.decided(by: decider)
    return [
      name, gives, Share(decided.above, of: base.above.total).percent,
      Share(decided.below, of: base.below.total).percent,
    ]
  }

  /// Shares of outcomes without each floor and each rule; last, of those truly under the floor, who is
  /// hired.
  var changes: Table {
    let floors = simulation.scorecard.floors
    let rows = simulation.changes.map { change in
      switch change.removal {
      case .floor(let floor):
        let index = floors.firstIndex(of: floor) ?? 0
        return row("floor \(simulation.name(of: floor))", change.tally)
          + [change.tally.belowFloors[index].share(.hire).percent]
      case .rule(let index):
        return row("rule \(simulation.scorecard.rules[index].name)", change.tally)
      }
    }
    return Table(
      columns: [.init("without", least: 12)]
        + Self.figures(["above", "below", "all debriefs", "all no hires", "under it"]),
      rows: [row("nothing", base)] + rows)
  }

  private func row(_ name: String, _ tally: Tally) -> [String] {
    [
      name, tally.above.share(.hire).percent, tally.below.share(.hire).percent,
      tally.all.share(.debrief).percent, tally.all.share(.noHire).percent,
    ]
  }
}

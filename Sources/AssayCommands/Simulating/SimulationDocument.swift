import AssayLanguage
import AssayStudy
import AssayText

/// A simulation as JSON, every share with its counts and its interval.
enum SimulationDocument {
  /// Rises when a member changes its meaning or goes away.
  static let version = 1

  static func value(_ simulation: Simulation) -> JSONValue {
    let scorecard = simulation.scorecard
    return [
      "assay": "simulation", "version": .integer(version),
      "scorecard": [
        "name": .string(scorecard.name), "version": .string("\(scorecard.version)"),
        "overlays": .array(scorecard.overlays.map(JSONValue.string)),
        "bar": .string(scorecard.bar.exact),
      ],
      "settings": settings(simulation),
      "result": tally(simulation.base.tally, scorecard),
      "deciders": .array(deciders(simulation.base.tally, scorecard)),
      "in_use": panel(simulation.base, scorecard),
      "one_more": panel(simulation.oneMore, scorecard),
      "one_fewer": simulation.oneFewer.map { panel($0, scorecard) } ?? .null,
      "panellists": .array(simulation.panels.map { panel($0, scorecard) }),
      "severities": .array(
        simulation.severities.map {
          ["spread": .number($0.spread), "result": tally($0.tally, scorecard)]
        }),
      "without": .array(simulation.changes.map { change($0, simulation) }),
      "findings": .array(
        SimulationFindings(simulation: simulation).sentences.map(JSONValue.string)),
      "assumptions": .array(
        SimulationAssumptions(simulation: simulation).sentences.map(JSONValue.string)),
    ]
  }

  private static func settings(_ simulation: Simulation) -> JSONValue {
    let settings = simulation.settings
    let spreads = settings.spreads
    return [
      // A seed may be beyond what readers of JSON take for a number.
      "seed": .string(String(settings.seed)), "candidates": .integer(settings.candidates),
      "panellists": settings.panellists.map { .integer($0) } ?? .null,
      "centre": .number(simulation.centre), "unit": .number(simulation.unit),
      "spreads": [
        "candidate": .number(spreads.candidate), "area": .number(spreads.area),
        "criterion": .number(spreads.criterion), "severity": .number(spreads.severity),
        "halo": .number(spreads.halo), "residual": .number(spreads.residual),
      ],
      "free": .number(settings.availability), "late": .number(settings.lateness),
      "without": .array(settings.without.map { part($0, simulation) }),
    ]
  }

  private static func tally(_ tally: Tally, _ scorecard: Scorecard) -> JSONValue {
    [
      "above_bar": counts(tally.above), "below_bar": counts(tally.below),
      "hire_if_known": counts(tally.rightlyHired),
      "no_hire_if_known": counts(tally.rightlyNotHired),
      "hired_below_bar": share(tally.wronglyHired),
      "below_floors": .object(
        zip(scorecard.floors, tally.belowFloors).map { JSONMember($0.name, counts($1)) }),
    ]
  }

  private static func counts(_ counts: OutcomeCounts) -> JSONValue {
    [
      "loops": .integer(counts.total), "hire": share(counts.share(.hire)),
      "debrief": share(counts.share(.debrief)), "no_hire": share(counts.share(.noHire)),
      "incomplete": share(counts.share(.incomplete)),
    ]
  }

  private static func share(_ share: Share) -> JSONValue {
    [
      "count": .integer(share.count), "of": .integer(share.total),
      "share": share.value.map(JSONValue.number) ?? .null,
      "low": share.interval.map { .number($0.lowerBound) } ?? .null,
      "high": share.interval.map { .number($0.upperBound) } ?? .null,
    ]
  }

  private static func deciders(_ tally: Tally, _ scorecard: Scorecard) -> [JSONValue] {
    let rules = scorecard.rules.indices.map { (scorecard.rules[$0].name, Tally.Decider.rule($0)) }
    let others: [(String, Tally.Decider)] = [
      ("otherwise", .otherwise), ("(unread)", .unread), ("(require)", .shortfall),
    ]
    return (rules + others).map { name, decider in
      let decided = tally.decided(by: decider)
      return [
        "rule": .string(name), "above_bar": .integer(decided.above),
        "below_bar": .integer(decided.below),
      ]
    }
  }

  private static func panel(_ panel: Simulation.Panel, _ scorecard: Scorecard) -> JSONValue {
    [
      "fewest": .integer(panel.persons.lowerBound), "most": .integer(panel.persons.upperBound),
      "result": tally(panel.tally, scorecard),
      "working_days": [
        "median": .integer(panel.time.median), "ninetieth": .integer(panel.time.ninetieth),
        "hire_within_kept": panel.time.hireKept.map(share) ?? .null,
        "gap_kept": panel.time.gapKept.map(share) ?? .null,
      ],
    ]
  }

  private static func change(
    _ change: Simulation.Change, _ simulation: Simulation
  ) -> JSONValue {
    [
      "part": part(change.removal, simulation),
      "result": tally(change.tally, simulation.scorecard),
    ]
  }

  private static func part(_ removal: Removal, _ simulation: Simulation) -> JSONValue {
    switch removal {
    case .floor(let floor):
      ["floor": .string(floor.name), "least": .string(floor.least.exact)]
    case .rule(let index): ["rule": .string(simulation.scorecard.rules[index].name)]
    }
  }
}

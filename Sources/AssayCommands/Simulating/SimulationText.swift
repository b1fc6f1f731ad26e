import AssayLanguage
import AssayStudy
import AssayText

/// A simulation for a terminal: findings in sentences, tables, assumptions.
struct SimulationText {
  var simulation: Simulation
  var format: PageFormat

  private var width: Int { format.width ?? 80 }

  /// The whole report.
  var text: String {
    let settings = simulation.settings
    let candidates = Money.grouped(settings.candidates, separator: ",")
    let scorecard = simulation.scorecard
    return format.style.paint(
      "\(scorecard.name) \(scorecard.version): \(candidates) simulated candidates, "
        + "seed \(settings.seed)", .strong) + "\n\n"
      + list(SimulationFindings(simulation: simulation).sentences) + tables
      + "\n" + format.style.paint("What is taken for granted", .strong) + "\n"
      + list(SimulationAssumptions(simulation: simulation).sentences)
  }

  private func list(_ sentences: [String]) -> String {
    sentences.map { sentence in
      let lines = sentence.wrapped(to: width - 2)
      return zip(lines, ["- "] + lines.map { _ in "  " }).map { $1 + $0 + "\n" }.joined()
    }.joined()
  }

  private var tables: String {
    let tables = SimulationTables(simulation: simulation)
    return [
      ("What the panel decides", tables.outcomes),
      ("By number of panellists in each stage", tables.panels),
      ("By spread of severity, on a scale from 1 to 5", tables.severities),
      ("What decides", tables.deciders),
      ("Hired above and below the bar without one of the parts", tables.changes),
    ].map { title, table in
      "\n" + format.style.paint(title, .strong) + "\n" + table.text(format)
    }.joined()
  }
}

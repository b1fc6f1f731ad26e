import AssayLanguage
import AssayStudy
import AssayText

/// What a simulation takes for granted, one sentence for each.
struct SimulationAssumptions {
  var simulation: Simulation

  /// In the order of the model: candidates, ratings, rules, time.
  var sentences: [String] { candidates + ratings + rules + time }

  private func spread(_ spread: Double) -> String { (spread * simulation.unit).twoPlaces }

  private var candidates: [String] {
    let spreads = simulation.settings.spreads
    return [
      "Levels of candidates lie normally around \(simulation.centre.twoPlaces) on the scale "
        + "\(simulation.scorecard.scale.lowest) to \(simulation.scorecard.scale.highest); "
        + "candidates differ by \(spread(spreads.candidate)) (standard deviation), the areas of "
        + "one candidate by \(spread(spreads.area)) and its criteria by "
        + "\(spread(spreads.criterion)).",
      "Truly means: what the ratings of endless many panellists would average, overall held "
        + "against the bar and areas against their floors.",
    ]
  }

  private var ratings: [String] {
    let spreads = simulation.settings.spreads
    return [
      "Panellists differ in severity by \(spread(spreads.severity)), in their impression of one "
        + "candidate by \(spread(spreads.halo)), and single ratings by \(spread(spreads.residual)); "
        + "the sum is rounded to the nearest level.",
      "Every candidate meets a panel of its own, and everybody rates all that the stage covers.",
      "More panellists than a stage has come from the rest of the panel, then from outside; with "
        + "fewer, those named first stay and no more raters are demanded than there are.",
    ]
  }

  private var rules: [String] {
    [
      "Nobody raises a red flag, pay is inside the band and references are clear; figures are raw, "
        + "and what a debrief decides is not simulated."
    ] + withoutParts
  }

  private var withoutParts: [String] {
    let removed = simulation.settings.without.map(simulation.words)
    return removed.isEmpty ? [] : ["All of it is without \(removed.joined(separator: ", "))."]
  }

  private var time: [String] {
    let terms = simulation.terms
    func percent(_ chance: Double) -> String { (chance * 100).asTyped + "%" }
    return [
      "A stage is held on the first working day after those before it on which all who sit in it "
        + "are free: \(percent(terms.availability)) for each person and half hour, by chance; a "
        + "take-home takes 1 to \(TimeTerms.takeHome) working days before.",
      "Cards come within \(terms.cards) working day\(terms.cards == 1 ? "" : "s"), "
        + "\(percent(terms.lateness)) of them later by as much again, and so on; the debrief "
        + "follows 1 to \(terms.debrief) working days after the last. A week has 5 working days; "
        + "holidays and the search for candidates are not counted.",
    ]
  }
}

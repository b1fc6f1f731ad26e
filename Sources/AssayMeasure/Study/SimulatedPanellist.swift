/// What a simulated panellist does; the number is the panellist's place.
enum PanellistHabit: Int, CaseIterable {
  /// Hardly follows the candidate.
  case erratic
  /// Keeps to the middle: thresholds twice as far apart.
  case central
  /// Gives every criterion the rating of the first.
  case copying
  /// Grows more lenient by two logits over the pool.
  case drifting
}

/// How a simulated panellist rates.
struct SimulatedPanellist {
  /// Added to every level, in logits.
  var leniency: Double
  /// How sharply the ratings follow the level.
  var sharpness: Double
  /// How far the scale is stretched.
  var stretch: Double
  /// How often the panellist is drawn.
  var activity: Double
  /// What else the panellist does.
  var habit: PanellistHabit?
}

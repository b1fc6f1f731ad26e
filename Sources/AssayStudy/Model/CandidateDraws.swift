import AssayLanguage
import AssayMeasure

/// All that chance decides of one candidate and of the panel that this candidate meets, in standard
/// deviations.
///
/// Every panel and every spread reads the same draws, so that differences between them are not the
/// luck of two samples.
struct CandidateDraws: Sendable {
  private(set) var candidate = 0.0
  private(set) var areas: [Double]
  private(set) var criteria: [Double]
  /// By person.
  private(set) var severities: [Double]
  /// By person.
  private(set) var halos: [Double]
  /// By rating of the widest panel.
  private(set) var residuals: [Double]

  init(scorecard: Scorecard, persons: Int, ratings: Int) {
    areas = [Double](repeating: 0, count: scorecard.areas.count)
    criteria = [Double](repeating: 0, count: scorecard.criteria.count)
    severities = [Double](repeating: 0, count: persons)
    halos = severities
    residuals = [Double](repeating: 0, count: ratings)
  }

  /// Draws the next candidate and panel.
  mutating func draw(from generator: inout SeededGenerator) {
    candidate = generator.normal()
    CandidateDraws.fill(&areas, from: &generator)
    CandidateDraws.fill(&criteria, from: &generator)
    CandidateDraws.fill(&severities, from: &generator)
    CandidateDraws.fill(&halos, from: &generator)
    CandidateDraws.fill(&residuals, from: &generator)
  }

  private static func fill(_ values: inout [Double], from generator: inout SeededGenerator) {
    for index in values.indices { values[index] = generator.normal() }
  }
}

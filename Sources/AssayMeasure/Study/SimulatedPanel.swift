/// One simulated pool: its ratings, and the scores that very many panellists would give.
public struct SimulatedPanel: Sendable {
  /// The ratings.
  public let table: RatingTable
  /// The true overall score of each candidate of the table.
  public let overall: [Double]
  /// The true score of each area, by candidate.
  public let areas: [[Double]]

  /// A pool of `scenario`, the same for the same seed.
  public init(_ scenario: PanelScenario, seed: UInt64) {
    var maker = PanelMaker(scenario, seed: seed)
    self = maker.make()
  }

  init(table: RatingTable, overall: [Double], areas: [[Double]]) {
    self.table = table
    self.overall = overall
    self.areas = areas
  }
}

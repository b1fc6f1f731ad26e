/// What came of simulated pools: how often intervals hold the truth, how far scores are from it, and
/// whether stated probabilities are what happens.
public struct CoverageTally: Hashable, Sendable {
  /// Scores of one kind, overall or of areas.
  public struct Scores: Hashable, Sendable {
    /// How many.
    public private(set) var count = 0
    /// How many intervals hold the truth.
    public private(set) var covered = 0
    private var rawSquares = 0.0
    private var adjustedSquares = 0.0
    private var estimateSquares = 0.0
    private var widths = 0.0

    /// The share of intervals that hold the truth.
    public var coverage: Double { Double(covered) / Double(max(count, 1)) }
    /// The root mean square error of the raw score.
    public var rawError: Double { (rawSquares / Double(max(count, 1))).squareRoot() }
    /// The root mean square error of the adjusted score.
    public var adjustedError: Double { (adjustedSquares / Double(max(count, 1))).squareRoot() }
    /// The root mean square error of the estimate.
    public var estimateError: Double { (estimateSquares / Double(max(count, 1))).squareRoot() }
    /// The mean width of the intervals.
    public var width: Double { widths / Double(max(count, 1)) }

    mutating func add(_ score: CalibratedScore, truth: Double) {
      count += 1
      if score.lower <= truth, truth <= score.upper { covered += 1 }
      rawSquares += (score.raw - truth) * (score.raw - truth)
      adjustedSquares += (score.adjusted - truth) * (score.adjusted - truth)
      estimateSquares += (score.estimate - truth) * (score.estimate - truth)
      widths += score.width
    }

    mutating func add(_ other: Scores) {
      count += other.count
      covered += other.covered
      rawSquares += other.rawSquares
      adjustedSquares += other.adjustedSquares
      estimateSquares += other.estimateSquares
      widths += other.widths
    }
  }

  /// Statements "P is between these" and what was true of them.
  public struct Bin: Hashable, Sendable {
    /// The probabilities that fall in it; the upper end is left to the next.
    public let range: Range<Double>
    /// How many statements.
    public fileprivate(set) var count = 0
    fileprivate var stated = 0.0
    fileprivate var reached = 0

    /// The mean of the stated probabilities.
    public var meanStated: Double { stated / Double(max(count, 1)) }
    /// The share of candidates who are at or above the bar.
    public var share: Double { Double(reached) / Double(max(count, 1)) }
  }

  /// The overall scores.
  public private(set) var overall = Scores()
  /// The scores of the areas, in the order of the design.
  public private(set) var areas: [Scores] = []
  /// By stated probability of reaching the bar.
  public private(set) var bins: [Bin] = [0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95].enumerated().map {
    let ends = [0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1.1]
    return Bin(range: $1..<ends[$0])
  }
  /// How many candidates the probability settles: at most 0.2, or at least 0.8.
  public private(set) var settled = 0
  /// How many of these are on the other side of the bar.
  public private(set) var wrong = 0
  /// How often the check of assignment fired, of how many pools in which it was defined.
  public private(set) var fired = 0
  /// In how many pools the check was defined.
  public private(set) var checked = 0

  /// Nothing counted.
  public init() {}

  /// All areas together.
  public var allAreas: Scores {
    areas.reduce(into: Scores()) { $0.add($1) }
  }

  /// Simulates and calibrates `replications` pools of a scenario from seeds that follow `seed`.
  public mutating func run(
    _ scenario: PanelScenario, replications: Int, seed: UInt64,
    options: CalibrationOptions = CalibrationOptions(includesCriteria: false)
  ) throws(Undefined) {
    let design = try scenario.design
    for replication in 0..<replications {
      let panel = SimulatedPanel(scenario, seed: seed &+ UInt64(replication) &* 7919)
      let fit = try Calibration.fit(panel.table, design: design, options: options)
      if case .success(let check) = fit.assignment {
        checked += 1
        fired += check.fires ? 1 : 0
      }
      for (place, candidate) in fit.candidates.enumerated() {
        add(candidate, overall: panel.overall[place], areas: panel.areas[place], scenario.bar)
      }
    }
  }

  private mutating func add(
    _ candidate: CalibratedCandidate, overall truth: Double, areas truths: [Double], _ bar: Double
  ) {
    while areas.count < truths.count { areas.append(Scores()) }
    for (place, score) in candidate.areas.enumerated() {
      if let score { areas[place].add(score, truth: truths[place]) }
    }
    guard let score = candidate.overall else { return }
    overall.add(score, truth: truth)
    guard let probability = score.probability else { return }
    let reaches = truth >= bar
    for place in bins.indices where bins[place].range.contains(probability) {
      bins[place].count += 1
      bins[place].stated += probability
      bins[place].reached += reaches ? 1 : 0
    }
    if probability <= 0.2 || probability >= 0.8 {
      settled += 1
      wrong += (probability >= 0.8) == reaches ? 0 : 1
    }
  }
}

/// How often each flag finds panellists with known habits, and names ordinary ones.
public struct FlagTally: Hashable, Sendable {
  /// Panellists of one habit.
  public struct Row: Hashable, Sendable {
    /// The habit: `erratic`, `central`, `copying`, `drifting` or `ordinary`.
    public let habit: String
    /// How many had enough candidates.
    public fileprivate(set) var count = 0
    fileprivate var flagged = [Int](repeating: 0, count: PanellistFlags.Flag.allCases.count)

    /// The share who got a flag, in the order of `PanellistFlags.Flag.allCases`.
    public var shares: [Double] { flagged.map { Double($0) / Double(max(count, 1)) } }
  }

  /// One row for each habit.
  public private(set) var rows = ["erratic", "central", "copying", "drifting", "ordinary"].map {
    Row(habit: $0)
  }

  /// Nothing counted.
  public init() {}

  /// Simulates pools of 40 candidates and 12 panellists, each of whom meets about 13.
  public mutating func run(replications: Int, seed: UInt64) throws(Undefined) {
    let scenario = PanelScenario("habits") { $0.twist = .habits }
    let design = try scenario.design
    for replication in 0..<replications {
      let panel = SimulatedPanel(scenario, seed: seed &+ UInt64(replication) &* 7919)
      let fit = try Calibration.fit(
        panel.table, design: design, options: CalibrationOptions(includesCriteria: false))
      for flags in try PanellistFlags.all(panel.table, fit) { add(flags) }
    }
  }

  private mutating func add(_ flags: PanellistFlags) {
    guard flags.candidateCount >= PanellistFlags.fewestCandidates else { return }
    let names = ["r100", "r101", "r102", "r103"]
    let row = names.firstIndex(of: flags.name) ?? names.count
    rows[row].count += 1
    for (place, flag) in PanellistFlags.Flag.allCases.enumerated() where flags.flags.contains(flag)
    {
      rows[row].flagged[place] += 1
    }
  }
}

/// What a simulation is run with.
public struct StudySettings: Hashable, Sendable {
  /// Decides every draw.
  public var seed: UInt64 = 1
  /// How many candidates are drawn; at least 1.
  public var candidates = 20_000
  /// How candidates, panellists and ratings differ.
  public var spreads = Spreads()
  /// The mean level of candidates on the scorecard's scale; nothing where some three in ten shall lie
  /// truly above the bar.
  public var centre: Double?
  /// Persons in each scored stage; nothing for the panel of the scorecard.
  public var panellists: Int?
  /// Floors and rules that are taken away before anything else.
  public var without: [Removal] = []
  /// The chance that somebody is free for half an hour on a given working day.
  public var availability = 0.90
  /// The chance that a card comes after its deadline, and again after the same time once more.
  public var lateness = 0.10

  /// The defaults.
  public init() {}

  /// The spreads of severity that are compared, beside the one in use.
  public static let severities = [0, 0.15, 0.30, 0.45, 0.60]

  /// The numbers of panellists that are compared, beside the panel in use.
  public static let panellists = 1...6
}

extension StatisticMethod {
  /// Every method, in the order in which they are listed.
  public static let all: [StatisticMethod] =
    agreement + generalizability + calibration + rasch + fairness

  /// The method of this name or alias.
  public static func named(_ name: String) -> StatisticMethod? {
    all.first { $0.name == name || $0.aliases.contains(name) }
  }
}

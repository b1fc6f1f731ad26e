extension StatisticMethod {
  /// Every method, in the order in which they are listed.
  public static let all: [StatisticMethod] =
    agreement + generalizability + calibration + rasch + fairness

  /// The method of this name or alias, in any case, with or without dashes.
  public static func named(_ name: String) -> StatisticMethod? {
    let plain = name.simplified
    return all.first { method in
      ([method.name] + method.aliases).contains { $0.simplified == plain }
    }
  }
}

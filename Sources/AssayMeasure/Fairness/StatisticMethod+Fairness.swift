extension StatisticMethod {
  /// Outcomes by group, in the order in which they are listed.
  static let fairness: [StatisticMethod] = []
}

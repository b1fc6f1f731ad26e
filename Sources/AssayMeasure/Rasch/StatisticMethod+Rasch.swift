extension StatisticMethod {
  static let rasch: [StatisticMethod] = []
}

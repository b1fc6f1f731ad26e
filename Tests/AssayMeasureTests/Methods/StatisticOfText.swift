import Testing

@testable import AssayMeasure

/// Runs a method, by any of its names, on a table as `assay stats` reads it.
func statistic(
  _ name: String, _ text: String, _ settings: [String: String] = [:]
) throws -> StatisticReport {
  let method = try #require(StatisticMethod.named(name))
  let rows = try RatingsText.read(Array(text.utf8), words: method.words)
  return try method.run(on: rows.table, settings: settings)
}

extension StatisticReport {
  /// The figure of this name.
  func value(_ name: String) -> Value? { figures.first { $0.name == name }?.value }
}

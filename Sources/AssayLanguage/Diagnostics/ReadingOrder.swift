extension [Diagnostic] {
  /// By place, then by code, then by words: the order in which findings are told.
  public var inReadingOrder: [Diagnostic] {
    sorted { ($0.place, $0.code, $0.message) < ($1.place, $1.code, $1.message) }
  }
}

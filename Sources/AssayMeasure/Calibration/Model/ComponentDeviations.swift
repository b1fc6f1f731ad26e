/// The terms of the mixed model, in the order in which their figures are kept.
enum ModelTerm: Int, CaseIterable, Sendable {
  case candidate, area, criterion, panellist, halo, areaHalo, residual

  static let count = 7
}

/// The standard deviations of the terms, in units of the scale.
struct ComponentDeviations: Hashable, Sendable {
  private(set) var values: [Double]

  /// The deviations in the order of `ModelTerm`.
  init(_ values: [Double]) { self.values = values }

  subscript(term: ModelTerm) -> Double {
    get { values[term.rawValue] }
    set { values[term.rawValue] = newValue }
  }

  /// The variance of a term.
  func variance(_ term: ModelTerm) -> Double { self[term] * self[term] }
}

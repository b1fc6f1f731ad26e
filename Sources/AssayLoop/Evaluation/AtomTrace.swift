public import AssayLanguage

/// One condition of one line with the values that it read.
public struct AtomTrace: Hashable, Sendable {
  /// The condition.
  public var atom: Condition.Atom
  /// What it read.
  public var readings: [Reading]
  /// Whether it holds.
  public var truth: Truth

  /// Joins a condition and its values.
  public init(atom: Condition.Atom, readings: [Reading], truth: Truth) {
    self.atom = atom
    self.readings = readings
    self.truth = truth
  }
}

extension ConditionTrace {
  /// The conditions that make the whole hold, fail or be unknown, in the order of the file.
  ///
  /// Of parts joined by `and` those count that fail, when the whole fails; of parts joined by `or`
  /// those that hold, when the whole holds.
  public var decisiveAtoms: [AtomTrace] {
    switch self {
    case .all(let parts, let truth), .any(let parts, let truth):
      parts.filter { $0.truth == truth }.flatMap(\.decisiveAtoms)
    case .not(let part, _): part.decisiveAtoms
    case .atom(let atom, let readings, let truth):
      [AtomTrace(atom: atom, readings: readings, truth: truth)]
    }
  }

  /// Every condition, in the order of the file.
  public var atoms: [AtomTrace] {
    switch self {
    case .all(let parts, _), .any(let parts, _): parts.flatMap(\.atoms)
    case .not(let part, _): part.atoms
    case .atom(let atom, let readings, let truth):
      [AtomTrace(atom: atom, readings: readings, truth: truth)]
    }
  }
}

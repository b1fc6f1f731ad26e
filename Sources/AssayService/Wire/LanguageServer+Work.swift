public import AssayText

/// Work that may be done while no message is waiting.
public enum PendingWork: Hashable, Sendable {
  /// A step takes a few milliseconds: tests.
  case brief
  /// A step may take so long that somebody who types would notice: proofs, shares, changes of the
  /// rules. It is for pauses.
  case patient
}

extension LanguageServer {
  /// What `work` would do next; nothing when all is known, or findings must be told first.
  public var pendingWork: PendingWork? {
    guard phase == .running, !isDirty else { return nil }
    if desk.isTesting { return .brief }
    return desk.isStudying ? .patient : nil
  }

  /// Takes one step, and tells what has come to light: findings at once; tests, when all have run, and
  /// scores of changes by asking the editor to look at its lenses again.
  public mutating func work() -> [JSONValue] {
    guard pendingWork != nil else { return [] }
    let snapshot = workspace.snapshot()
    switch desk.advance(in: snapshot.library) {
    case .findings: return publish(snapshot)
    case .tests where !desk.isTesting, .mutations:
      return client.refreshesLenses ? [request("workspace/codeLens/refresh")] : []
    case .tests, .shares, nil: return []
    }
  }
}

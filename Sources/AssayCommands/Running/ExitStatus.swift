/// How a run ended, as scripts read it.
public enum ExitStatus: Int32, Hashable, Sendable, CaseIterable {
  case done = 0
  /// Errors were found, tests failed, verification failed.
  case no = 1
  /// Evidence is still missing.
  case unknown = 2
  case usage = 64
  case bug = 70
  case inputOutput = 74
}

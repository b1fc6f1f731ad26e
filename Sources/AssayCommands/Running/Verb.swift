import ArgumentParser

/// One verb of the command line: options, and what is done with them.
protocol Verb: ParsableCommand {
  /// Loads, calls, prints, and answers with a status.
  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus
}

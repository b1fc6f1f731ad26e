import ArgumentParser
import AssayLanguage

/// The program, as a function of its invocation.
public enum Assay {
  /// Runs one command line from start to end and gives the status of the process.
  public static func run(_ invocation: Invocation) -> ExitStatus {
    let status = perform(invocation)
    guard let reason = invocation.output.finish() else { return status }
    invocation.output.say("assay: the results could not be written: \(reason)")
    return .inputOutput
  }

  private static func perform(_ invocation: Invocation) -> ExitStatus {
    // Most scripts ask for nothing else first, and the answer needs no verb.
    if invocation.arguments == ["--version"] {
      invocation.output.print(AssayVersion.line)
      return .done
    }
    if let failure = unknownVerb(invocation.arguments) { return report(failure, invocation) }
    do {
      var command = try AssayCommand.parseAsRoot(invocation.arguments)
      if let verb = command as? any Verb {
        do throws(CommandFailure) {
          return try verb.perform(invocation)
        } catch {
          return report(error, invocation)
        }
      }
      try command.run()
      return .done
    } catch {
      return answer(error, invocation)
    }
  }

  private static func report(_ failure: CommandFailure, _ invocation: Invocation) -> ExitStatus {
    invocation.output.say("assay: \(failure.message)")
    return failure.status
  }

  /// Help and versions are results; a command line that cannot be read is told beside them.
  private static func answer(_ error: any Error, _ invocation: Invocation) -> ExitStatus {
    let columns = max(40, min(invocation.terminal.columns, 100))
    let text = AssayCommand.fullMessage(for: error, columns: columns)
    switch AssayCommand.exitCode(for: error) {
    case .success:
      invocation.output.print(text)
      return .done
    case .validationFailure:
      invocation.output.say(text)
      return .usage
    default:
      invocation.output.say("assay: this is a mistake in assay itself: \(text)")
      return .bug
    }
  }

  /// The parser of arguments does not suggest verbs.
  private static func unknownVerb(_ arguments: [String]) -> CommandFailure? {
    guard let word = arguments.first, !word.hasPrefix("-") else { return nil }
    let verbs = AssayCommand.verbs
    guard !verbs.contains(word), word != "help" else { return nil }
    let shown = VisibleText.line(word, limit: 100)
    let suggestion = nearestName(to: word, among: verbs).map { "; did you mean `\($0)`?" } ?? ""
    return .usage("there is no verb `\(shown)`\(suggestion)\nSee `assay --help` for all verbs.")
  }
}

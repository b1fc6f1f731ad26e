/// Why a verb could not do its work: a status for scripts and a sentence for people.
struct CommandFailure: Error, Hashable {
  var status: ExitStatus
  /// One sentence or more; printed behind the name of the program.
  var message: String

  static func usage(_ message: String) -> CommandFailure {
    CommandFailure(status: .usage, message: message)
  }

  static func no(_ message: String) -> CommandFailure {
    CommandFailure(status: .no, message: message)
  }

  static func inputOutput(_ message: String) -> CommandFailure {
    CommandFailure(status: .inputOutput, message: message)
  }
}

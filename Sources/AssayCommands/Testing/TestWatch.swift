/// Runs tests again whenever a file that they read changes.
struct TestWatch {
  var command: TestCommand

  /// Gives the status of the last run, when the wait says that it is over.
  ///
  /// Marks are taken before a run reads, so that what is written meanwhile is noticed by the next.
  func run(_ invocation: Invocation) -> ExitStatus {
    let wait = invocation.waiting()
    var paths = command.paths(invocation)
    var status = ExitStatus.done
    repeat {
      let marks = FileMarks(of: paths, in: invocation)
      clear(invocation)
      let ending = command.run(invocation)
      status = tell(ending, invocation)
      paths = ending.paths
      var now = marks
      repeat {
        guard invocation.output.trouble == nil, wait() else { return status }
        now = FileMarks(of: paths, in: invocation)
      } while !now.differ(from: marks)
    } while true
  }

  /// Results of an earlier run go away on a terminal and stay everywhere else.
  private func clear(_ invocation: Invocation) {
    if invocation.terminal.isOutput { invocation.output.write("\u{1B}[H\u{1B}[2J\u{1B}[3J") }
  }

  private func tell(_ ending: TestCommand.Ending, _ invocation: Invocation) -> ExitStatus {
    invocation.output.flush()
    switch ending.verdict {
    case .success(let status): return status
    case .failure(let failure):
      invocation.output.say("assay: \(failure.message)")
      return failure.status
    }
  }
}

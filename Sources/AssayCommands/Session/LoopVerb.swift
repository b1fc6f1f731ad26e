import ArgumentParser
import AssayLoop

/// A verb that records one event in one loop.
protocol LoopVerb: Verb {
  var workspace: WorkspaceOptions { get }
  /// The loop: its id, or the candidate's name.
  var loop: String { get }

  /// The event to record.
  func payload(in loop: LoadedLoop, _ session: WorkspaceSession) throws(CommandFailure)
    -> EventPayload

  /// What to say when it is recorded, without the receipt.
  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String
}

extension LoopVerb {
  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    var session = try WorkspaceSession.open(invocation, workspace)
    let found = try session.loop(loop)
    let event = try session.record(try payload(in: found, session), in: found)
    let after = try session.load(found.state.id)
    invocation.output.print(said(after, session))
    invocation.output.print(session.receipt(event))
    return .done
  }
}

extension WorkspaceSession {
  /// What proves to the author that an event is durable.
  func receipt(_ event: Event) -> String {
    "Receipt \(event.id.prefix(12)) at \(time(event.at))."
  }
}

/// The argument that every such verb shares.
let loopHelp = ArgumentHelp(
  "The loop's id or the candidate's name; the beginning is enough where it is plain.",
  valueName: "candidate")

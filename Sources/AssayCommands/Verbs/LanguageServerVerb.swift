import ArgumentParser
import AssayService
import AssayText

/// `assay lsp`: the service behind editors.
struct LanguageServerVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "lsp",
    abstract: "Serve an editor over standard input and output.",
    discussion: """
      Speaks the Language Server Protocol; editors start it by themselves. `docs/editors.md` says \
      how to set them up. Status 1 when the editor goes away without saying goodbye.
      """)

  @Flag(help: "Talk over standard input and output, which is the only way there is.")
  var stdio = false

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    var server = LanguageServer(
      host: ServiceFiles(invocation: invocation).host, version: AssayVersion.current)
    var buffer = MessageBuffer()
    let output = invocation.output
    while server.exitStatus == nil, output.trouble == nil {
      while server.exitStatus == nil, let frame = buffer.next() {
        switch frame {
        case .message(let content): send(server.receive(content), output)
        case .broken: send([LanguageServer.brokenFrame], output)
        }
      }
      // Nothing is waiting any more, so there is time for everything that is wrong.
      if server.exitStatus == nil { send(server.settle(), output) }
      output.flush()
      work(&server, invocation.input, output)
      guard server.exitStatus == nil, try read(invocation.input, into: &buffer) else { break }
    }
    return server.exitStatus == 0 ? .done : .no
  }

  /// How long nobody must have typed before steps are taken that may keep somebody waiting.
  private static let pause = 300

  /// Takes steps of what is still to be found out until something is to be read.
  private func work(_ server: inout LanguageServer, _ input: Input, _ output: Output) {
    var patience = LanguageServerVerb.pause
    while let work = server.pendingWork {
      let wait = work == .patient ? patience : 0
      if input.isReady(wait) { return }
      // Whoever has paused so long goes on pausing for a while.
      if work == .patient { patience = 0 }
      send(server.work(), output)
    }
  }

  /// Waits for bytes; false at the end of the input.
  private func read(
    _ input: Input, into buffer: inout MessageBuffer
  ) throws(CommandFailure) -> Bool {
    do throws(Input.Failure) {
      let bytes = try input.read(1 << 16)
      buffer.append(bytes)
      return !bytes.isEmpty
    } catch {
      throw .inputOutput("standard input cannot be read: \(error.reason)")
    }
  }

  private func send(_ messages: [JSONValue], _ output: Output) {
    for message in messages {
      output.write(MessageBuffer.frame(Array(message.canonicalText.utf8)))
    }
    // An answer is wanted now, also while further requests are waiting.
    output.flush()
  }
}

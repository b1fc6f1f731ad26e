import ArgumentParser
import AssayLanguage
import AssayLoop

/// `assay reference`: what a referee said.
struct ReferenceVerb: LoopVerb {
  static let configuration = CommandConfiguration(
    commandName: "reference", abstract: "Record what a referee said.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Argument(help: "Who was asked, as a name or a relation.") var referee: String
  @Argument(help: "`clear`, `concern` or `open`.") var status: String
  @Option(help: "What was said.") var words: String = ""

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    let statuses: [String: ReferenceStatus] = [
      "clear": .clear, "concern": .concern, "open": .open,
    ]
    guard let status = statuses[status] else {
      throw .usage(
        "a reference is `clear`, `concern` or `open`, found "
          + "`\(VisibleText.line(self.status, limit: 40))`")
    }
    return .referenceRecorded(referee: referee, status: status, words: words)
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    let wanted = loop.scorecard.references.map { " of \($0.count)" } ?? ""
    let count = loop.state.references.count
    return "\(count)\(wanted) reference\(count == 1 && wanted.isEmpty ? " is" : "s are") in for "
      + "\(loop.shownName)."
  }
}

/// `assay confirm`: a second person stands behind a red flag.
struct ConfirmVerb: LoopVerb {
  static let configuration = CommandConfiguration(
    commandName: "confirm", abstract: "Confirm a red flag that somebody else raised.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Argument(help: "The red flag.") var flag: String
  @Option(help: "What you saw or heard yourself.") var evidence: String

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    .flagConfirmed(flag: try loop.flagName(flag), evidence: evidence)
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    "The red flag `\(flag)` is confirmed in \(loop.shownName)'s loop."
  }
}

/// `assay reply`: what the candidate says to a red flag.
struct ReplyVerb: LoopVerb {
  static let configuration = CommandConfiguration(
    commandName: "reply", abstract: "Record what the candidate says to a red flag.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Argument(help: "The red flag.") var flag: String
  @Argument(help: "The candidate's words.") var words: String

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    .candidateReplied(flag: try loop.flagName(flag), words: words)
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    "The reply stands beside the red flag in \(loop.shownName)'s packet."
  }
}

import ArgumentParser
import AssayLoop

/// `assay conflict`: a person knows the candidate and may not interview them.
struct ConflictVerb: LoopVerb {
  static let configuration = CommandConfiguration(
    commandName: "conflict",
    abstract: "Declare a conflict of interest: the person takes no part in the loop.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Option(help: "Whose conflict it is; yours when left out.") var of: String?
  @Option(help: "Why, in your own words.") var because: String

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    .conflictDeclared(person: try session.person(of), because: because)
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    "The conflict of interest stands in \(loop.shownName)'s loop. Next: `assay assign` a substitute."
  }
}

/// `assay recuse`: a panellist steps back from a role.
struct RecuseVerb: LoopVerb {
  static let configuration = CommandConfiguration(
    commandName: "recuse", abstract: "Step back from a role in a loop.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String
  @Argument(help: "The role that becomes free.") var role: String
  @Option(help: "Why, in your own words.") var because: String

  func payload(
    in loop: LoadedLoop, _ session: WorkspaceSession
  ) throws(CommandFailure) -> EventPayload {
    .recused(person: try session.requireMe(), role: try loop.roleName(role), because: because)
  }

  func said(_ loop: LoadedLoop, _ session: WorkspaceSession) -> String {
    "The role `\(role)` is free in \(loop.shownName)'s loop."
  }
}

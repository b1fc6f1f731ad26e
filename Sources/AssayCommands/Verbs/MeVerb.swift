import ArgumentParser
import AssayLanguage
import AssayLoop

/// `assay me`: who is typing.
struct MeVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "me",
    abstract: "Say who is typing on this machine; every event names its author.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: "A short id, such as `ada`.") var id: String?
  @Argument(help: "The name that others read.") var name: String?

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let present = try WorkspaceSession.open(invocation, workspace)
    guard let id else {
      guard let me = present.me else {
        throw CommandFailure(
          status: .unknown,
          message: "nobody is recorded yet; say `assay me ID \"Your Name\"`")
      }
      invocation.output.print("\(present.name(of: me)) (\(me))")
      return .done
    }
    let checked = try Identity.checked(id)
    var session = try WorkspaceSession(invocation, present.workspace, person: checked)
    let known = session.state.people.first { $0.id == checked }
    if let name, known?.name != name {
      let name = try PersonName.checked(name, of: "a person")
      _ = try session.record(.personNamed(id: checked, name: name))
    } else if known == nil {
      throw .usage(
        "`\(checked)` is new here: say the name too, as in `assay me \(checked) \"Name\"`")
    }
    try Identity.remember(checked, in: session.workspace, invocation)
    invocation.output.print("You are \(session.name(of: checked)) (\(checked)) in this workspace.")
    return .done
  }
}

/// `assay person`: somebody else who takes part.
struct PersonVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Name a person who takes part, or list them all.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: "A short id, such as `ada`.") var id: String?
  @Argument(help: "The name that others read.") var name: String?

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    var session = try WorkspaceSession.open(invocation, workspace)
    guard let id else {
      for person in session.state.people {
        invocation.output.print("\(person.id)  \(session.name(of: person.id))")
      }
      return .done
    }
    let checked = try Identity.checked(id)
    guard let name else { throw .usage("say the name too: `assay person \(checked) \"Name\"`") }
    let known = session.state.person(checked).map { _ in session.name(of: checked) }
    if session.state.person(checked)?.name != name {
      let name = try PersonName.checked(name, of: "a person")
      _ = try session.record(.personNamed(id: checked, name: name))
    }
    let shown = session.name(of: checked)
    invocation.output.print(
      known == nil || known == shown
        ? "\(shown) (\(checked)) may be assigned to roles."
        : "\(known ?? "") is now called \(shown) (\(checked)).")
    return .done
  }
}

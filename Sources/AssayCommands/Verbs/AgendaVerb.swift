import ArgumentParser
import AssayLanguage
import AssayLoop
import AssayText

/// `assay agenda`: what is due, from whom, by when.
struct AgendaVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: "List what is due, from whom, by when.")

  @OptionGroup var workspace: WorkspaceOptions
  @Flag(help: "Only what you have to do.") var mine = false
  @Option(help: "text or json.") var format: PaperFormat = .text

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    var session = try WorkspaceSession.open(invocation, workspace)
    let now = invocation.clock()
    let wanted = mine ? try session.requireMe() : nil
    let items = try session.agenda(at: now).filter { wanted == nil || $0.person == wanted }
    let names = try session.candidateNames()
    if format == .json {
      invocation.output.print(json(items, session, names).prettyText)
      return .done
    }
    if items.isEmpty {
      invocation.output.print("Nothing is due.")
      return .done
    }
    var table = Table(columns: [
      Table.Column("due"), Table.Column("who", least: 8), Table.Column("candidate", least: 8),
      Table.Column("what", least: 20),
    ])
    for item in items {
      let due = item.due.map { session.time($0) } ?? "no date"
      table.rows.append([
        item.isOverdue ? "OVERDUE \(due)" : due,
        item.person.map(session.name) ?? item.role ?? "nobody yet",
        names[item.candidate] ?? item.candidate, item.words,
      ])
    }
    invocation.output.write(table.text(invocation.pageFormat))
    return .done
  }

  private func json(
    _ items: [AgendaItem], _ session: WorkspaceSession, _ names: [String: String]
  ) -> JSONValue {
    [
      "assay": "agenda", "version": 1,
      "items": .array(
        items.map { item in
          [
            "loop": .string(item.loop), "opening": .string(item.opening),
            "candidate": .string(names[item.candidate] ?? item.candidate),
            "what": .string(item.words), "stage": item.stage.map { .string($0) } ?? .null,
            "person": item.person.map { .string($0) } ?? .null,
            "role": item.role.map { .string($0) } ?? .null,
            "due": item.due.map { .string($0.description) } ?? .null,
            "overdue": .bool(item.isOverdue),
          ]
        }),
    ]
  }
}

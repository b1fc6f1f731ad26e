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
  @Option(help: "text or json.") var format: ListFormat = .text

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    var session = try WorkspaceSession.open(invocation, workspace)
    let wanted = mine ? try session.requireMe() : nil
    let list = try session.summaries()
    let items = AgendaItem.items(in: list.loops, for: wanted, at: invocation.clock())
    switch format {
    case .json: invocation.output.print(json(items, list.names).prettyText)
    case .text where items.isEmpty: invocation.output.print("Nothing is due.")
    case .text:
      invocation.output.write(table(items, session, list.names).text(invocation.pageFormat))
    }
    if format == .text, !mine { printSearches(list.loops, session) }
    return list.status
  }

  private func table(
    _ items: [AgendaItem], _ session: WorkspaceSession, _ names: [String: String]
  ) -> Table {
    var table = Table(columns: [
      Table.Column("due"), Table.Column("who", least: 8), Table.Column("candidate", least: 8),
      Table.Column("what", least: 20),
    ])
    let name = session.naming
    for item in items {
      let due = item.due.map { session.time($0) } ?? "no date"
      table.rows.append([
        item.isOverdue ? "OVERDUE \(due)" : due,
        item.person.map(name) ?? item.role ?? "nobody yet",
        VisibleText.line(names[item.candidate] ?? item.candidate, limit: 80), item.words,
      ])
    }
    return table
  }

  /// How long each search may still take, below what is due in it.
  private func printSearches(_ loops: [LoopSummary], _ session: WorkspaceSession) {
    for (index, search) in session.searchClocks(of: loops.filter(\.isRunning)).enumerated() {
      if index == 0 { session.invocation.output.print() }
      session.invocation.output.print("\(search.opening): \(search.clock.words)")
    }
  }

  private func json(_ items: [AgendaItem], _ names: [String: String]) -> JSONValue {
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

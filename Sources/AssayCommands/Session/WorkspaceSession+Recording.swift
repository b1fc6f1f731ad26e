import AssayLanguage
import AssayLedger
import AssayLoop
import AssayText

extension WorkspaceSession {
  /// Checks an event against the loop's rules, makes it durable, and gives it back with its id.
  mutating func record(
    _ payload: EventPayload, in loop: LoadedLoop, as person: String? = nil
  ) throws(CommandFailure) -> Event {
    let typist = try requireMe()
    let author = person ?? typist
    let now = invocation.clock()
    do throws(Refusal) {
      try loop.state.check(payload, by: author, at: now)
    } catch {
      throw failure(error, in: loop)
    }
    return try append(payload, loop: loop.state.id, events: loop.events, author: author, at: now)
  }

  /// Records an event of the workspace itself.
  mutating func record(_ payload: EventPayload) throws(CommandFailure) -> Event {
    let author: String
    // The first event of a person is their own name: nobody can be known before it.
    if case .personNamed(let id, _) = payload, id == me {
      author = id
    } else {
      author = try requireMe()
    }
    let now = invocation.clock()
    do throws(Refusal) {
      try state.check(payload, by: author, at: now)
    } catch {
      throw failure(error)
    }
    let event = try append(
      payload, loop: WorkspaceSession.workspaceLoop, events: events, author: author, at: now)
    took(event)
    return event
  }

  /// Makes an event durable; the caller has checked it.
  func append(
    _ payload: EventPayload, loop: String, events: [Event], author: String, at: Instant
  ) throws(CommandFailure) -> Event {
    let seen = Set(events.flatMap(\.seen))
    let heads = events.map(\.id).filter { !seen.contains($0) }.sorted()
    // Time may not run backwards against what the author has seen, whatever this clock says.
    let latest = events.map(\.at).max() ?? at
    let sequence = (events.filter { $0.author == author }.map(\.sequence).max() ?? 0) + 1
    let record = EventRecord(
      type: payload.type, loop: loop, author: author, at: max(at, latest), sequence: sequence,
      seen: heads, data: payload.data, body: payload.body)
    let stored = try ledger { () throws(LedgerError) in try workspace.events.append(record) }
    do throws(EventFormatError) {
      return try Event(stored)
    } catch {
      throw CommandFailure(
        status: .bug, message: "the event just written does not read back: \(error.message)")
    }
  }
}

extension WorkspaceSession {
  /// Refuses to open a loop before anything is written.
  func checkOpening(_ payload: EventPayload, _ opening: Opening) throws(CommandFailure) {
    do throws(Refusal) {
      try LoopState.checkOpening(payload, by: me ?? "", opening: opening)
    } catch {
      throw failure(error)
    }
  }

  /// A refusal as a command says it: with names beside the ids of people.
  func failure(_ refusal: Refusal, in loop: LoadedLoop? = nil) -> CommandFailure {
    var taken: Set<String> = []
    if let scorecard = loop?.scorecard {
      taken = Set(scorecard.stages.map(\.name) + scorecard.flags.map(\.flag.name))
      taken.formUnion(loop?.state.terms.roles ?? [])
    }
    let (message, advice) = (
      named(refusal.message, besides: taken), named(refusal.advice, besides: taken)
    )
    return .no("\(message)\n\(advice.sentence)")
  }

  /// Puts `Ada Berg (ada)` for an `ada` in backticks; what else may be meant stays as it is.
  func named(_ sentence: String, besides taken: Set<String>) -> String {
    var parts = sentence.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    guard parts.count % 2 == 1 else { return sentence }
    for index in stride(from: 1, to: parts.count, by: 2) {
      let word = parts[index]
      let isPerson = !taken.contains(word) && state.people.contains { $0.id == word }
      parts[index] = isPerson ? "\(name(of: word)) (\(word))" : "`\(word)`"
    }
    return parts.joined()
  }
}

extension String {
  /// With a capital at the start and a full stop at the end.
  var sentence: String {
    let text = prefix(1).uppercased() + dropFirst()
    return text.hasSuffix(".") || text.hasSuffix("?") ? text : text + "."
  }
}

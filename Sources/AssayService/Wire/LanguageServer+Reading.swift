import AssayLanguage
import AssayText

extension LanguageServer {
  func hover(_ subject: Subject) throws(WireError) -> JSONValue {
    let offset = try subject.offset()
    guard
      let hover = subject.snapshot.hover(
        in: subject.file, at: offset, shares: { desk.knowledge(of: $0)?.shares })
    else { return .null }
    return [
      "contents": ["kind": "markdown", "value": .string(hover.markdown)],
      "range": subject.writer.range(subject.place(hover.span)),
    ]
  }

  func completion(_ subject: Subject) throws(WireError) -> JSONValue {
    let offset = try subject.offset()
    let found = subject.snapshot.completions(in: subject.file, at: offset, grammar)
    let items = found.enumerated().map { number, completion -> JSONValue in
      let range = subject.writer.range(subject.place(completion.span))
      var members = [
        JSONMember("label", .string(completion.label)),
        JSONMember("kind", .integer(completion.kind.wireNumber)),
        // As many digits as the longest list needs, so that texts sort as numbers do.
        JSONMember("sortText", .string(String(String(1_000_000 + number).dropFirst()))),
        JSONMember("textEdit", ["range": range, "newText": .string(completion.label)]),
      ]
      if let detail = completion.detail { members.append(JSONMember("detail", .string(detail))) }
      return .object(members)
    }
    return ["isIncomplete": false, "items": .array(items)]
  }

  func definition(_ subject: Subject) throws(WireError) -> JSONValue {
    let places = subject.snapshot.definitions(in: subject.file, at: try subject.offset())
    return .array(places.map(subject.writer.location))
  }

  func references(_ subject: Subject) throws(WireError) -> JSONValue {
    let withDeclarations = subject.parameters.at("context", "includeDeclaration")?.bool ?? true
    let places = subject.snapshot.references(
      in: subject.file, at: try subject.offset(), includesDeclarations: withDeclarations)
    return .array(places.map(subject.writer.location))
  }

  func highlights(_ subject: Subject) throws(WireError) -> JSONValue {
    let places = subject.snapshot.references(
      in: subject.file, at: try subject.offset(), includesDeclarations: true)
    let own = places.filter { $0.file == subject.file }
    return .array(own.map { ["range": subject.writer.range($0)] })
  }
}

extension Completion.Kind {
  /// The protocol's number for it.
  fileprivate var wireNumber: Int {
    switch self {
    case .keyword, .word: 14
    case .name(let kind):
      switch kind {
      case .rubric, .scorecard, .overlay: 7
      case .criterion: 10
      case .question: 2
      case .flag: 23
      case .scale, .band: 13
      case .panellist, .alternate, .decider: 6
      case .track, .stage, .part, .deliverable, .answer, .rule, .test: 3
      }
    }
  }
}

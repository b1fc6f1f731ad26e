import AssayLanguage
import AssayText

extension LanguageServer {
  func outline(_ subject: Subject) -> JSONValue {
    .array(subject.snapshot.outline(of: subject.file).map { symbol($0, subject) })
  }

  private func symbol(_ item: OutlineItem, _ subject: Subject) -> JSONValue {
    [
      "name": .string(item.name),
      "detail": .string(item.title ?? item.kind.rawValue),
      "kind": .integer(item.kind.wireNumber),
      "range": subject.writer.range(subject.place(item.span)),
      "selectionRange": subject.writer.range(subject.place(item.nameSpan)),
      "children": .array(item.children.map { symbol($0, subject) }),
    ]
  }

  mutating func symbols(_ parameters: JSONValue) -> JSONValue {
    let snapshot = workspace.snapshot()
    let writer = WireWriter(snapshot, addresses)
    let found = snapshot.symbols(matching: parameters["query"]?.string ?? "")
    return .array(
      found.map { occurrence in
        [
          "name": .string(occurrence.symbol.name),
          "kind": .integer(occurrence.symbol.kind.wireNumber),
          "containerName": .string(occurrence.symbol.kind.rawValue),
          "location": writer.location(occurrence.place),
        ]
      })
  }

  func foldings(_ subject: Subject) -> JSONValue {
    let positions = subject.document.positions
    let foldings = subject.snapshot.foldings(of: subject.file).compactMap {
      span, isComment -> JSONValue? in
      let (start, end) = (positions.line(of: span.start), positions.line(of: span.end))
      guard end > start else { return nil }
      // `region` would be a mark that an author sets by hand.
      let kind = isComment ? [JSONMember("kind", "comment")] : []
      return .object(
        [JSONMember("startLine", .integer(start)), JSONMember("endLine", .integer(end))] + kind)
    }
    return .array(foldings)
  }

  func tokens(_ subject: Subject, in span: ByteSpan?) -> JSONValue {
    let positions = subject.document.positions
    let numbers = Dictionary(
      uniqueKeysWithValues: SemanticToken.Kind.allCases.enumerated().map { ($1, $0) })
    var data: [JSONValue] = []
    var previous = TextPosition(line: 0, character: 0)
    for token in subject.snapshot.semanticTokens(of: subject.file) {
      if let span, token.span.end < span.start || token.span.start > span.end { continue }
      let start = positions.position(of: token.span.start)
      let length = positions.position(of: token.span.end).character - start.character
      let isSameLine = start.line == previous.line
      let step = isSameLine ? start.character - previous.character : start.character
      let kind = numbers[token.kind, default: 0]
      data.append(.integer(start.line - previous.line))
      data.append(.integer(step))
      data.append(.integer(length))
      data.append(.integer(kind))
      data.append(.integer(token.isDeclaration ? 1 : 0))
      previous = start
    }
    return ["data": .array(data)]
  }

  func hints(_ subject: Subject) throws(WireError) -> JSONValue {
    let span = try subject.span()
    let hints = subject.snapshot.hints(of: subject.file, in: span)
    return .array(
      hints.map { hint in
        [
          "position": JSONValue(subject.document.positions.position(of: hint.offset)),
          "label": .string(hint.label), "tooltip": .string(hint.tooltip), "paddingLeft": true,
        ]
      })
  }
}

extension Symbol.Kind {
  /// The protocol's number for the nearest kind of symbol.
  fileprivate var wireNumber: Int {
    switch self {
    case .rubric, .scorecard, .overlay: 5
    case .criterion: 7
    case .question: 6
    case .flag: 24
    case .scale: 10
    case .band: 23
    case .track: 3
    case .panellist, .alternate, .decider: 13
    case .stage, .part: 2
    case .deliverable, .answer: 14
    case .rule, .test: 12
    }
  }
}

import AssayLanguage
import AssayText

extension LanguageServer {
  /// The file of a request, at one moment.
  struct Subject {
    let snapshot: Snapshot
    let file: Int
    let parameters: JSONValue
    let writer: WireWriter

    var document: ServiceDocument { snapshot.documents[file] }

    /// The place that the request is about.
    func offset() throws(WireError) -> UInt32 {
      guard let position = parameters["position"]?.textPosition else {
        throw .wrongParameters("`position`")
      }
      return document.positions.offset(of: position)
    }

    /// The part of the file that the request is about.
    func span() throws(WireError) -> ByteSpan {
      guard let range = parameters["range"]?.textRange else { throw .wrongParameters("`range`") }
      return document.positions.span(range.lowerBound, range.upperBound)
    }

    func place(_ span: ByteSpan) -> Place { Place(file: file, span: span) }
  }

  mutating func feature(
    _ method: String, _ parameters: JSONValue
  ) throws(WireError) -> JSONValue {
    if method == "workspace/symbol" { return symbols(parameters) }
    guard let respond = Self.features[method] else { throw .unknownMethod(method) }
    guard let uri = parameters.at("textDocument", "uri")?.string else {
      throw .wrongParameters("`textDocument`")
    }
    // Editors ask for files that they have just closed; there is nothing to say of those.
    guard let file = workspace.index(of: addresses.canonical(uri)) else { return .null }
    let snapshot = workspace.snapshot()
    let subject = Subject(
      snapshot: snapshot, file: file, parameters: parameters,
      writer: WireWriter(snapshot, addresses))
    return try respond(self, subject)
  }

  typealias Feature =
    @Sendable (LanguageServer, Subject) throws(WireError) -> JSONValue

  /// Every request about one file. To add one: a function here and a line in `abilities`.
  private static let features: [String: Feature] = [
    "textDocument/hover": { (server, subject) throws(WireError) in try server.hover(subject) },
    "textDocument/completion": { (server, subject) throws(WireError) in
      try server.completion(subject)
    },
    "textDocument/definition": { (server, subject) throws(WireError) in
      try server.definition(subject)
    },
    "textDocument/references": { (server, subject) throws(WireError) in
      try server.references(subject)
    },
    "textDocument/documentHighlight": { (server, subject) throws(WireError) in
      try server.highlights(subject)
    },
    "textDocument/prepareRename": { (server, subject) throws(WireError) in
      try server.prepareRename(subject)
    },
    "textDocument/rename": { (server, subject) throws(WireError) in try server.rename(subject) },
    "textDocument/documentSymbol": { (server, subject) throws(WireError) in
      server.outline(subject)
    },
    "textDocument/foldingRange": { (server, subject) throws(WireError) in
      server.foldings(subject)
    },
    "textDocument/semanticTokens/full": { (server, subject) throws(WireError) in
      server.tokens(subject, in: nil)
    },
    "textDocument/semanticTokens/range": { (server, subject) throws(WireError) in
      server.tokens(subject, in: try subject.span())
    },
    "textDocument/formatting": { (server, subject) throws(WireError) in
      server.formatting(subject, in: nil)
    },
    "textDocument/rangeFormatting": { (server, subject) throws(WireError) in
      server.formatting(subject, in: try subject.span())
    },
    "textDocument/codeAction": { (server, subject) throws(WireError) in
      try server.actions(subject)
    },
    "textDocument/inlayHint": { (server, subject) throws(WireError) in try server.hints(subject) },
    "textDocument/codeLens": { (server, subject) throws(WireError) in server.lenses(subject) },
  ]
}

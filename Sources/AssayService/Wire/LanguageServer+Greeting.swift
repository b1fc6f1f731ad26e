import AssayText

/// What the editor says that it can do.
struct ClientAbilities {
  var encoding = PositionEncoding.utf16
  /// Whether edits may name the version of the file that they are for.
  var takesVersionedEdits = false
  /// Whether it can be asked to watch files.
  var watchesFiles = false
  /// Whether it can be asked to show lenses anew.
  var refreshesLenses = false

  init() {}

  init(_ abilities: JSONValue?) {
    let encodings = abilities?.at("general", "positionEncodings")?.array ?? []
    encoding = encodings.contains("utf-8") ? .utf8 : .utf16
    takesVersionedEdits =
      abilities?.at("workspace", "workspaceEdit", "documentChanges")?.bool ?? false
    watchesFiles =
      abilities?.at("workspace", "didChangeWatchedFiles", "dynamicRegistration")?.bool ?? false
    refreshesLenses = abilities?.at("workspace", "codeLens", "refreshSupport")?.bool ?? false
  }
}

extension LanguageServer {
  /// Reads the workspace and says what the server can do.
  mutating func initialize(_ parameters: JSONValue) -> JSONValue {
    client = ClientAbilities(parameters["capabilities"])
    workspace = Workspace(encoding: client.encoding)
    let named = (parameters["workspaceFolders"]?.array ?? []).compactMap { $0["uri"]?.string }
    folders = named.isEmpty ? [parameters["rootUri"]?.string].compactMap(\.self) : named
    addresses = Addresses(resolve: host.resolve)
    addresses.note(folders: folders)
    load(host.files(folders))
    phase = .running
    return [
      "capabilities": abilities, "serverInfo": ["name": "assay", "version": .string(version)],
    ]
  }

  private var abilities: JSONValue {
    [
      "positionEncoding": .string(client.encoding.rawValue),
      "textDocumentSync": ["openClose": true, "change": 2],
      "hoverProvider": true,
      "completionProvider": ["triggerCharacters": [" ", "|", ":"]],
      "definitionProvider": true,
      "referencesProvider": true,
      "documentHighlightProvider": true,
      "renameProvider": ["prepareProvider": true],
      "documentSymbolProvider": true,
      "workspaceSymbolProvider": true,
      "foldingRangeProvider": true,
      "semanticTokensProvider": [
        "legend": [
          "tokenTypes": .array(SemanticToken.Kind.allCases.map { .string($0.rawValue) }),
          "tokenModifiers": ["declaration"],
        ],
        "full": true, "range": true,
      ],
      "documentFormattingProvider": true,
      "documentRangeFormattingProvider": true,
      "codeActionProvider": ["codeActionKinds": ["quickfix"]],
      "inlayHintProvider": true,
      "codeLensProvider": ["resolveProvider": false],
      "executeCommandProvider": ["commands": [.string(LanguageServer.testCommand)]],
      "workspace": ["workspaceFolders": ["supported": true, "changeNotifications": true]],
    ]
  }

  /// Asks the editor to tell of files that change beside it.
  mutating func registrations() -> [JSONValue] {
    guard client.watchesFiles else { return [] }
    let watchers: [JSONValue] = ["**/*.rubric", "**/*.practice", "**/*.scorecard"].map {
      ["globPattern": $0]
    }
    return [
      request(
        "client/registerCapability",
        [
          "registrations": [
            [
              "id": "watch", "method": "workspace/didChangeWatchedFiles",
              "registerOptions": ["watchers": .array(watchers)],
            ]
          ]
        ])
    ]
  }

  /// A request to the editor; its answer needs none.
  mutating func request(
    _ method: String, _ parameters: JSONValue? = nil
  ) -> JSONValue {
    nextRequest += 1
    return WireMessage.request(nextRequest - 1, method, parameters)
  }
}

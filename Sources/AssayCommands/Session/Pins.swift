import AssayLanguage
import AssayLedger
import AssayLoop
import AssayText

/// The exact texts that a loop runs by, kept under their hash: later edits change no open loop.
enum Pins {
  /// What the latest `opened` or `moved` event of a loop says.
  struct Present {
    var opening: String
    var pin: ScorecardPin
  }

  /// The pin in force: that of the last move, else that of the opening event.
  static func present(in events: [Event]) -> Present? {
    guard let pin = LoopState.pin(of: events) else { return nil }
    for event in events {
      if case .opened(let opening, _, _) = event.payload {
        return Present(opening: opening, pin: pin)
      }
    }
    return nil
  }

  /// The scorecard of a pin, read from its kept texts.
  static func scorecard(
    _ present: Present, in workspace: Workspace
  ) throws(CommandFailure) -> Scorecard {
    let pin = present.pin
    let bytes = try ledger { () throws(LedgerError) in try workspace.kept(pin.hash, .scorecards) }
    guard let sources = sources(in: bytes) else {
      throw .inputOutput("ledger/scorecards/\(pin.hash) is no scorecard that this version reads")
    }
    guard let scorecard = Library(sources).scorecard(pin.name, overlays: pin.overlays) else {
      throw .inputOutput(
        "the kept text of `\(pin.name)` is not read by this version of assay; "
          + "`assay check` on ledger/scorecards/\(pin.hash) says why")
    }
    return scorecard
  }

  /// The files of a bundle.
  static func sources(in bytes: [UInt8]) -> [SourceText]? {
    guard let value = try? JSONParser.parse(bytes), value["assay"]?.string == "scorecard",
      value["format"]?.integer == 1, let files = value["files"]?.array
    else { return nil }
    var sources: [SourceText] = []
    for file in files {
      guard let name = file["name"]?.string, let text = file["text"]?.string else { return nil }
      sources.append(SourceText(name: name, text: text))
    }
    return sources
  }

  /// The bytes of a bundle: the formatted files that a scorecard is made of, sorted by name.
  static func bundle(_ files: [SourceText]) -> [UInt8] {
    let sorted = files.sorted { $0.name < $1.name }
    let value: JSONValue = [
      "assay": "scorecard",
      "format": 1,
      "files": .array(
        sorted.map { file in
          [
            "name": .string(file.name),
            "text": .string(String(decoding: Formatter.format(file).text, as: UTF8.self)),
          ]
        }),
    ]
    return Array((value.canonicalText + "\n").utf8)
  }
}

extension WorkspaceSession {
  /// Keeps the present text of a scorecard and gives its pin; refuses one with errors.
  func pin(scorecard name: String, overlays: [String]) throws(CommandFailure) -> ScorecardPin {
    let sources = try workspaceSources()
    let library = Library(sources)
    guard let scorecard = library.scorecard(name, overlays: overlays) else {
      let near = nearestName(to: name, among: library.scorecards.map(\.name))
      let errors = library.diagnostics.filter { $0.severity == .error }.count
      if errors > 0 {
        throw .no(
          "`\(VisibleText.line(name, limit: 60))` cannot be used: `assay check rubrics scorecards` "
            + "finds \(errors) error\(errors == 1 ? "" : "s")")
      }
      throw .usage(
        "the workspace has no scorecard `\(VisibleText.line(name, limit: 60))`"
          + (near.map { "; did you mean `\($0)`?" } ?? "")
          + "\nIts scorecards are \(library.scorecards.map(\.name).joined(separator: ", ")).")
    }
    // All files go in: which of them a scorecard reaches is the resolver's matter.
    let used = sources.filter { source in
      !source.bytes.isEmpty && Pins.isUsed(source, by: scorecard, library)
    }
    let hash = try ledger { () throws(LedgerError) in
      try workspace.keep(Pins.bundle(used), as: .scorecards)
    }
    return ScorecardPin(
      name: name, version: scorecard.version, overlays: overlays.sorted(), hash: hash)
  }

  /// The rubrics and scorecards of the workspace.
  func workspaceSources() throws(CommandFailure) -> [SourceText] {
    let folders = [workspace.rubricsFolder, workspace.scorecardsFolder]
    let loaded = SourceLoader.load(SourceRequest(paths: folders, wantsContext: false), invocation)
    if let problem = loaded.problems.first { throw problem }
    return loaded.asked.map { file in
      // A bundle's hash hangs on no folder of this machine.
      let path = file.source.name
      let parent = FilePath.name(of: FilePath.folder(of: path))
      return SourceText(name: "\(parent)/\(FilePath.name(of: path))", bytes: file.source.bytes)
    }
  }
}

extension Pins {
  /// Whether a scorecard is made of `source`: its own file, its overlays, its rubrics, and files
  /// of shared scales and bands.
  static func isUsed(_ source: SourceText, by scorecard: Scorecard, _ library: Library) -> Bool {
    let syntax = Parser.parse(source).syntax
    if syntax.scorecards.contains(where: { $0.name.value == scorecard.name }) { return true }
    if syntax.overlays.contains(where: { scorecard.overlays.contains($0.name.value) }) {
      return true
    }
    if syntax.rubrics.contains(where: { rubric in
      scorecard.areas.contains { $0.name == rubric.name.value }
    }) {
      return true
    }
    let isShared = syntax.scorecards.isEmpty && syntax.overlays.isEmpty && syntax.rubrics.isEmpty
    return isShared && (!syntax.scales.isEmpty || !syntax.bands.isEmpty)
  }
}

import ArgumentParser
import AssayLanguage
import AssayLedger
import AssayLoop
import AssayMeasure
import AssayPacket
import AssayText

/// `assay calibrate` for the pool, one panellist or one loop.
struct CalibrateLoopsVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "loops", abstract: "Report on panels, or calibrate one loop.", shouldDisplay: false
  )

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: loopHelp) var loop: String?
  @Flag(help: "Record the calibration of the loop, so that packet and guard use it.")
  var record = false
  @Option(help: ArgumentHelp("Report on the panel of this scorecard alone.", valueName: "name"))
  var scorecard: String?
  @Option(
    help: ArgumentHelp(
      "Name this panellist in the report; only for themselves and for who decides.",
      valueName: "person"))
  var panellist: String?
  @Flag(help: "Print the ratings themselves, for `assay stats`; needs --scorecard.")
  var ratings = false
  @Option(help: "text, markdown, html or json; html when a file is written.")
  var format: PaperFormat?
  @Option(name: [.customShort("o"), .long], help: "Where to write it; without it, it is printed.")
  var output: String?

  func validate() throws {
    if record, loop == nil { throw ValidationError("--record needs a candidate") }
    if loop != nil, scorecard != nil || panellist != nil || ratings {
      throw ValidationError("a candidate goes with none of --scorecard, --panellist and --ratings")
    }
    if loop != nil, let format, format == .html || format == .markdown {
      throw ValidationError(
        "the calibration of one loop is text or json; its packet has it as \(format.rawValue)")
    }
    if ratings, scorecard == nil { throw ValidationError("--ratings needs --scorecard") }
    try IdleOption.refuse(
      IdleOption(
        "--panellist", when: ratings && panellist != nil,
        "`--ratings` prints the ratings of all; leave one of them out"),
      IdleOption(
        "--format", when: ratings && format != nil,
        "`--ratings` prints comma-separated text; leave one of them out"))
  }

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    var session = try WorkspaceSession.open(invocation, workspace)
    guard let loop else { return try reportOnPanels(session) }
    let found = try session.sight(of: try session.loop(loop))
    let calibrated = try CalibratedLoop(found, session)
    if record {
      let event = try calibrated.record(&session)
      invocation.output.print("The calibration of \(found.shownName)'s loop is recorded.")
      invocation.output.print(session.receipt(event))
    }
    try write(
      format == .json
        ? calibrated.json.prettyText + "\n"
        : calibrated.text(invocation.pageFormat, isRecorded: record), invocation)
    return calibrated.status
  }

  private func reportOnPanels(_ session: WorkspaceSession) throws(CommandFailure) -> ExitStatus {
    let (loops, status) = try session.readableLoops()
    let me = try session.requireMe()
    var reader = PanelReport.Reader(named: [me], readsAll: session.readsAllSeverities(me))
    if let panellist {
      let person = try session.person(panellist)
      try session.demandSight(of: person)
      reader.named = [person]
    }
    let pools = try PanelPools(loops, session, only: scorecard)
    if pools.entries.isEmpty {
      session.invocation.output.print(
        "Nothing to calibrate yet: no loop has a stage whose cards are all in.")
      return .unknown
    }
    if ratings {
      for panellist in Set(pools.entries.flatMap(\.pool.table.panellists.names)).sorted() {
        try session.demandSight(of: panellist)
      }
      try write(
        pools.entries.map { RatingsFile.text(of: $0.pool.table) }.joined(), session.invocation)
      return status
    }
    var reports: [PanelReport] = []
    for entry in pools.entries {
      do throws(Undefined) {
        let calibration = try entry.pool.calibration(under: entry.scorecard)
        reports.append(
          try PanelReport(entry.pool, calibration, under: entry.scorecard, for: reader))
      } catch {
        session.warnings.tell("`\(entry.scorecard.name)` is left out: \(error.reason)")
      }
    }
    try write(text(of: reports, session), session.invocation)
    return reports.isEmpty ? .unknown : status
  }

  private func text(of reports: [PanelReport], _ session: WorkspaceSession) -> String {
    let name = session.naming
    let width = max(60, min(session.invocation.terminal.columns, 100))
    switch format ?? (output == nil ? .text : .html) {
    case .text: return reports.map { $0.text(width: width, name) }.joined(separator: "\n")
    case .markdown: return reports.map { $0.markdown(name) }.joined(separator: "\n")
    case .html: return reports.map { $0.html(name) }.joined(separator: "\n")
    case .json: return JSONValue.array(reports.map(\.json)).prettyText + "\n"
    }
  }

  private func write(_ text: String, _ invocation: Invocation) throws(CommandFailure) {
    guard let output else { return invocation.output.write(text) }
    try invocation.writeFile(Array(text.utf8), to: invocation.path(output))
    invocation.output.say("wrote \(output)")
  }
}

import ArgumentParser
import AssayLanguage
import AssayLoop
import AssayText

/// `assay calibrate practice`: a panellist rates written answers and sees where they differ.
struct PracticeVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "practice",
    abstract: "Rate written answers whose levels are known; without arguments, list what is left.",
    discussion: """
      The known levels and their reasons are shown once all of yours are in and recorded. Others \
      see only whether you are in practice. Scorecards say how much practice they ask for, and how \
      long it lasts; the latest run counts.
      """)

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: "The name of the rubric.") var rubric: String?
  @Flag(help: "List for which rubrics you are in practice, until when, and what is left.")
  var list = false
  @Option(help: "How the list is written: text or json.") var format: ListFormat = .text
  @Flag(help: "One line for each answer, for screen readers and pipes.") var plain = false
  @Flag(help: "Print the answers as a form, to be filled in an editor.") var form = false
  @Option(
    help: ArgumentHelp(
      "Take the levels from a form made by --form; - is standard input.", valueName: "file"))
  var answers: String?

  func validate() throws {
    if rubric == nil, form || answers != nil {
      throw ValidationError("name the rubric; `assay calibrate practice` lists them")
    }
    let lists = list || rubric == nil
    let whenListing = "the list has all rubrics; leave it out, or leave out `--list`"
    try IdleOption.refuse(
      IdleOption("`\(rubric ?? "")`", when: list && rubric != nil, whenListing),
      IdleOption("--form", when: lists && form, whenListing),
      IdleOption("--answers", when: lists && answers != nil, whenListing),
      IdleOption(
        "--plain", when: lists && plain, "it is for rating; name the rubric, or leave it out"),
      IdleOption(
        "--answers", when: form && answers != nil,
        "`--form` prints an empty form; leave one of them out"),
      IdleOption(
        "--plain", when: form && plain, "a form is plain text already; leave it out"),
      IdleOption(
        "--format", when: !lists && format != .text,
        "only the list is json; leave out the rubric, or the format"))
  }

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    var session = try WorkspaceSession.open(invocation, workspace)
    let library = Library(try session.workspaceSources())
    guard let rubric, !list else { return try tell(library, session) }
    let practice = try PracticeVerb.find(rubric, in: library)
    let sheet = PracticeForm(practice: practice)
    if form {
      invocation.output.write(sheet.text)
      return .done
    }
    _ = try session.requireMe()
    let levels: [Int]
    if let answers {
      let filled = sheet.levels(in: try invocation.bytes(of: answers))
      if !filled.slips.isEmpty {
        throw .no(
          "the form is not taken, nothing is recorded\n" + filled.slips.joined(separator: "\n"))
      }
      levels = filled.levels
    } else {
      switch invocation.prompt(PracticeSession(for: practice), isPlain: plain) {
      case .given(let given): levels = given
      case .stopped: return .unknown
      case .failed(let reason): throw .inputOutput(reason)
      }
    }
    try record(levels, of: practice, library, &session)
    return .done
  }

  private func tell(
    _ library: Library, _ session: WorkspaceSession
  ) throws(CommandFailure) -> ExitStatus {
    let list = PracticeList(library, try session.requireMe(), session)
    switch format {
    case .json: session.invocation.output.print(list.json.prettyText)
    case .text: session.invocation.printBroken(list.lines())
    }
    return .done
  }

  /// The answers for a rubric, of its highest version.
  private static func find(
    _ words: String, in library: Library
  ) throws(CommandFailure) -> Practice {
    let found = library.practices.filter { $0.rubric.name == words }
      .max { $0.rubric.version < $1.rubric.version }
    if let found { return found }
    let names = library.practices.map(\.rubric.name)
    let shown = VisibleText.line(words, limit: 60)
    if library.diagnostics.contains(where: { $0.severity == .error }) {
      throw .no("there are no practice answers for `\(shown)`, and `assay check` finds errors")
    }
    let near = nearestName(to: words, among: names).map { "; did you mean `\($0)`?" } ?? ""
    throw .usage(
      "there are no practice answers for `\(shown)`\(near)\n"
        + "There are some for \(names.isEmpty ? "no rubric" : names.joined(separator: ", ")).")
  }

  /// Records first and shows then, so that nobody looks at the key and begins anew.
  private func record(
    _ levels: [Int], of practice: Practice, _ library: Library,
    _ session: inout WorkspaceSession
  ) throws(CommandFailure) {
    let run = PracticeRun(
      rubric: practice.rubric.name, version: practice.rubric.version,
      answers: zip(practice.answers, levels).map {
        PracticeRun.Answer(name: $0.name, level: $1, key: $0.level)
      })
    let event = try session.record(.practised(run))
    let report = PracticeReport(
      practice: practice, run: run, asks: PracticeAsk.all(for: practice, in: library))
    let output = session.invocation.output
    output.write(Page(report.blocks).text(session.invocation.practiceFormat(isPlain: plain)))
    output.print(session.receipt(event))
  }
}

extension Invocation {
  /// Results are laid out as the prompts before them were.
  fileprivate func practiceFormat(isPlain: Bool) -> PageFormat {
    var format = pageFormat
    format.isPlain = isPlain || !(terminal.isInput && terminal.isOutput)
    return format
  }
}

import ArgumentParser
import AssayLanguage
import AssayText

/// `assay check`: says everything that is wrong with rubrics and scorecards.
struct CheckVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Find mistakes in rubrics and scorecards.",
    discussion: """
      A scorecard that is named alone is read together with the files beside it and with \
      `../rubrics`. Scorecards without mistakes are proved too: what `assay prove` says is wrong is \
      found here. Status 1 when there are errors; with `--strict` warnings count as well.
      """)

  @OptionGroup var inputs: SourceOptions

  @Option(
    help: """
      How findings are printed: text, plain (one line each), json, sarif, github (annotations) \
      or junit.
      """)
  var format = ReportFormat.text

  @Flag(
    inversion: .prefixedNo, help: "Prove scorecards, so that promises and rules are checked too.")
  var proofs = true

  @Flag(help: "Warnings count as errors do: status 1.") var strict = false

  @Flag(
    help: """
      Say of how many forms each rule decides: of those on which all raters agree, then of all.
      """)
  var summary = false

  @Option(
    help: ArgumentHelp(
      "Hold versions to what has changed since a revision of git.", valueName: "revision"))
  var since: String?

  func validate() throws {
    if summary, !format.isForPeople {
      throw ValidationError("--summary goes with the formats text and plain")
    }
  }

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let loaded = SourceLoader.load(inputs.request(wantsContext: true), invocation)
    var checked = CheckedSources(loaded, linting: true)
    if proofs { checked.addProofs() }
    if let since { try checked.addVersions(since: since, invocation) }
    let output = invocation.output
    if !loaded.isEmpty {
      format.write(
        checked.diagnostics, in: checked.sources, asked: loaded.asked.count,
        colored: invocation.colorsOutput
      ) { output.write($0) }
      if checked.diagnostics.isEmpty, format.isForPeople {
        let count = loaded.asked.count
        output.print("\(count) file\(count == 1 ? "" : "s") checked, nothing found")
      }
      if summary {
        for (scorecard, file) in checked.compositions {
          output.write("\n" + ShareTable(scorecard, file: checked.sources[file].name).text)
        }
      }
    }
    let fails = strict ? checked.hasWarnings || checked.hasErrors : checked.hasErrors
    return checked.tellProblems(output) ?? (fails ? .no : .done)
  }
}

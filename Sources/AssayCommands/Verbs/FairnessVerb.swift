import ArgumentParser
import AssayMeasure
import AssayText

/// `assay fairness`: selections and scores by group, from counts that are kept apart from all cards.
struct FairnessVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "fairness",
    abstract: "Compare the selections of groups, from a file of counts.",
    discussion: """
      FILE has one line for each role and group: `role,sex,applicants,selected`, and where there are \
      scores `scored,above_median` or `scores`. It holds counts and no person, and cannot be joined \
      to cards. Groups of fewer than --floor people are not shown. docs/measure/fairness.md says what \
      each figure is.
      """)

  @Argument(help: "The file of counts; - for standard input.") var file: String
  @Option(help: ArgumentHelp("Groups of fewer people are not shown.", valueName: "people"))
  var floor = 5
  @Option(
    help: ArgumentHelp(
      "Groups of a smaller share of all people have no ratio: 0.02 as in New York.",
      valueName: "share"))
  var minimumShare = 0.0
  @Option(
    help: ArgumentHelp(
      "The group to compare with, instead of the one with the highest rate.", valueName: "group"))
  var reference: String?
  @Option(help: ArgumentHelp("The confidence of intervals.", valueName: "share"))
  var confidence = 0.95
  @Option(help: "text or json.") var format: ListFormat = .text

  func validate() throws {
    if floor < 5 { throw ValidationError("--floor is 5 people or more") }
    if !(0..<1).contains(minimumShare) {
      throw ValidationError("--minimum-share is a number from 0 up to 1")
    }
    if !(confidence > 0 && confidence < 1) {
      throw ValidationError("--confidence is a number between 0 and 1")
    }
  }

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let bytes = try invocation.bytes(of: file)
    let table: FairnessTable
    do throws(FairnessTable.ReadError) { table = try FairnessTable.read(bytes) } catch {
      throw .no("\(file):\(error.line):\(error.column): \(error.problem): \(error.mend)")
    }
    var settings = FairnessSettings()
    settings.floor = floor
    settings.minimumShare = minimumShare
    settings.reference = reference
    settings.confidence = confidence
    let fairness: FairnessReport
    do throws(Undefined) { fairness = try FairnessReport(table, settings) } catch {
      throw .no("\(file): \(error.reason)")
    }
    let report = fairness.statistics(settings)
    switch format {
    case .json:
      invocation.output.print(StatisticDocument.value(report, named: "fairness").prettyText)
    case .text:
      // Totals of all would give away a single group that is not shown.
      let shown = fairness.selections.first?.lines.map(\.count) ?? []
      let people = shown.reduce(0) { $0 + $1.applicants }
      let selected = shown.reduce(0) { $0 + $1.selected }
      invocation.output.write(
        StatisticText(
          title: "Selections by group",
          counts: "\(people) applicants in the groups shown, \(selected) selected",
          report: report, format: invocation.pageFormat
        ).text)
    }
    return .done
  }
}

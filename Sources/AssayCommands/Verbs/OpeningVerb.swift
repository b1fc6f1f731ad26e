import ArgumentParser
import AssayLanguage
import AssayLoop

/// `assay opening`: seats to fill with one scorecard, by a date, with a decider and a coordinator.
struct OpeningVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "opening",
    abstract: "Open an opening, close one, or list them all.")

  @OptionGroup var workspace: WorkspaceOptions
  @Argument(help: "A short name, such as `senior-cv-oxford`; without it, all are listed.")
  var id: String?
  @Option(help: "What people read.") var title: String?
  @Option(help: "The scorecard that loops run by.") var scorecard: String?
  @Option(parsing: .upToNextOption, help: "Overlays of the scorecard.") var overlay: [String] = []
  @Option(help: "How many people are hired.") var seats: Int = 1
  @Option(help: "By when, such as 2027-01-10.") var by: String?
  @Option(help: "Who decides; you when left out.") var decider: String?
  @Option(help: "Who coordinates; you when left out.") var coordinator: String?
  @Option(help: "Close the opening, for this reason.") var close: String?

  func validate() throws {
    let given: [(name: String, isGiven: Bool)] = [
      ("--title", title != nil), ("--scorecard", scorecard != nil),
      ("--overlay", !overlay.isEmpty), ("--seats", seats != 1), ("--by", by != nil),
      ("--decider", decider != nil), ("--coordinator", coordinator != nil),
    ]
    let first = given.first(where: \.isGiven)?.name
    try IdleOption.refuse(
      IdleOption(
        first ?? "--close", when: id == nil && (first != nil || close != nil),
        "without a name all openings are listed; name the opening"),
      IdleOption(
        first ?? "", when: close != nil && first != nil,
        "`--close` ends an opening and changes nothing of it; leave one of them out"))
  }

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    var session = try WorkspaceSession.open(invocation, workspace)
    guard let id else { return list(session) }
    let checked = try Identity.checked(id)
    if let close {
      _ = try session.record(.openingClosed(opening: checked, because: close))
      invocation.output.print("The opening `\(checked)` is closed.")
      return .done
    }
    guard let scorecard else {
      throw .usage("which scorecard? say `--scorecard NAME`; `assay check scorecards` names them")
    }
    guard (1...1000).contains(seats) else {
      throw .usage("an opening has 1 to 1000 seats, found \(seats)")
    }
    // Pinned now, so that a scorecard with errors is found before the first candidate is.
    let pin = try session.pin(scorecard: scorecard, overlays: overlay)
    let day = by == nil ? nil : try session.date(by)
    let opening = Opening(
      id: checked, title: title ?? checked, scorecard: scorecard, overlays: overlay.sorted(),
      seats: seats, by: day, decider: try session.person(decider),
      coordinator: try session.person(coordinator))
    _ = try session.record(.openingOpened(opening))
    invocation.output.print(
      "Opened `\(checked)`: \(seats) seat\(seats == 1 ? "" : "s") by `\(scorecard)` \(pin.version)"
        + (day.map { ", until \($0)" } ?? "")
        + ". \(session.name(of: opening.decider)) decides, "
        + "\(session.name(of: opening.coordinator)) coordinates.")
    invocation.output.print("Next: assay open \"Candidate Name\" --for \(checked)")
    return .done
  }

  private func list(_ session: WorkspaceSession) -> ExitStatus {
    if session.state.openings.isEmpty {
      session.invocation.output.print("No openings yet. Next: assay opening NAME --scorecard NAME")
    }
    for entry in session.state.openings {
      let opening = entry.opening
      session.invocation.output.print(
        "\(opening.id)  \(VisibleText.line(opening.title, limit: 100)); "
          + "\(opening.seats) seat\(opening.seats == 1 ? "" : "s") by "
          + "`\(opening.scorecard)`\(opening.by.map { ", until \($0)" } ?? "")"
          + (entry.closed == nil ? "" : "; closed"))
    }
    return .done
  }
}

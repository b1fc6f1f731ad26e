import AssayLanguage
import AssayLedger
import AssayLoop
import AssayPacket

extension DemoStory {
  /// When each stage is held, in working days after the loop is opened, and at what time.
  private static let plan = [
    (stage: "portfolio", day: 1, time: "10:00", minute: 600),
    (stage: "regulatory", day: 2, time: "11:00", minute: 660),
    (stage: "cross-functional", day: 3, time: "10:00", minute: 600),
    (stage: "sample", day: 3, time: "13:30", minute: 810),
  ]

  static func loop(of candidate: Candidate, _ scorecard: Scorecard) -> [DemoPlay.Step] {
    var steps = beginning(of: candidate)
    for entry in plan {
      let day = candidate.day + entry.day
      steps.append(
        DemoPlay.Step(
          person: "joss", day: candidate.day, minute: 580,
          arguments: [
            "schedule", candidate.name, entry.stage, DemoPlay.date(day, entry.time),
          ]))
    }
    // Later stages wait for earlier ones, so what is scheduled first is also held first.
    for entry in plan {
      steps += cards(of: candidate, entry.stage, candidate.day + entry.day, entry.minute, scorecard)
    }
    return steps + ending(of: candidate)
  }

  private static func beginning(of candidate: Candidate) -> [DemoPlay.Step] {
    func step(_ person: String, _ minute: Int, _ arguments: [String]) -> DemoPlay.Step {
      DemoPlay.Step(person: person, day: candidate.day, minute: minute, arguments: arguments)
    }
    return [
      step("joss", 550, ["open", candidate.name, "--for", opening]),
      step("joss", 555, ["assign", candidate.name] + roles),
      step("joss", 560, ["disclose", candidate.name, "--band", "cv-senior-uk"]),
      step(
        "joss", 562,
        ["schedule", candidate.name, "scope-and-pay", DemoPlay.date(candidate.day, "09:30")]),
      step("hana", 575, ["expect", candidate.name, "inside", "--words", "Within the range."]),
      step(
        "hana", 576,
        [
          "note", candidate.name, "scope-and-pay",
          "Scope agreed; start in eight weeks; may work here.",
        ]),
    ]
  }

  private static func cards(
    of candidate: Candidate, _ stage: String, _ day: Int, _ minute: Int, _ scorecard: Scorecard
  ) -> [DemoPlay.Step] {
    let index = scorecard.stages.firstIndex { $0.name == stage }
    var later = 110
    return candidate.cards.filter { $0.stage == stage }.compactMap { card in
      guard let index else { return nil }
      later += 25
      let form = CardFormWriter(scorecard: scorecard, stage: index, role: card.role)
      return DemoPlay.Step(
        person: card.person, day: day, minute: minute + later,
        arguments: ["score", candidate.name, stage, "--answers", "-"],
        input: form.text(filledFrom: card.card(for: scorecard)))
    }
  }

  private static func ending(of candidate: Candidate) -> [DemoPlay.Step] {
    candidate.references.enumerated().map { number, reference in
      DemoPlay.Step(
        person: "hana", day: candidate.day + 4, minute: 600 + number * 30,
        arguments: [
          "reference", candidate.name, reference.referee, "clear", "--words", reference.words,
        ])
    }
  }

  /// The clear case is talked over and decided.
  static var decision: [DemoPlay.Step] {
    [
      DemoPlay.Step(
        person: "hana", day: 7, minute: 600,
        arguments: [
          "debrief", "Elin Marsh", "--present", "hana", "marcus", "ruth", "tobias", "--words",
          "No open point. The panel asks for support with monitoring in the first months.",
        ]),
      DemoPlay.Step(
        person: "hana", day: 7, minute: 640,
        arguments: [
          "decide", "Elin Marsh", "hire", "--because",
          "At the bar in every area; the evidence on data and evaluation is the strongest we saw.",
        ]),
    ]
  }
}

extension DemoStory {
  /// The scorecard that the story is about, as the workspace has it.
  static func scorecard(
    in workspace: Workspace, _ invocation: Invocation
  ) throws(CommandFailure) -> Scorecard {
    let session = try WorkspaceSession(invocation, workspace, person: "joss")
    let library = Library(try session.workspaceSources())
    guard let scorecard = library.scorecard("senior-cv-engineer", overlays: []) else {
      throw CommandFailure(status: .bug, message: "the shipped scorecard is not read")
    }
    return scorecard
  }

  /// Opens the opening and plays one loop half way: the portfolio is done, the rest is to come.
  static func playExample(
    in workspace: Workspace, _ invocation: Invocation
  ) throws(CommandFailure) {
    guard let region = Region(rawValue: workspace.file.region) else { return }
    var half = candidates[0]
    half.cards = half.cards.filter { $0.stage == "portfolio" }
    half.references = []
    let scorecard = try scorecard(in: workspace, invocation)
    let steps = setUp + loop(of: half, scorecard)
    try DemoPlay(steps: steps, days: 5).play(
      in: workspace.folder, WorkingCalendar(region: region), invocation)
  }
}

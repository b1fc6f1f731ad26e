import Testing

@testable import AssayCommands

/// Whoever owes a card learns nothing of the others': in two worlds that differ in those cards
/// alone, every verb says the same to them, to the byte.
@Suite struct `Independence of cards` {
  /// Cards of one world: levels, evidence and a red flag of those that are not the viewer's own
  /// differ from world to world.
  private static func card(_ number: Int, viewer: String, world: Int) -> Submission {
    var card = Submission.solid[number]
    let isOwn = card.person == viewer
    card.levels = isOwn ? ["3", "2"] : world == 0 ? ["1", "1"] : ["4", "not asked"]
    card.evidence = isOwn ? "own words" : world == 0 ? "bandicoot" : "wallaby, hopping"
    if !isOwn, world == 1, card.stage == "portfolio" { card.flag = "wombat" }
    return card
  }

  /// Everything that somebody may type who wants to know.
  private static func commands(_ viewer: String, _ scene: Scene) -> [[String]] {
    let loop = scene.loop
    var commands = [
      ["status"], ["status", loop], ["status", "--format", "json"], ["agenda"],
      ["status", loop, "--format", "json"], ["agenda", "--mine"], ["agenda", "--format", "json"],
      ["explain", loop], ["explain", loop, "--full"], ["score"], ["score", loop], ["note", loop],
      ["assign", loop], ["person"], ["opening"], ["me"], ["verify"], ["doctor"],
      ["confirm", loop, "borrowed", "--evidence", "I guess."],
      ["debrief", loop, "--present", "ben", "--words", "I guess."],
      ["decide", loop, "hire", "--because", "I guess."],
    ]
    for stage in ["portfolio", "talk"] {
      commands += [
        ["score", loop, stage], ["score", loop, stage, "--for", "ben"],
        ["kit", loop, stage, "--form"], ["kit", loop, stage, "--format", "text"],
      ]
    }
    commands += [
      ["score", loop, "portfolio", "--for", "cleo"], ["score", loop, "talk", "--for", "dan"],
      ["amend", loop, "portfolio", "method", "9", "--because", "I guess."],
      ["amend", loop, "talk", "care", "9", "--because", "I guess."],
      ["kit", loop, "talk", "--format", "markdown"], ["kit", loop, "talk", "--format", "html"],
    ]
    commands += ["decider", "debrief", "candidate", "works-council"].map {
      ["packet", loop, "--audience", $0]
    }
    commands += ["markdown", "html", "json"].map { ["packet", loop, "--format", $0] }
    commands += [["packet", loop, "--save"], ["packet", loop, "-o", "packet.html"]]
    commands += [
      ["calibrate"], ["calibrate", "--format", "json"], ["calibrate", "--panellist", viewer],
      ["calibrate", "--scorecard", "reader", "--ratings"], ["calibrate", loop],
      ["calibrate", loop, "--format", "json"], ["calibrate", loop, "--record"],
    ]
    return commands
  }

  /// Compares what a viewer is told in both worlds while only `others` differ.
  private static func compare(_ viewer: String, _ worlds: [Scene]) {
    for command in commands(viewer, worlds[0]) {
      let said = worlds.map { $0.run(viewer, command) }
      let same = said[0] == said[1]
      #expect(same, "\(viewer): \(command) tells \(said[0]) and \(said[1])")
      for secret in ["bandicoot", "wallaby", "wombat"] {
        let isTold = said.contains { $0.output.contains(secret) || $0.messages.contains(secret) }
        #expect(!isTold, "\(viewer): \(command) tells \(secret)")
      }
    }
  }

  @Test(arguments: ["cleo", "ben", "dan", "eve"])
  func `nobody who owes a card learns of another`(_ viewer: String) {
    let worlds = [Scene.held(), Scene.held()]
    let last = Submission.solid.lastIndex { $0.person == viewer } ?? 0
    for number in 0..<last {
      for (world, scene) in worlds.enumerated() {
        scene.submit(Self.card(number, viewer: viewer, world: world))
      }
      Self.compare(viewer, worlds)
    }
  }

  @Test(arguments: ["ada", "kim"])
  func `nobody at all learns of a stage while a card of it is out`(_ viewer: String) {
    let worlds = [Scene.held(), Scene.held()]
    for (world, scene) in worlds.enumerated() {
      scene.submit(Self.card(0, viewer: viewer, world: world))
    }
    Self.compare(viewer, worlds)
  }

  @Test(arguments: ["ada", "kim", "cleo"])
  func `a half submitted stage says nothing to anybody, and the rest is told`(_ viewer: String) {
    let worlds = [Scene.held(), Scene.held()]
    for (world, scene) in worlds.enumerated() {
      for number in 0..<2 { scene.submit(Submission.solid[number]) }
      scene.submit(Self.card(2, viewer: viewer, world: world))
      scene.submit(Self.card(3, viewer: viewer, world: world))
      scene.can(
        "dan", "amend", scene.loop, "talk", "care", world == 0 ? "2" : "4", "--because",
        "Misread.")
    }
    Self.compare(viewer, worlds)
    let packet = worlds[0].can(viewer, "packet", worlds[0].loop)
    #expect(packet.contains("State of the loop: Open"))
    #expect(packet.contains("Talk: sealed, 2 of 3 cards in"))
    #expect(packet.contains("It was seen."))
    #expect(packet.contains("told once no card is sealed"))
    #expect(
      worlds[0].can(viewer, "explain", worlds[0].loop) == """
        Mira Vos, Study Reader (reader 1.0.0)
        The loop is open: 1 card is still owed.
        So far: Craft 3 (floor 2), Conduct sealed
          sealed: talk, 2 of 3 cards in
          owed: talk by Eve Lund, due Wed 25 Nov 2026 10:45
        `assay explain --full` has the whole derivation with exact fractions.

        """)
    #expect(
      worlds[0].can(viewer, "explain", worlds[0].loop, "--full") == """
        Levels and criteria

        Craft (craft), 60% of the whole
          method, weight 2: 3.00
            Ben Ito: 3 in portfolio
            Cleo Marsh: 3 in portfolio
          tools, weight 1: 3.00
            Ben Ito: 3 in portfolio
            Cleo Marsh: 3 in portfolio
          area: (2 x 3 + 1 x 3) / 3 = 3
                3.00, coverage 100%
                raters differ by 0.00

        Conduct (conduct), 40% of the whole
          care, weight 1: sealed
          listening, weight 1: sealed
          area: sealed

        Overall: none while cards are sealed

        Outcome: none; the loop is open, and 1 card is still owed
          talk is sealed: 2 of 3 cards are in

        """)
  }

  @Test func `a card that is handed in late changes no byte for the others but its own facts`() {
    let scene = Scene.complete(Array(Submission.solid[..<4]))
    #expect(scene.run("dan", "packet", scene.loop).status == .done)
    #expect(scene.run("eve", "packet", scene.loop).status == .no)
    scene.submit(Submission.solid[4])
    let packet = scene.can("eve", "packet", scene.loop)
    #expect(!packet.contains("sealed") && packet.contains("Outcome of the rules: Hire"))
  }

  @Test func `what is kept from those who owe is told to them afterwards`() {
    let scene = Scene.held()
    for number in 0..<5 { scene.submit(Self.card(number, viewer: "eve", world: 1)) }
    let packet = scene.can("eve", "packet", scene.loop)
    #expect(packet.contains("wallaby, hopping"))
    #expect(packet.contains("wombat"))
    #expect(scene.can("eve", "explain", scene.loop).contains("Areas: Craft 4 (floor 2)"))
  }

  @Test func `a refused card of another tells nothing of what was on it`() {
    let scene = Scene.held()
    let form = scene.form(Submission(person: "ben", stage: "portfolio", levels: ["4", "4"]))
    // Two computers that have not met: both take Ben's card.
    let away = Scene.held()
    away.can(
      "ben", ["score", away.loop, "portfolio", "--answers", "-"],
      input: form.replacing("level: 4", with: "level: 1"))
    scene.can("ben", ["score", scene.loop, "portfolio", "--answers", "-"], input: form)
    for folder in ["ledger/events", "ledger/bodies"] {
      for name in away.bench.names(folder) where !name.hasPrefix(".") {
        scene.bench.write("\(folder)/\(name)", away.bench.bytes("\(folder)/\(name)"))
      }
    }
    #expect(
      scene.can("cleo", "status", "Mira").hasSuffix(
        "\nNot applied: card submitted for portfolio by Ben Ito.\n"))
    #expect(
      scene.can("ben", "status", "Mira").hasSuffix(
        "\nNot applied: card submitted for portfolio by Ben Ito; Ben Ito (ben) has submitted the "
          + "card for `portfolio` as `lead` already.\n"))
  }
}

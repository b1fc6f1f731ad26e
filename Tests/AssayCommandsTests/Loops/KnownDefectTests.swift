import AssayText
import Testing

@testable import AssayCommands

/// What other systems get wrong, at the level of what people type.
@Suite struct `Known defects of other systems` {
  @Test func `a second submission is refused`() {
    let scene = Scene.held()
    let form = scene.form(Submission.solid[0])
    scene.submit(Submission.solid[0])
    for arguments in [["--answers", "-"], []] {
      #expect(
        scene.run("ben", ["score", "Mira", "portfolio"] + arguments, input: form)
          == .init(
            status: .no, output: "",
            messages: """
              assay: Ben Ito (ben) has submitted the card for `portfolio` as `lead` already
              Amend the card that is there, with a reason.

              """))
    }
  }

  @Test func `one passed stage never yields hire`() {
    let scene = Scene.held()
    for person in ["ben", "cleo"] {
      scene.submit(Submission(person: person, stage: "portfolio", levels: ["4", "4"]))
    }
    #expect(scene.can("ada", "status").contains("  open\n"))
    #expect(
      scene.run("ben", "decide", "Mira", "hire", "--because", "Brilliant.").messages == """
        assay: Ben Ito (ben) still owes a card for `talk` and cannot decide before it is in
        Submit the card, waive the stage, or step back from the role first.

        """)
    scene.can("ada", "waive", "Mira", "talk", "--because", "Brilliant.")
    #expect(scene.can("ada", "status").contains("  incomplete\n"))
    #expect(
      scene.run("ben", "decide", "Mira", "hire", "--because", "Brilliant.").messages
        .hasPrefix("assay: the evidence is incomplete, so no outcome carries a hire\n"))
  }

  /// What `explain --full` reckons, without who has no level.
  private func figures(_ scene: Scene) -> String {
    let text = scene.can("ada", "explain", "Mira", "--full")
    let figures = text.split(separator: "The evidence is").first ?? ""
    return String(figures.split(separator: "Outcome: none").first ?? "")
  }

  @Test func `somebody who observed nothing counts like somebody who was not there`() {
    let (present, absent) = (Scene.held(), Scene.held())
    let cards = [
      Submission(person: "ben", stage: "portfolio", levels: ["3", "2"]),
      Submission(person: "cleo", stage: "portfolio", levels: ["4", "3"]),
      Submission(person: "ben", stage: "talk", levels: ["2", "3"]),
      Submission(person: "eve", stage: "talk", levels: ["4", "1"]),
    ]
    for scene in [present, absent] { for card in cards { scene.submit(card) } }
    present.submit(
      Submission(person: "dan", stage: "talk", levels: ["not asked", "asked but unclear"]))
    absent.can("ada", "unseal", "Mira", "talk", "--because", "Dan was not there.")
    #expect(figures(present) == figures(absent))
    #expect(
      figures(present) == """
        Levels and criteria

        Craft (craft), 60% of the whole
          method, weight 2: 3.50 = 7/2
            Ben Ito: 3 in portfolio
            Cleo Marsh: 4 in portfolio
          tools, weight 1: 2.50 = 5/2
            Ben Ito: 2 in portfolio
            Cleo Marsh: 3 in portfolio
          area: (2 x 7/2 + 1 x 5/2) / 3 = 19/6
                3.17 = 19/6, coverage 100%
                raters differ by 1.00, Ben Ito below Cleo Marsh

        Conduct (conduct), 40% of the whole
          care, weight 1: 3.00
            Ben Ito: 2 in talk
            Eve Lund: 4 in talk
          listening, weight 1: 2.00
            Ben Ito: 3 in talk
            Eve Lund: 1 in talk
          area: (1 x 3 + 1 x 2) / 2 = 5/2
                2.50 = 5/2, coverage 100%
                raters differ by 0.00

        Overall: 3/5 x 19/6 + 2/5 x 5/2 = 29/10
                 2.90 = 29/10, the bar is 3.00


        """)
  }

  @Test func `what is missing is neither zero nor the lowest level`() {
    var cards = Submission.solid
    for index in 2..<5 { cards[index].levels = ["4", "not asked"] }
    let scene = Scene.complete(cards)
    #expect(
      scene.can("ben", "explain", "Mira", "--full").contains(
        """
        Conduct (conduct), 40% of the whole
          care, weight 1: 4.00
            Ben Ito: 4 in talk
            Dan Okafor: 4 in talk
            Eve Lund: 4 in talk
          listening, weight 1: no score
          area: (1 x 4) / 1 = 4
                4.00, coverage 50%
        """))
  }

  @Test func `every score of a packet has an author and a time`() throws {
    let scene = Scene.complete()
    let text = scene.can("ben", "packet", "Mira", "--format", "json")
    let packet = try JSONParser.parse(Array(text.utf8))
    let criteria = (packet["areas"]?.array ?? []).flatMap { $0["criteria"]?.array ?? [] }
    #expect(criteria.count == 4)
    let scores = criteria.flatMap { $0["evidence"]?.array ?? [] }
    #expect(scores.count == 10)
    for score in scores {
      #expect(Scene.people.contains { $0.1 == score["person"]?.string })
      #expect(score["at"]?.string == "Tue 24 Nov 2026 12:00")
      #expect(score["rating"]?.string == "3 Solid")
    }
    for criterion in criteria {
      let raters = (criterion["raters"]?.array ?? []).compactMap { $0["person"]?.string }
      let authors = (criterion["evidence"]?.array ?? []).compactMap { $0["person"]?.string }
      #expect(Set(raters) == Set(authors))
    }
  }

  @Test func `an override lets the decider hire and never changes the outcome`() throws {
    var cards = Submission.solid
    for index in 2..<4 { cards[index].levels[0] = "not asked" }
    let scene = Scene.complete(cards)
    #expect(
      scene.run("ben", "decide", "Mira", "hire", "--because", "I am sure.").messages == """
        assay: the evidence is incomplete, so no outcome carries a hire
        Name a stand-in, hold a stage again, or record an override with its reason first.

        """)
    #expect(
      scene.run("ada", "override", "Mira", "--because", "I am sure.").messages == """
        assay: Ada Berg (ada) is neither the decider nor asked to agree to a departure
        Ask Ben Ito (ben) to record the override.

        """)
    #expect(
      scene.can("ben", "override", "Mira", "--because", "We know her work.") == """
        The override is recorded in Mira Vos's loop; the outcome stays as it is.
        Receipt HASH at Tue 24 Nov 2026 12:00.

        """)
    scene.can("ben", "decide", "Mira", "hire", "--because", "I am sure.")
    #expect(
      scene.can("ben", "explain", "Mira").contains(
        "Decided: hire, by Ben Ito. The rules say incomplete, so the rules are not read.\n"))
    let text = scene.can("ben", "packet", "Mira", "--format", "json")
    let packet = try JSONParser.parse(Array(text.utf8))
    #expect(packet["verdict"]?["standing"]?.string == "incomplete")
    #expect(packet["verdict"]?["outcome"] == .null)
    #expect(packet["decision"]?["decision"]?.string == "hire")
  }

  @Test(arguments: ["ada", "cleo", "dan", "kim"]) func `only the decider decides`(_ person: String)
  {
    let scene = Scene.complete()
    let name = Scene.people.first { $0.0 == person }?.1 ?? ""
    for decision in ["hire", "no-hire"] {
      #expect(
        scene.run(person, "decide", "Mira", decision, "--because", "I say so.")
          == .init(
            status: .no, output: "",
            messages: """
              assay: \(name) (\(person)) does not decide the opening `reader-1`
              Ask Ben Ito (ben) to record the decision.

              """))
    }
    #expect(scene.can("ada", "status").contains("  hire\n"))
  }

  @Test func `no decision stands without reasons`() {
    let scene = Scene.complete()
    #expect(
      scene.run("ben", "decide", "Mira", "hire", "--because", " ").messages
        == "assay: a decision needs a reason\nSay why in a sentence.\n")
    #expect(scene.run("ben", "decide", "Mira", "hire").status == .usage)
    #expect(
      scene.run("ben", "decide", "Mira", "maybe", "--because", "x").messages
        == "assay: a decision is `hire` or `no-hire`, found `maybe`\n")
  }
}

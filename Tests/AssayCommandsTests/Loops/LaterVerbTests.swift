import AssayText
import Testing

@testable import AssayCommands

/// What may happen to a loop beside its straight way.
@Suite struct `Beside the straight way` {
  private let receipt = "Receipt HASH at Tue 24 Nov 2026 12:00.\n"

  @Test func `a card is amended by its author, with a reason`() {
    let scene = Scene.complete()
    #expect(
      scene.can(
        "dan", "amend", "Mira", "talk", "care", "2", "--evidence", "Was told to stop it.",
        "--because", "Misread my notes.")
        == "Your card for `talk` is changed; what stood before stays in the record.\n" + receipt)
    #expect(
      scene.can("ben", "explain", "Mira", "--full").contains(
        "  care, weight 1: 2.67 = 8/3\n    Ben Ito: 3 in talk\n    Dan Okafor: 2 in talk\n"))
    #expect(scene.can("ben", "packet", "Mira").contains("Misread my notes."))
    #expect(
      scene.run("dan", "amend", "Mira", "talk", "care", "+3", "--because", "x").messages
        == "assay: a level is one of 1, 2, 3, 4, or `not-asked`, `unclear` or `not-applicable`; "
        + "found `+3`\n")
    #expect(
      scene.run("kim", "amend", "Mira", "talk", "care", "2", "--because", "x").messages
        == "assay: you have submitted no card for `talk` in Mira Vos's loop\n")
    #expect(
      scene.run("dan", "amend", "Mira", "talk", "method", "2", "--because", "x").messages
        == "assay: `method of craft` is not on your card for `talk`\n")
    #expect(
      scene.run("dan", "amend", "Mira", "talk", "care", "2", "--because", " ").messages
        == "assay: a change to a submitted card needs a reason\nSay why in a sentence.\n")
  }

  @Test func `a level may become not observed`() {
    let scene = Scene.complete()
    for person in ["ben", "dan"] {
      scene.can(person, "amend", "Mira", "talk", "care", "unclear", "--because", "Not asked well.")
    }
    #expect(
      scene.can("ben", "explain", "Mira") == """
        Mira Vos, Study Reader (reader 1.0.0)
        Outcome: incomplete, so the rules are not read.
        Overall 3, exactly at the bar of 3
        Areas: Craft 3 (floor 2), Conduct 3
          missing: Care has 1 rater, 2 are required
        Remedies: a substitute for whoever cannot rate, a stage held again, or an override, which cannot yield hire.

        """)
    #expect(
      scene.can("ben", "status", "Mira").hasSuffix(
        """

        What would complete it:
          let a stand-in rate `talk` and hold it again with them
          hold `talk` again
          record an override and decide without it; the outcome cannot become hire by that

        """))
  }

  @Test func `an explanation is also written for programs`() throws {
    func explained(_ scene: Scene) throws -> JSONValue {
      try JSONParser.parse(
        Array(scene.can("ben", "explain", "Mira", "--format", "json").utf8))
    }
    let scene = Scene.complete()
    let whole = try explained(scene)
    #expect(whole["outcome"]?.string == "hire" && whole["rule"]?.string == "clear-hire")
    #expect(whole["flips"]?["steps"]?.integer == 1 && whole["flips"]?["count"]?.integer == 10)
    #expect(
      whole["flips"]?["first"]?.array?.first?["changes"]?.array == [
        [
          "person": "ben", "criterion": "method of craft", "stage": "portfolio", "from": 3,
          "to": 2,
        ]
      ])
    #expect(scene.can("ben", "explain", "Mira", "--full").contains("outcome: 1, in 10 ways"))
    for person in ["ben", "dan"] {
      scene.can(person, "amend", "Mira", "talk", "care", "unclear", "--because", "Not asked well.")
    }
    let missing = try explained(scene)
    #expect(missing["outcome"]?.string == "incomplete" && missing["flips"] == .null)
    #expect(missing["remedies"]?.array?.count == 3)
    // While a card is owed nothing is told of what the others come to.
    let half = Scene.complete(Array(Submission.solid[..<4]))
    let open = try JSONParser.parse(
      Array(half.can("dan", "explain", half.loop, "--format", "json").utf8))
    #expect(open["outcome"] == .null && open["flips"] == .null && open["rules"]?.array == [])
    #expect(open["standing"]?.string == "open" && open["overall"] == .null)
    let sealed = try #require(open["areas"]?.array?.filter { $0["sealed"]?.bool == true })
    #expect(!sealed.isEmpty && sealed.allSatisfy { $0["score"] == .null })
    scene.can("ada", "withdraw", "Mira", "--because", "Took another offer")
    let gone = try explained(scene)
    #expect(gone["standing"]?.string == "withdrawn" && gone["flips"] == .null)
  }

  @Test func `a stage is waived and leaves its area without a level`() {
    let scene = Scene.held()
    #expect(
      scene.can("ada", "waive", "Mira", "talk", "--because", "Nobody had time.")
        == "`talk` is waived for Mira Vos. What it would have covered stays unrated.\n" + receipt)
    for card in Submission.solid[..<2] { scene.submit(card) }
    #expect(
      scene.can("ben", "explain", "Mira").contains("  missing: Conduct has no level at all\n"))
    #expect(scene.run("dan", "waive", "Mira", "talk", "--because", "x").status == .no)
  }

  @Test func `a stage is held again, and the last round counts`() {
    let scene = Scene.complete()
    #expect(
      scene.can("ada", "repeat", "Mira", "talk", "--because", "A fire alarm.")
        == "`talk` is to be held again for Mira Vos. Next: `assay schedule`.\n" + receipt)
    scene.can("ada", "schedule", "Mira", "talk", "2026-11-25 10:00")
    scene.clock("2026-11-25 12:00")
    for person in ["ben", "dan", "eve"] {
      scene.submit(Submission(person: person, stage: "talk", levels: ["4", "4"]))
    }
    #expect(scene.can("ben", "explain", "Mira").contains("Conduct 4"))
  }

  @Test func `cards are opened early by the coordinator alone`() {
    let scene = Scene.held()
    scene.submit(Submission.solid[0])
    #expect(
      scene.run("ben", "unseal", "Mira", "portfolio", "--because", "x").messages == """
        assay: Ben Ito (ben) does not coordinate the opening `reader-1`
        Ask Ada Berg (ada) to open the cards.

        """)
    #expect(
      scene.can("ada", "explain", "Mira") == """
        Mira Vos, Study Reader (reader 1.0.0)
        The loop is open: 4 cards are still owed.
        So far: Craft sealed (floor 2), Conduct no score
          sealed: portfolio, 1 of 2 cards in
          owed: portfolio by Cleo Marsh, due Tue 24 Nov 2026 11:00
          owed: talk by Ben Ito, due Wed 25 Nov 2026 10:45
          owed: talk by Dan Okafor, due Wed 25 Nov 2026 10:45
          owed: talk by Eve Lund, due Wed 25 Nov 2026 10:45
        `assay explain --full` has the whole derivation with exact fractions.

        """)
    #expect(
      scene.can("ada", "unseal", "Mira", "portfolio", "--because", "Cleo is ill.")
        == "The cards of `portfolio` are open to those who owe none in Mira Vos's loop.\n"
        + receipt)
    #expect(
      scene.can("ada", "explain", "Mira") == """
        Mira Vos, Study Reader (reader 1.0.0)
        The loop is open: 4 cards are still owed.
        So far: Craft 3 (floor 2), Conduct no score
          owed: portfolio by Cleo Marsh, due Tue 24 Nov 2026 11:00
          owed: talk by Ben Ito, due Wed 25 Nov 2026 10:45
          owed: talk by Dan Okafor, due Wed 25 Nov 2026 10:45
          owed: talk by Eve Lund, due Wed 25 Nov 2026 10:45
        `assay explain --full` has the whole derivation with exact fractions.

        """)
    #expect(scene.run("cleo", "explain", "Mira").status == .no)
  }

  @Test func `a loop moves to the present text of its scorecard`() {
    let scene = Scene.complete()
    #expect(
      scene.run("ada", "move", "Mira", "--because", "x").messages
        == "assay: Mira Vos's loop already runs by the present text of `reader`\n")
    scene.bench.write(
      "scorecards/reader.scorecard",
      SmallContent.reader.replacing("bar overall 3", with: "bar overall 3.5")
        .replacing("version 1.0.0", with: "version 1.1.0")
        .replacing(
          "| at the bar       |                                      | hire       | clear-hire |\n",
          with: ""))
    #expect(scene.can("ada", "status").contains("hire\n"))
    #expect(
      scene.can("ada", "move", "Mira", "--because", "The bar was wrong.")
        == "Mira Vos's loop runs by `reader` 1.1.0.\n" + receipt)
    #expect(
      scene.can("ben", "explain", "Mira").contains(
        "Outcome: debrief, since no rule held.\nOverall 3, 0.5 below the bar of 3.5\n"))
  }

  @Test func `a candidate withdraws, and comes back`() {
    let scene = Scene.held()
    #expect(
      scene.can("ada", "withdraw", "Mira", "--because", "Another offer.")
        == "Mira Vos has withdrawn; nobody owes a card in this loop any more.\n" + receipt)
    #expect(scene.can("dan", "score") == "Dan Okafor owes no card.\n")
    #expect(
      scene.run("dan", "score", "Mira", "talk").messages
        == "assay: the candidate has withdrawn\nReopen the loop first, with a reason.\n")
    #expect(
      scene.can("ada", "hold", "Mira", "--claim", "Case 7.")
        == "The records of Mira Vos's loop are held.\n" + receipt)
    #expect(
      scene.can("ada", "reopen", "Mira", "--because", "She called.")
        == "Mira Vos's loop is open again; the earlier decision stays in its history.\n" + receipt)
    #expect(scene.can("dan", "score").hasPrefix("Mira Vos: Talk, as Partner\n"))
  }

  @Test func `a rejection follows a decision`() {
    let scene = Scene.complete()
    #expect(
      scene.run("ada", "reject", "Mira").messages
        == "assay: the loop is not decided yet\nRecord the decision first.\n")
    scene.can("ben", "decide", "Mira", "no-hire", "--because", "No seat left.")
    #expect(
      scene.can("ada", "reject", "Mira", "--on", "2026-11-25")
        == "Recorded: Mira Vos was told. The retention clock runs.\n" + receipt)
  }

  @Test func `a red flag is confirmed by a second person, and answered`() {
    var cards = Submission.solid
    cards[1].flag = "The figures are from another group."
    let scene = Scene.complete(cards)
    #expect(
      scene.run("ben", "confirm", "Mira", "borowed", "--evidence", "x").messages == """
        assay: `reader` has no red flag `borowed`; did you mean `borrowed`?
        Its red flags are borrowed.

        """)
    #expect(
      scene.run("cleo", "confirm", "Mira", "borrowed", "--evidence", "x").messages == """
        assay: the red flag `borrowed` was raised by you
        Let somebody else who saw it confirm it.

        """)
    #expect(
      scene.can("ben", "confirm", "Mira", "borrowed", "--evidence", "I know the other group.")
        == "The red flag `borrowed` is confirmed in Mira Vos's loop.\n" + receipt)
    #expect(
      scene.can("ada", "reply", "Mira", "borrowed", "I led that group.")
        == "The reply stands beside the red flag in Mira Vos's packet.\n" + receipt)
    #expect(
      scene.can("ben", "explain", "Mira").contains(
        "  `integrity` held: `there is a confirmed red flag`: `borrowed` was raised by Cleo Marsh "
          + "and confirmed by Ben Ito\n"))
  }

  @Test func `a question is void in every loop of the scorecard`() {
    let scene = Scene.held()
    scene.can("ada", "open", "Noor Aziz", "--for", "reader-1")
    #expect(
      scene.run("ada", "void", "Mira", "method", "first", "--because", "x").messages == """
        assay: `method` has no question `first`
        Its questions are:
          first-study
          second-study

        """)
    #expect(scene.can("ada", "kit", "Noor", "portfolio").contains("Which study did you run last"))
    #expect(
      scene.can("ada", "void", "Mira", "method", "first-study", "--because", "It leaked.")
        == "The question is void in 2 loops of `reader`: nobody is asked it any more.\n")
    for name in ["Mira", "Noor"] {
      #expect(!scene.can("ada", "kit", name, "portfolio").contains("Which study did you run last"))
    }
    let prompts = scene.run("ben", ["score", "Mira", "portfolio"], input: "\n").output
    #expect(prompts.contains("void: Which study did you run last, and what went wrong?"))
  }

  @Test func `a decider who still owes a card decides once it is in`() {
    let scene = Scene.complete(Array(Submission.solid[..<2]))
    let refused = scene.run("ben", "decide", "Mira", "no-hire", "--because", "Enough seen.")
    #expect(
      refused
        == .init(
          status: .no, output: "",
          messages: """
            assay: Ben Ito (ben) still owes a card for `talk` and cannot decide before it is in
            Submit the card, waive the stage, or step back from the role first.

            """))
    scene.submit(Submission.solid[2])
    #expect(
      scene.can("ben", "decide", "Mira", "no-hire", "--because", "Enough seen.")
        == "Decided for Mira Vos: no hire.\n" + receipt)
  }

  @Test func `notes are read by their author, and by others once the cards are open`() {
    let scene = Scene.held()
    #expect(
      scene.can("dan", "note", "Mira", "talk", "Pulled her chair back.")
        == "The note is kept with `talk`; others read it once the cards are open to them.\n"
        + receipt)
    #expect(
      scene.can("dan", "note", "Mira")
        == "Tue 24 Nov 2026 12:00, talk, Dan Okafor\n  Pulled her chair back.\n")
    #expect(scene.can("eve", "note", "Mira") == "No note that you may read.\n")
    #expect(!scene.can("ada", "note", "Mira").contains("chair"))
    let own =
      "\n\nYour notes\n" + String(repeating: "-", count: 80)
      + "\n\n- Tue 24 Nov 2026 12:00: Pulled her chair back.\n"
    #expect(scene.can("dan", "kit", "Mira", "talk", "--format", "text").contains(own))
    #expect(scene.run("dan", ["score", "Mira", "talk"]).output.contains("Pulled her chair back."))
    for person in ["ada", "eve"] {
      #expect(!scene.can(person, "kit", "Mira", "talk").contains("chair"))
      #expect(
        !scene.run(person, ["score", "Mira", "talk", "--for", "dan"]).output.contains("chair"))
    }
    for card in Submission.solid.prefix(4) { scene.submit(card) }
    #expect(!scene.can("dan", "packet", "Mira").contains("chair"))
    scene.can("ada", "unseal", "Mira", "talk", "--because", "Eve is ill.")
    scene.can("eve", "note", "Mira", "talk", "Spoke of her brother.")
    let packet = scene.can("dan", "packet", "Mira", "--format", "markdown")
    #expect(packet.contains("Pulled her chair back.") && !packet.contains("brother"))
    scene.submit(Submission.solid[4])
    #expect(scene.can("eve", "note", "Mira", "talk").contains("Pulled her chair back."))
    #expect(scene.can("eve", "packet", "Mira").contains("Spoke of her brother."))
    for audience in ["debrief", "candidate", "works-council"] {
      #expect(!scene.can("eve", "packet", "Mira", "--audience", audience).contains("brother"))
    }
  }

  @Test func `a second candidate of one name is opened, and told of`() {
    let scene = Scene.held()
    let before = scene.loop.dropLast("-reader-1".count)
    let result = scene.run("ada", "open", "Mira Vos", "--for", "reader-1")
    #expect(result.status == .done)
    #expect(
      result.messages
        == "assay: note: there is another candidate of that name, \(before); from now on use ids\n")
    #expect(scene.run("ada", "status", "Mira Vos").status == .usage)
    #expect(scene.run("ada", "status", String(before)).status == .done)
  }

  @Test func `closing an opening stops new loops and no running one`() {
    let scene = Scene.held()
    #expect(
      scene.can("ada", "opening", "reader-1", "--close", "Filled.")
        == "The opening `reader-1` is closed.\n")
    #expect(
      scene.run("ada", "open", "Noor Aziz", "--for", "reader-1")
        == .init(
          status: .no, output: "",
          messages: """
            assay: the opening `reader-1` was closed by Ada Berg: Filled.
            Open another one with `assay opening`.

            """))
    scene.submit(Submission.solid[0])
  }
}

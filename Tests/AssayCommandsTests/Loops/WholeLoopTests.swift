import AssayText
import Testing

@testable import AssayCommands

/// One loop from the empty workspace to the decision, by the verbs alone.
@Suite struct `A whole loop` {
  @Test func `begins with people, an opening and a candidate`() {
    let scene = Scene()
    #expect(
      scene.run(nil, "me")
        == .init(
          status: .unknown, output: "",
          messages: "assay: nobody is recorded yet; say `assay me ID \"Your Name\"`\n"))
    #expect(
      scene.can(nil, "me", "ada", "Ada Berg") == "You are Ada Berg (ada) in this workspace.\n")
    #expect(scene.can(nil, "me") == "Ada Berg (ada)\n")
    #expect(
      scene.can(nil, "person", "ben", "Ben Ito") == "Ben Ito (ben) may be assigned to roles.\n")
    #expect(
      scene.can(nil, "person", "ben", "Ben Itoh") == "Ben Ito is now called Ben Itoh (ben).\n")
    #expect(scene.can(nil, "person") == "ada  Ada Berg\nben  Ben Itoh\n")
    #expect(
      scene.can(nil, "opening") == "No openings yet. Next: assay opening NAME --scorecard NAME\n")
    #expect(
      scene.can(nil, "opening", "reader-1", "--scorecard", "reader", "--decider", "ben") == """
        Opened `reader-1`: 1 seat by `reader` 1.0.0. Ben Itoh decides, Ada Berg coordinates.
        Next: assay open "Candidate Name" --for reader-1

        """)
    #expect(scene.can(nil, "opening") == "reader-1  reader-1; 1 seat by `reader`\n")
    #expect(
      scene.can(nil, "status")
        == "No loops yet. Next: assay open \"Candidate Name\" --for OPENING\n")
    #expect(
      scene.can(nil, "open", "Mira Vos", "--for", "reader-1", "--email", "mira@example.org") == """
        Opened a loop for Mira Vos: LOOP
        It runs by `reader` 1.0.0, HASH.
        Receipt HASH at Fri 20 Nov 2026 09:00.
        Next: assay assign LOOP ROLE=PERSON

        """)
    #expect(scene.can("ben", "me") == "Ben Itoh (ben)\n")
  }

  @Test func `has its roles held, with a substitute for a conflict of interest`() {
    let scene = Scene.opened()
    #expect(
      scene.can("ada", "assign", "Mira") == """
        Mira Vos, `reader`
          lead: Ben Ito
          peer: Cleo Marsh
          partner: Dan Okafor
          clerk: Eve Lund

        """)
    #expect(
      scene.can("cleo", "conflict", "Mira", "--because", "Worked with Mira for years.") == """
        The conflict of interest stands in Mira Vos's loop. Next: `assay assign` a substitute.
        Receipt HASH at Fri 20 Nov 2026 09:00.

        """)
    #expect(
      scene.run("ada", "assign", "Mira", "peer=cleo").messages == """
        assay: Cleo Marsh (cleo) has declared a conflict of interest with this candidate
        Give the role to somebody else.

        """)
    #expect(
      scene.can(
        "ada", "assign", "Mira", "peer=kim", "--instead-of", "cleo", "--because", "A conflict."
      )
      .contains("peer: Kim Roth\n"))
    #expect(
      scene.can("eve", "recuse", "Mira", "clerk", "--because", "No time.") == """
        The role `clerk` is free in Mira Vos's loop.
        Receipt HASH at Fri 20 Nov 2026 09:00.

        """)
    #expect(
      scene.can("ada", "status", "Mira") == """
        Mira Vos, Study Reader, LOOP
        Stands at: open

        stage      where it is            cards  still owed by
        scope      ready to be scheduled  -
        portfolio  after scope            0      Ben Ito, Kim Roth
        talk       after portfolio        0      Ben Ito, Dan Okafor, clerk, nobody yet

        """)
  }

  @Test func `changes either all roles of a call or none`() {
    let scene = Scene.opened()
    let before = scene.can("ada", "assign", "Mira")
    #expect(
      scene.run(
        "ada", "assign", "Mira", "clerk=kim", "--instead-of", "eve", "--because", "Ill.",
        "peer=kim"
      ).messages == """
        assay: Eve Lund (eve) is not `peer` in this loop
        Name the person who holds the role.

        """)
    #expect(scene.can("ada", "assign", "Mira") == before)
  }

  @Test func `is planned in the order of its stages`() {
    let scene = Scene.opened()
    #expect(
      scene.can("ada", "agenda") == """
        due      who       candidate  what
        no date  Ada Berg  Mira Vos   tell the candidate the pay band before portfolio
        no date  Ada Berg  Mira Vos   schedule scope

        """)
    #expect(
      scene.can("ada", "disclose", "Mira") == """
        Recorded: Mira Vos was told the band Netherlands EUR 60_000 to EUR 80_000.
        Receipt HASH at Fri 20 Nov 2026 09:00.

        """)
    #expect(
      scene.can("ada", "expect", "Mira", "above", "--words", "Ninety.") == """
        Recorded: Mira Vos's expectation is above the band.
        Receipt HASH at Fri 20 Nov 2026 09:00.

        """)
    #expect(
      scene.can("ada", "schedule", "Mira", "scope", "2026-11-23 09:00") == """
        `scope` is scheduled for Mira Vos at Mon 23 Nov 2026 09:00.
        Receipt HASH at Fri 20 Nov 2026 09:00.

        """)
    #expect(
      scene.run("ada", "schedule", "Mira", "talk", "2026-11-23 10:00")
        == .init(
          status: .no, output: "",
          messages: """
            assay: `talk` comes after `portfolio`, which is not over by then
            Schedule `portfolio` to end before it, or waive it.

            """))
  }

  @Test func `takes cards from forms, sealed until the last is in`() {
    let scene = Scene.held()
    #expect(
      scene.can("ben", "score") == """
        Mira Vos: Portfolio, as Lead
          OVERDUE since Tue 24 Nov 2026 11:00
          assay score LOOP portfolio
        Mira Vos: Talk, as Lead
          due Wed 25 Nov 2026 10:45
          assay score LOOP talk

        """)
    #expect(
      scene.submit(Submission.solid[0]) == """
        Submitted: Portfolio of Mira Vos, as Lead.
        Receipt HASH at Tue 24 Nov 2026 12:00.
        Sealed until all are in; still owed by Cleo Marsh.
        Still owed by you: talk. You read the others' cards after that.

        """)
    #expect(
      scene.submit(Submission.solid[1]) == """
        Submitted: Portfolio of Mira Vos, as Peer.
        Receipt HASH at Tue 24 Nov 2026 12:00.
        All cards of this stage are in.

        """)
    #expect(
      scene.can("ada", "agenda") == """
        due                    who         candidate  what
        Wed 25 Nov 2026 10:45  Eve Lund    Mira Vos   submit the card for talk as clerk
        Wed 25 Nov 2026 10:45  Ben Ito     Mira Vos   submit the card for talk as lead
        Wed 25 Nov 2026 10:45  Dan Okafor  Mira Vos   submit the card for talk as partner

        """)
    for card in Submission.solid[2...] { scene.submit(card) }
    #expect(
      scene.can("ada", "status") == """
        candidate  loop                 stages  cards owed  stands at
        Mira Vos   LOOP  3 of 3  0           hire

        """)
    #expect(scene.can("dan", "score") == "Dan Okafor owes no card.\n")
  }

  @Test func `is talked over, decided, explained and verified`() {
    let scene = Scene.complete()
    #expect(
      scene.can(
        "ben", "reference", "Mira", "former lead", "clear", "--words", "A pleasure to work with.")
          == """
          1 of 1 references are in for Mira Vos.
          Receipt HASH at Tue 24 Nov 2026 12:00.

          """)
    #expect(
      scene.can(
        "ada", "debrief", "Mira", "--present", "ben", "cleo", "--words", "No open point.") == """
          The debrief on Mira Vos is recorded.
          Receipt HASH at Tue 24 Nov 2026 12:00.

          """)
    #expect(
      scene.can("ben", "explain", "Mira") == """
        Mira Vos, Study Reader (reader 1.0.0)
        Outcome: hire, by the rule `clear-hire`.
        Overall 3, exactly at the bar of 3
        Areas: Craft 3 (floor 2), Conduct 3
          `integrity` did not hold: `there is a confirmed red flag`: none was raised
          `floors` did not hold: `any area is below its floor`: closest is Craft 3 against 2
          `split` did not hold: `raters differ by at least 1.5 on any area`: Craft 0 against 1.5
          `clear-hire` held: `overall is at least the bar`: 3 against 3
        Fewest one-level steps to another outcome: 1, in 10 ways, the first 3:
          Method by Ben Ito in portfolio 3 -> 2 gives debrief
          Method by Cleo Marsh in portfolio 3 -> 2 gives debrief
          Tools by Ben Ito in portfolio 3 -> 2 gives debrief
        `assay explain --full` has the whole derivation with exact fractions.

        """)
    #expect(
      scene.can("ben", "decide", "Mira", "hire", "--because", "At the bar throughout.") == """
        Decided for Mira Vos: hire.
        Receipt HASH at Tue 24 Nov 2026 12:00.

        """)
    #expect(
      scene.can("ada", "verify") == """
        LOOP: 18 events, head HASH
        workspace: 7 events, head HASH
        Sound: 25 events, 15 bodies and 1 scorecard text have the contents that their names say, and no record that another one mentions is missing. Events are not signed in this version.

        """)
    #expect(scene.can("ada", "doctor") == "All is well.\n")
  }
}

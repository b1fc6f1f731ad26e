import Testing

@Suite struct `Mistakes in tests` {
  @Test(arguments: cases) func `are told in whole sentences`(_ mistake: Mistake) {
    mistake.check()
  }

  static let cases: [Mistake] = [
    Mistake(
      "no tests",
      [
        Change(
          "remote",
          """
          tests start from all 4
          | name | differs by | outcome | rule       |
          | best |            | hire    | clear-hire |

          """,
          ""
        )
      ],
      """
      remote:1:9-15 W701 warning the overlay `remote` has no tests
        help: begin a table with `tests start from all 3`
      """),
    Mistake(
      "a table without rows",
      [
        Change(
          "remote",
          """
          | name | differs by | outcome | rule       |
          | best |            | hire    | clear-hire |

          """,
          ""
        )
      ],
      """
      remote:9:1-23 W701 warning the overlay `remote` has no tests
        help: begin a table with `tests start from all 3`
      """),
    Mistake(
      "a panellist who does not rate a criterion",
      [
        Change("engineer", "is 2 from radiologist", "is 2 from lead")
      ],
      """
      engineer:67:7-31 E702 error `lead` does not rate `listening`
        engineer:9:11 declared here
        help: `lead` rates what the stages cover that are `by` this panellist
      """),
    Mistake(
      "a panellist who does not rate an area",
      [
        Change("engineer", "lead: depth all missing", "lead: talk all missing")
      ],
      """
      engineer:63:21-37 E702 error `lead` does not rate anything of `talk`
        engineer:9:11 declared here
        help: `lead` rates what the stages cover that are `by` this panellist
      """),
    Mistake(
      "a flag of another panellist",
      [
        Change("engineer", "| leak confirmed   ", "| radiologist: leak confirmed   ")
      ],
      """
      engineer:64:28-42 E702 error `radiologist` does not rate `evaluation`
        engineer:10:11 declared here
        help: `radiologist` rates what the stages cover that are `by` this panellist
      """),
    Mistake(
      "a criterion before all",
      [
        Change("engineer", "talk all 4, data 4", "listening all 4, data 4")
      ],
      """
      engineer:62:16-25 E304 error `listening` is a criterion, expected an area before `all`
        talk:7:11 declared here
      """),
    Mistake(
      "a criterion that nobody rates",
      [
        Change("engineer", "    covers writing of talk", "    covers listening"),
        Change("engineer", "but listening is 2 from radiologist", "but writing is 2"),
      ],
      """
      engineer:67:7-19 E703 error nobody rates `writing`: no stage covers it
      """),
    Mistake(
      "a rule that gives another outcome",
      [
        Change("engineer", "| hire       | clear-hire |", "| no hire    | clear-hire |")
      ],
      """
      engineer:62:59-69 E704 error the rule `clear-hire` gives `hire`, and this test expects \
      `no hire`
        engineer:62:46 expected here
      """),
    Mistake(
      "otherwise that gives another outcome",
      [
        Change("engineer", "quiet gives debrief by", "quiet gives hire by")
      ],
      """
      engineer:65:26-35 E704 error `otherwise` gives `debrief`, and this test expects `hire`
        engineer:65:18 expected here
      """),
    Mistake(
      "a demand and a decided outcome",
      [
        Change("engineer", "| incomplete | (require)", "| debrief    | (require)")
      ],
      """
      engineer:63:59-68 E705 error `(require)` makes the outcome `incomplete`, and this test \
      expects `debrief`
        engineer:63:46 expected here
        fix: write `incomplete`
      """),
    Mistake(
      "a demand that nobody makes",
      [
        Change("engineer", "require 2 raters on everything that must be rated\n", "")
      ],
      """
      engineer:62:59-68 E706 error the scorecard has no `require` that a test could fall short of
      """),
    Mistake(
      "a test without cards",
      [
        Change("engineer", "  start all 3\n  but listening is 2 from radiologist\n", "")
      ],
      """
      engineer:65:6-11 E707 error the test `quiet` says nothing of the cards
        help: write a line such as `start all 3` below it
      """),
  ]
}

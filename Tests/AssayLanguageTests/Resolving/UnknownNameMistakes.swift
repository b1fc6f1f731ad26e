import Testing

@Suite struct `Unknown names` {
  @Test(arguments: cases) func `are told in whole sentences`(_ mistake: Mistake) {
    mistake.check()
  }

  static let cases: [Mistake] = [
    Mistake(
      "an unknown rubric",
      [
        Change("engineer", "use talk version 1", "use tlak version 1")
      ],
      """
      engineer:6:5-9 E302 error there is no rubric `tlak`
        help: did you mean `talk`?
        fix: write `talk`
      """),
    Mistake(
      "an unknown rubric that is like no other",
      [
        Change("engineer", "use talk version 1", "use radiology-reading version 1")
      ],
      """
      engineer:6:5-22 E302 error there is no rubric `radiology-reading`
        help: the rubrics are `depth` and `talk`
      """),
    Mistake(
      "an unknown major version",
      [
        Change("engineer", "use depth version 1", "use depth version 2")
      ],
      """
      engineer:5:19-20 E305 error there is no version 2 of the rubric `depth`
        depth:1:8 this is version 1.2.0
        fix: write `1`
      """),
    Mistake(
      "an unknown panellist",
      [
        Change("engineer", "by lead, cto", "by lead, ctoo")
      ],
      """
      engineer:15:12-16 E302 error there is no panellist `ctoo`
        help: did you mean `cto`?
        fix: write `cto`
      """),
    Mistake(
      "an unknown panellist that is like no other",
      [
        Change("engineer", "by radiologist", "by nurse")
      ],
      """
      engineer:19:6-11 E302 error there is no panellist `nurse`
        help: the panellists are `cto`, `lead` and `radiologist`
      """),
    Mistake(
      "an unknown stage",
      [
        Change("engineer", "after portfolio", "after portfolo")
      ],
      """
      engineer:21:9-17 E302 error there is no stage `portfolo`
        help: did you mean `portfolio`?
        fix: write `portfolio`
      """),
    Mistake(
      "an unknown track",
      [
        Change("engineer", "on track people", "on track person")
      ],
      """
      engineer:20:12-18 E302 error there is no track `person`
        help: the only track is `people`
      """),
    Mistake(
      "an unknown criterion",
      [
        Change("engineer", "needs depth, listening", "needs depth, lisening")
      ],
      """
      engineer:4:16-24 E302 error there is no area or criterion `lisening`
        help: did you mean `listening`?
        fix: write `listening`
      """),
    Mistake(
      "an unknown criterion of an area",
      [
        Change("engineer", "covers writing of talk", "covers data of talk")
      ],
      """
      engineer:25:12-16 E306 error the rubric `talk` has no criterion `data`
        depth:21:11 a criterion of `depth`
        help: `depth` has a criterion of that name
      """),
    Mistake(
      "an unknown area",
      [
        Change("engineer", "covers writing of talk", "covers writing of tlak")
      ],
      """
      engineer:25:23-27 E302 error there is no area `tlak`
        help: did you mean `talk`?
        fix: write `talk`
      """),
    Mistake(
      "a rubric that is not used",
      [
        Change("engineer", "covers writing of talk", "covers writing of extra"),
        Change(
          "extra",
          "",
          """
          rubric extra "Extra" version 1.0.0
          scale
            1 "No"
            2 "Yes"
          criterion one "One"
            1 "a"
            2 "b"

          """
        ),
      ],
      """
      engineer:25:23-28 E307 error the scorecard does not use the rubric `extra`
        extra:1:8 declared here
        help: write `use extra version N weight PERCENT`, or refer to a rubric that is used
      """),
    Mistake(
      "an unknown red flag",
      [
        Change("engineer", "when leak is confirmed", "when leek is confirmed")
      ],
      """
      engineer:46:8-12 E302 error there is no red flag `leek`
        help: did you mean `leak`?
        fix: write `leak`
      """),
    Mistake(
      "an unknown rule",
      [
        Change(
          "engineer",
          "pay \"Netherlands\"",
          """
          promise raising a score never worsens the outcome apart from spilt
          pay "Netherlands"
          """
        )
      ],
      """
      engineer:56:62-67 E302 error there is no rule `spilt`
        help: did you mean `split`?
        fix: write `split`
      """),
    Mistake(
      "an unknown question",
      [
        Change("depth", "probe of holdout", "probe of holdot")
      ],
      """
      depth:13:12-18 E302 error there is no question `holdot` in `evaluation`
        help: did you mean `holdout`?
        fix: write `holdout`
      """),
    Mistake(
      "an unknown question taken out",
      [
        Change("engineer", "void shift of", "void shifts of")
      ],
      """
      engineer:59:6-12 E302 error there is no question `shifts` in `evaluation`
        help: did you mean `shift`?
        fix: write `shift`
      """),
    Mistake(
      "an unknown scale",
      [
        Change(
          "depth",
          "scale\n  1 \"Weak\"\n  2 \"Partial\"\n  3 \"Solid\"\n  4 \"Outstanding\"\n",
          "rated on proficiency\n"
        )
      ],
      """
      depth:3:10-21 E302 error there is no scale `proficiency`
        help: no scale is declared
      """),
    Mistake(
      "an unknown band",
      [
        Change(
          "engineer",
          "pay \"Netherlands\" EUR 95_000 to 145_000 source \"Survey\" as of 2026-11-20",
          "pay from engineers-nl"
        )
      ],
      """
      engineer:56:10-22 E302 error there is no band `engineers-nl`
        help: no band is declared
      """),
    Mistake(
      "an unknown rule in a test",
      [
        Change("engineer", "clear-hire | 3.6", "clear-hirre | 3.6")
      ],
      """
      engineer:62:59-70 E302 error there is no rule `clear-hirre`
        help: did you mean `clear-hire`?
        fix: write `clear-hire`
      """),
    Mistake(
      "an unknown panellist in a test",
      [
        Change("engineer", "is 2 from radiologist", "is 2 from radiolgist")
      ],
      """
      engineer:67:27-37 E302 error there is no panellist `radiolgist`
        help: did you mean `radiologist`?
        fix: write `radiologist`
      """),
  ]
}

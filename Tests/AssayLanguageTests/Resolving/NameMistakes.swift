import Testing

@Suite struct `Mistakes in names` {
  @Test(arguments: cases) func `are told in whole sentences`(_ mistake: Mistake) {
    mistake.check()
  }

  static let cases: [Mistake] = [
    Mistake(
      "a rubric declared twice",
      [
        Change(
          "copy",
          "",
          """
          rubric depth "Again" version 1.0.0
          scale
            1 "No"
            2 "Yes"
          criterion one "One"
            1 "a"
            2 "b"

          """
        )
      ],
      """
      copy:1:8-13 E301 error the rubric `depth version 1` is declared twice
        depth:1:8 first declared here
      """),
    Mistake(
      "a criterion declared twice",
      [
        Change("depth", "criterion data \"Data\"", "criterion evaluation \"Data\"")
      ],
      """
      depth:21:11-21 E301 error the criterion `evaluation` is declared twice
        depth:8:11 first declared here
      """),
    Mistake(
      "a question declared twice",
      [
        Change("depth", "ask shift situational", "ask holdout situational")
      ],
      """
      depth:11:7-14 E301 error the question `holdout` is declared twice
        depth:10:7 first declared here
      """),
    Mistake(
      "a stage declared twice",
      [
        Change("engineer", "stage offer \"Offer\"", "stage portfolio \"Offer\"")
      ],
      """
      engineer:26:7-16 E301 error the stage `portfolio` is declared twice
        engineer:14:7 first declared here
      """),
    Mistake(
      "a panellist declared twice",
      [
        Change("engineer", "panellist lead \"Team lead\"", "panellist cto \"Team lead\"")
      ],
      """
      engineer:9:11-14 E301 error the panellist `cto` is declared twice
        engineer:8:11 first declared here
      """),
    Mistake(
      "an alternate named like a panellist",
      [
        Change("engineer", "alternate pathologist", "alternate lead")
      ],
      """
      engineer:11:11-15 E301 error the role `lead` is declared twice
        engineer:9:11 first declared here
      """),
    Mistake(
      "a rule declared twice",
      [
        Change("engineer", "rule split gives", "rule floors gives")
      ],
      """
      engineer:48:6-12 E301 error the rule `floors` is declared twice
        engineer:41:6 first declared here
      """),
    Mistake(
      "a test declared twice",
      [
        Change("engineer", "test quiet gives", "test at-the-bar gives"),
        Change("engineer", "| at the bar |", "| at-the-bar |"),
      ],
      """
      engineer:65:6-16 E301 error the test `at-the-bar` is declared twice
        engineer:62:3 first declared here
      """),
    Mistake(
      "a part declared twice",
      [
        Change("engineer", "part notes", "part cases")
      ],
      """
      engineer:24:8-13 E301 error the part `cases` is declared twice
        engineer:22:8 first declared here
      """),
    Mistake(
      "a deliverable declared twice",
      [
        Change(
          "engineer",
          "use depth version",
          "deliver pipeline \"More\" by day 120\nuse depth version"
        )
      ],
      """
      engineer:5:9-17 E301 error the deliverable `pipeline` is declared twice
        engineer:3:9 first declared here
      """),
    Mistake(
      "an area used twice",
      [
        Change(
          "engineer",
          "use talk version 1 weight 40% floor 2",
          "use depth version 1 weight 40%"
        )
      ],
      """
      engineer:6:5-10 E301 error the area `depth` is declared twice
        engineer:5:5 first declared here
      """),
    Mistake(
      "a red flag in two rubrics",
      [
        Change(
          "talk",
          "criterion writing \"Writing\"",
          "  red flag leak \"Leaks\"\ncriterion writing \"Writing\""
        )
      ],
      """
      engineer:6:5-9 E301 error two rubrics of this scorecard declare the red flag `leak`
        depth:19:12 declared here
        talk:13:12 and here
        help: rename one of them
      """),
    Mistake(
      "a name of two criteria",
      [
        Change("talk", "criterion writing", "criterion data"),
        Change("engineer", "writing of talk", "data of talk"),
        Change("junior", "drop writing", "drop data of talk"),
        Change("remote", "change weight of data to 2", "change weight of data of depth to 2"),
        Change("remote", "level 4 of data", "level 4 of data of depth"),
      ],
      """
      engineer:62:28-32 E303 error `data` is a criterion of `depth` and `talk`, and this does \
      not say which
        help: write `of` and the rubric behind it
        fix: write `data of depth`
        fix: write `data of talk`
      """),
    Mistake(
      "a stage where an area is expected",
      [
        Change("engineer", "needs depth, listening", "needs depth, portfolio")
      ],
      """
      engineer:4:16-25 E304 error `portfolio` is a stage, expected an area or a criterion
        engineer:14:7 declared here
      """),
    Mistake(
      "an area where a criterion is expected",
      [
        Change("engineer", "void shift of evaluation", "void shift of depth")
      ],
      """
      engineer:59:15-20 E304 error `depth` is an area, expected a criterion
        engineer:5:5 declared here
      """),
    Mistake(
      "an alternate where a panellist is expected",
      [
        Change("engineer", "by radiologist", "by pathologist")
      ],
      """
      engineer:19:6-17 E304 error `pathologist` is an alternate, expected a panellist
        engineer:11:11 declared here
      """),
    Mistake(
      "an area where a stage is expected",
      [
        Change("engineer", "after conversation asks", "after depth asks")
      ],
      """
      engineer:34:36-41 E304 error `depth` is an area, expected a stage
        engineer:5:5 declared here
      """),
    Mistake(
      "a name twice in a list",
      [
        Change("engineer", "by lead, cto", "by lead, cto, lead")
      ],
      """
      engineer:15:17-21 E308 error `lead` is named twice; once is enough
        engineer:15:6 first named here
      """),
    Mistake(
      "a reference twice in a list",
      [
        Change("engineer", "needs depth, listening", "needs depth, listening, depth")
      ],
      """
      engineer:4:27-32 E308 error `depth` is named twice; once is enough
        engineer:4:9 first named here
      """),
    Mistake(
      "an area as the subject of missing",
      [
        Change("engineer", "when leak is confirmed", "when depth is missing")
      ],
      """
      engineer:46:8-13 E304 error `depth` is an area, expected a criterion
        engineer:5:5 declared here
      """),
  ]
}

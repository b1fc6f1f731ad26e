import Testing

@Suite struct `One slip gives one message` {
  @Test(arguments: cases) func `is the only message`(_ mistake: Mistake) {
    mistake.check()
  }

  static let cases: [Mistake] = [
    Mistake(
      "a broken declaration of a stage",
      [
        Change(
          "engineer",
          "stage portfolio \"Portfolio\" 60 minutes",
          "stage portfolio \"Portfolio\" 60 minuts"
        )
      ],
      """
      engineer:14:32-38 E201 error expected a unit of time: minutes, hours, days, working days, \
      weeks or months, found `minuts`
      """),
    Mistake(
      "a broken declaration of a panellist",
      [
        Change("engineer", "panellist lead \"Team lead\"", "panellist lead")
      ],
      """
      engineer:9:15-15 E201 error expected a title in quotes, found the end of the line
      """),
    Mistake(
      "a misspelt keyword",
      [
        Change("engineer", "panellist lead \"Team lead\"", "panelist lead \"Team lead\"")
      ],
      """
      engineer:9:1-9 E221 error no sentence begins with `panelist`
        help: did you mean `panellist`?
        fix: write `panellist`
      """),
    Mistake(
      "a broken use",
      [
        Change("engineer", "use talk version 1 weight", "use talk version 1.0.0 weight")
      ],
      """
      engineer:6:18-23 E211 error only the major version is named here, found `1.0.0`
        fix: write `1`
      """),
    Mistake(
      "a broken criterion",
      [
        Change(
          "depth",
          "criterion evaluation \"Evaluation\" weight 2",
          "criterion Evaluation \"Evaluation\" weight 2"
        )
      ],
      """
      depth:8:11-21 E205 error names are lower-case, found `Evaluation`
        fix: write `evaluation`
      """),
    Mistake(
      "a broken red flag",
      [
        Change("depth", "red flag leak \"Knew", "red flag leak: \"Knew")
      ],
      """
      depth:19:16-17 E201 error expected what is observed, in quotes, found a colon
      """),
    Mistake(
      "a broken rubric header",
      [
        Change("depth", "version 1.2.0", "version 1.2")
      ],
      """
      depth:1:40-43 E201 error expected a version of three numbers such as `1.0.0`, found `1.2`
      """),
    Mistake(
      "a broken scorecard header",
      [
        Change("engineer", "version 2.0.0", "version two")
      ],
      """
      engineer:1:39-42 E201 error expected a version of three numbers such as `1.0.0`, found `two`
      """),
    Mistake(
      "a broken rule header",
      [
        Change("engineer", "rule split gives debrief", "rule split gives debreif")
      ],
      """
      engineer:48:18-25 E201 error expected an outcome: `hire`, `debrief` or `no hire`, found \
      `debreif`
      """),
    Mistake(
      "a broken condition",
      [
        Change(
          "engineer",
          "when any area is below its floor",
          "when any area is under its floor"
        )
      ],
      """
      engineer:42:20-25 E201 error expected `at least`, `at most`, `above`, `below` or \
      `exactly`, found `under`
      """),
    Mistake(
      "a broken anchor",
      [
        Change("depth", "3 \"Checks every source\"", "3 Checks every source")
      ],
      """
      depth:24:5-11 E201 error expected the words of level 3 in quotes, found `Checks`
      """),
    Mistake(
      "a broken bar",
      [
        Change("engineer", "bar overall 3.2", "bar overall high")
      ],
      """
      engineer:38:13-17 E201 error expected a number of the scale, found `high`
      """),
    Mistake(
      "a broken otherwise",
      [
        Change("engineer", "otherwise gives debrief", "otherwise gives nothing")
      ],
      """
      engineer:55:17-24 E201 error expected an outcome: `hire`, `debrief` or `no hire`, found \
      `nothing`
      """),
    Mistake(
      "broken covers",
      [
        Change("engineer", "covers depth\n", "covers depth and talk\n")
      ],
      """
      engineer:16:16-19 E203 error `and` begins a line of its own
        fix: begin a new line
      """),
    Mistake(
      "a text without an end",
      [
        Change("depth", "\"Takes what comes\"", "\"\"\"Takes what comes")
      ],
      """
      depth:22:5-8 E105 error this text is never closed by `\"""`
        help: end the text with a line that holds `\"""`
      """),
    Mistake(
      "a broken row",
      [
        Change(
          "engineer",
          "| at the bar | talk all 4, data 4          | hire       | clear-hire | 3.6     |",
          "| at the bar | talk all 4, data 4          | hire       |"
        )
      ],
      """
      engineer:62:1-58 E246 error this row has 3 cells, and the table 5 columns
      """),
    Mistake(
      "an unrelated mistake beside a broken line",
      [
        Change("engineer", "bar overall 3.2", "bar overall high"),
        Change("engineer", "after portfolio", "after portfolo"),
      ],
      """
      engineer:21:9-17 E302 error there is no stage `portfolo`
        help: did you mean `portfolio`?
        fix: write `portfolio`
      engineer:38:13-17 E201 error expected a number of the scale, found `high`
      """),
    Mistake(
      "an unknown rubric and what hangs on it",
      [
        Change(
          "engineer",
          "use depth version 1 weight 60%",
          "use radiology-reading version 1 weight 60%"
        )
      ],
      """
      engineer:5:5-22 E302 error there is no rubric `radiology-reading`
        help: the rubrics are `depth` and `talk`
      """),
    Mistake(
      "a broken overlay header",
      [
        Change("remote", "overlay remote \"Remote\"", "overlay remote")
      ],
      """
      remote:1:16-23 E201 error expected a title in quotes, found `version`
      """),
    Mistake(
      "a misspelt declaration, which the prose around it spells otherwise",
      [
        Change("talk", "criterion listening \"Listening\"", "criterion lisetning \"Listening\"")
      ],
      """
      engineer:4:16-25 E302 error there is no area or criterion `listening`
        engineer:23:12 and here
        engineer:58:35 and here
        engineer:67:7 and here
        talk:7:11 declared here
        help: is `lisetning` meant to be `listening`?
        fix: declare `listening`
      """),
    Mistake(
      "a criterion whose line is missing",
      [
        Change("depth", "criterion data \"Data\"\n", "probes at most 1\n")
      ],
      """
      depth:21:16-17 E229 error `probes` is said twice
        depth:14:18 said here first
      """),
    Mistake(
      "a text of several lines without its beginning",
      [
        Change(
          "depth", "purpose \"Can the candidate build what holds?\"",
          "purpose \"\"\n  Can the candidate build what holds?\n\"\"\"")
      ],
      """
      depth:4:1-4 E105 error this text is never closed by `\"""`
        help: end the text with a line that holds `\"""`
      """),
    Mistake(
      "a level of the scale out of order",
      [
        Change("depth", "3 \"Solid\"", "30 \"Solid\"")
      ],
      """
      depth:7:3-4 E502 error levels rise from line to line, but level 4 follows level 30
        depth:6:3 level 30 stands here
      """),
  ]
}

import Testing

@Suite struct `Mistakes in stages` {
  @Test(arguments: cases) func `are told in whole sentences`(_ mistake: Mistake) {
    mistake.check()
  }

  static let cases: [Mistake] = [
    Mistake(
      "a stage by nobody",
      [
        Change("engineer", "  by lead, cto\n", "")
      ],
      """
      engineer:14:7-16 E519 error nobody takes part in the stage `portfolio`
        help: write `by` and the panellists, or make the stage `unscored`
      """),
    Mistake(
      "a stage that covers nothing",
      [
        Change("engineer", "  covers depth\n", "")
      ],
      """
      engineer:14:7-16 E520 error nothing is rated in the stage `portfolio`
        help: write `covers` and areas or criteria, or make the stage `unscored`
      """),
    Mistake(
      "an unscored stage that covers",
      [
        Change("engineer", "  records pay expectation", "  covers data")
      ],
      """
      engineer:29:10-14 E521 error the stage `offer` is unscored, so it covers nothing
        engineer:26:32 unscored
      """),
    Mistake(
      "a part that covers nothing",
      [
        Change("engineer", "    covers writing of talk\n", "")
      ],
      """
      engineer:24:8-13 E523 error nothing is rated in the part `notes`
        help: write `covers` and areas or criteria below it
      """),
    Mistake(
      "parts longer than the stage",
      [
        Change("engineer", "\"Notes\" 20 minutes", "\"Notes\" 30 minutes")
      ],
      """
      engineer:18:35-45 E522 error the parts of `conversation` take 50 minutes, the stage has \
      45 minutes
        engineer:22:22 20 minutes
        engineer:24:22 30 minutes
      """),
    Mistake(
      "a closing longer than the stage",
      [
        Change("engineer", "closing 10 minutes", "closing 2 hours")
      ],
      """
      engineer:14:29-39 E522 error the parts of `portfolio` take 120 minutes, the stage has 60 \
      minutes
        engineer:17:11 2 hours
      """),
    Mistake(
      "a criterion that no stage covers",
      [
        Change("engineer", "covers depth\n", "covers data\n")
      ],
      """
      engineer:5:5-10 E524 error no stage covers the criterion `evaluation` of `depth`
        depth:8:11 declared here
        help: let a stage cover it, or take it out: `drop evaluation because "..."`
      """),
    Mistake(
      "an area that no stage covers",
      [
        Change("engineer", "covers depth\n", "covers listening\n")
      ],
      """
      engineer:5:5-10 E524 error no stage covers any criterion of `depth`
        help: write `covers depth` below a stage
      """),
    Mistake(
      "two forms of by",
      [
        Change("engineer", "by lead, cto", "by lead\n  by any 1 of cto, radiologist")
      ],
      """
      engineer:16:3-31 E526 error two forms of `by` do not add up in one stage
        engineer:15:3 the first
        help: only plain lists of names may be spread over several `by` lines
      """),
    Mistake(
      "two forms of after",
      [
        Change("engineer", "after every track", "after every track\n  after portfolio")
      ],
      """
      engineer:29:3-18 E526 error two forms of `after` do not add up in one stage
        engineer:28:3 the first
        help: only plain lists of names may be spread over several `after` lines
      """),
    Mistake(
      "a stage after itself",
      [
        Change("engineer", "after portfolio", "after conversation")
      ],
      """
      engineer:21:9-21 E528 error the stage `conversation` waits for itself, so nobody ever \
      reaches it
      """),
    Mistake(
      "stages that wait for each other",
      [
        Change("engineer", "by lead, cto", "by lead, cto\n  after offer")
      ],
      """
      engineer:16:9-14 E528 error nobody ever reaches these stages: `portfolio`, which waits \
      for `offer`, which waits for `conversation`, which waits for `portfolio`
        engineer:29:3 `offer` waits for `conversation`
        engineer:22:9 `conversation` waits for `portfolio`
      """),
    Mistake(
      "a track that nobody is on",
      [
        Change("engineer", "  on track people\n", "")
      ],
      """
      engineer:27:3-20 E527 error no stage is on a track, so there is no track to wait for
        help: write `on track NAME` in the stages of a track
      """),
    Mistake(
      "more raters than a stage can give",
      [
        Change("engineer", "by lead, cto", "by lead")
      ],
      """
      engineer:36:9-10 E525 error 2 raters of `evaluation of depth` are required, but the \
      stages can give 1
        engineer:14:7 is rated here
        help: add a panellist to a stage, or require fewer raters
      """),
    Mistake(
      "more raters than a choice can give",
      [
        Change("engineer", "by lead, cto", "by any 1 of lead, cto")
      ],
      """
      engineer:36:9-10 E525 error 2 raters of `evaluation of depth` are required, but the \
      stages can give 1
        engineer:14:7 is rated here
        help: add a panellist to a stage, or require fewer raters
      """),
    Mistake(
      "more raters of one criterion",
      [
        Change(
          "engineer",
          "require 2 raters on everything that must be rated",
          "require 3 raters on writing"
        )
      ],
      """
      engineer:36:9-10 E525 error 3 raters of `writing of talk` are required, but the stages \
      can give 2
        engineer:18:7 is rated here
        help: add a panellist to a stage, or require fewer raters
      """),
    Mistake(
      "no bar",
      [
        Change("engineer", "bar overall 3.2\n", "")
      ],
      """
      engineer:1:11-19 E529 error the scorecard does not say its bar
        help: every scorecard has a line such as `bar overall 3`
        fix: insert `bar overall 3`
      """),
    Mistake(
      "no order of outcomes",
      [
        Change("engineer", "outcomes from worst to best: no hire, debrief, hire\n", "")
      ],
      """
      engineer:1:11-19 E530 error the scorecard does not say the order of its outcomes
        help: every scorecard has a line such as `outcomes from worst to best: no hire, \
      debrief, hire`
        fix: insert `outcomes from worst to best: no hire, debrief, hire`
      """),
    Mistake(
      "the wrong order of outcomes",
      [
        Change("engineer", "best: no hire, debrief, hire", "best: hire, no hire")
      ],
      """
      engineer:40:30-43 E532 error the outcomes from worst to best are `no hire, debrief, \
      hire`, found `hire, no hire`
        fix: write `no hire, debrief, hire`
      """),
    Mistake(
      "no otherwise",
      [
        Change("engineer", "otherwise gives debrief\n", ""),
        Change("engineer", "debrief by otherwise", "debrief"),
      ],
      """
      engineer:1:11-19 E531 error the scorecard does not say what holds when no rule does
        help: every scorecard has a line such as `otherwise gives debrief`
        fix: insert `otherwise gives debrief`
      """),
  ]
}

import Testing

@Suite struct `Mistakes in rubrics and panels` {
  @Test(arguments: cases) func `are told in whole sentences`(_ mistake: Mistake) {
    mistake.check()
  }

  static let cases: [Mistake] = [
    Mistake(
      "a scale of one level",
      [
        Change("depth", "  2 \"Partial\"\n  3 \"Solid\"\n  4 \"Outstanding\"\n", "")
      ],
      """
      depth:3:1-6 E501 error a scale has at least two levels, found 1
        help: write a line for each level, lowest first: `1 "Weak"`
      """),
    Mistake(
      "levels that fall",
      [
        Change("depth", "  2 \"Partial\"\n  3 \"Solid\"", "  3 \"Solid\"\n  2 \"Partial\"")
      ],
      """
      depth:6:3-4 E502 error levels rise from line to line, but level 2 follows level 3
        depth:5:3 level 3 stands here
      """),
    Mistake(
      "no scale",
      [
        Change(
          "depth",
          "scale\n  1 \"Weak\"\n  2 \"Partial\"\n  3 \"Solid\"\n  4 \"Outstanding\"\n",
          ""
        )
      ],
      """
      depth:1:8-13 E503 error the rubric `depth` has no scale
        help: write `scale` with its levels below, or `rated on` and the name of a shared scale
      """),
    Mistake(
      "two scales",
      [
        Change("depth", "criterion evaluation", "rated on four\ncriterion evaluation"),
        Change("shared", "", "scale four \"Four\"\n  1 \"a\"\n  2 \"b\"\n"),
      ],
      """
      depth:8:10-14 E504 error the rubric `depth` has a scale of its own and is also rated on a \
      shared one
        depth:3:1 its own scale
        help: keep one of the two
      """),
    Mistake(
      "no criteria",
      [
        Change(
          "extra",
          "",
          "rubric extra \"Extra\" version 1.0.0\nscale\n  1 \"No\"\n  2 \"Yes\"\n"
        )
      ],
      """
      extra:1:8-13 E505 error the rubric `extra` has no criterion
        help: write `criterion NAME "Title"` for each thing that is rated
      """),
    Mistake(
      "a missing anchor",
      [
        Change("depth", "  3 \"Checks every source\"\n", "")
      ],
      """
      depth:21:11-15 E506 error the criterion `data` has no anchor for level 3
        help: write what somebody at Solid does: `3 "..."`
      """),
    Mistake(
      "no anchors",
      [
        Change(
          "depth",
          """
            1 "Takes what comes"
            2 "Looks at samples"
            3 "Checks every source"
            4 "Repairs the source"

          """,
          ""
        )
      ],
      """
      depth:21:11-15 E506 error the criterion `data` has no anchor for levels 1, 2, 3 and 4
        help: write what somebody at Weak does: `1 "..."`
      """),
    Mistake(
      "an anchor twice",
      [
        Change("depth", "  4 \"Repairs the source\"", "  3 \"Repairs the source\"")
      ],
      """
      depth:25:3-4 E507 error `data` has two anchors for level 3
        depth:24:3 the first anchor
      """),
    Mistake(
      "necessity twice",
      [
        Change("talk", "optional", "optional\n  must be rated")
      ],
      """
      talk:15:3-16 E508 error the criterion `writing` says twice how far a level is owed
        talk:14:3 said here first
        help: `must reach` includes `must be rated`, and `optional` excludes both: keep one
      """),
    Mistake(
      "grades that fall",
      [
        Change("depth", "1 from 0, 2 from 4", "2 from 0, 1 from 4")
      ],
      """
      depth:20:34-35 E511 error levels and counts rise from step to step, but level 1 follows \
      level 2
        depth:20:24 the step before
      """),
    Mistake(
      "counts that fall",
      [
        Change("depth", "1 from 0, 2 from 4", "1 from 4, 2 from 4")
      ],
      """
      depth:20:41-42 E511 error levels and counts rise from step to step, but `from 4` follows \
      `from 4`
        depth:20:31 the step before
      """),
    Mistake(
      "weights that do not total the whole",
      [
        Change("engineer", "weight 60%", "weight 55%")
      ],
      """
      engineer:5:28-31 E509 error the weights of the areas total 95%, expected 100%
        engineer:5:28 55%
        engineer:6:27 40%
      """),
    Mistake(
      "different scales",
      [
        Change("talk", "4 \"Outstanding\"", "4 \"Excellent\"")
      ],
      """
      engineer:6:5-9 E510 error `depth` and `talk` are rated on different scales, and a \
      scorecard has one
        depth:3:1 the scale of `depth`
        talk:2:1 the scale of `talk`
        help: declare the scale once, `scale NAME "Title"`, and write `rated on NAME` in both
      """),
    Mistake(
      "no area",
      [
        Change("empty", "", "scorecard empty \"Empty\" version 1.0.0\n")
      ],
      """
      empty:1:11-16 E512 error the scorecard `empty` uses no rubric
        help: write `use RUBRIC version N weight PERCENT` for each area
      empty:1:11-16 E513 error the scorecard has no panellist
        help: write `panellist NAME "Title"` for each role that interviews
      empty:1:11-16 E518 error the scorecard has no stage
        help: write `stage NAME "Title" 45 minutes` for each interview or work sample
      empty:1:11-16 E529 error the scorecard does not say its bar
        help: every scorecard has a line such as `bar overall 3`
        fix: insert `bar overall 3`
      empty:1:11-16 E530 error the scorecard does not say the order of its outcomes
        help: every scorecard has a line such as `outcomes from worst to best: no hire, \
      debrief, hire`
        fix: insert `outcomes from worst to best: no hire, debrief, hire`
      empty:1:11-16 E531 error the scorecard does not say what holds when no rule does
        help: every scorecard has a line such as `otherwise gives debrief`
        fix: insert `otherwise gives debrief`
      empty:1:11-16 W701 warning the scorecard `empty` has no tests
        help: begin a table with `tests start from all 3`
      """),
    Mistake(
      "nobody who decides",
      [
        Change("engineer", " decides", "")
      ],
      """
      engineer:1:11-19 E514 error nobody decides: one panellist must, or a `decider` of its own
        engineer:8:11 may be followed by `decides`
        engineer:9:11 may be followed by `decides`
        engineer:10:11 may be followed by `decides`
        help: write `decides` behind one panellist, or `decider NAME`
      """),
    Mistake(
      "two who decide",
      [
        Change("engineer", "\"Team lead\"", "\"Team lead\" decides")
      ],
      """
      engineer:9:11-15 E515 error `cto` and `lead` both decide; exactly one does
        engineer:8:11 `cto` decides here
      """),
    Mistake(
      "a decider beside one who decides",
      [
        Change("engineer", "departing from", "decider lead\ndeparting from")
      ],
      """
      engineer:12:9-13 E515 error `cto` and `lead` both decide; exactly one does
        engineer:8:11 `cto` decides here
      """),
    Mistake(
      "a decider who is nearly a panellist",
      [
        Change("engineer", " decides", "\ndecider ctoo")
      ],
      """
      engineer:9:9-13 W502 warning `ctoo` decides and is not on the panel, but `cto` is
        help: did you mean `cto`?
        fix: write `cto`
      """),
    Mistake(
      "a quorum with the decider",
      [
        Change("engineer", "\"CTO\" decides", "\"CTO\""),
        Change(
          "engineer",
          "departing from",
          "decider cto with at least 1 of lead, cto\ndeparting from"
        ),
      ],
      """
      engineer:12:38-41 E516 error `cto` decides and is not one of those beside the decider
      """),
    Mistake(
      "a quorum of too many",
      [
        Change("engineer", "\"CTO\" decides", "\"CTO\""),
        Change(
          "engineer",
          "departing from",
          "decider cto with at least 2 of lead\ndeparting from"
        ),
      ],
      """
      engineer:12:27-28 E411 error 2 are asked for, but there is only 1 person
      """),
    Mistake(
      "a flag opened twice",
      [
        Change(
          "engineer",
          "flag leak opens at once to cto",
          "flag leak opens at once to cto\nflag leak opens at once to lead"
        )
      ],
      """
      engineer:14:6-10 E517 error the red flag `leak` is opened twice; one role reads it at once
        engineer:13:6 first opened here
      """),
    Mistake(
      "pay stated twice",
      [
        Change("engineer", "  disclose before portfolio", "pay \"Netherlands\" EUR 1 to 2")
      ],
      """
      engineer:57:5-18 E537 error the pay for "Netherlands" is stated twice
        engineer:56:5 first stated here
      """),
    Mistake(
      "pay and no band",
      [
        Change("engineer", "  disclose before portfolio", "pay no band because \"Later\"")
      ],
      """
      engineer:57:1-28 E538 error this says that there is no band, and another sentence states one
        engineer:56:1 a band is stated here
        help: keep one of the two
      """),
    Mistake(
      "two disclosures",
      [
        Change(
          "engineer",
          "  disclose before portfolio",
          "  disclose before portfolio\npay \"Germany\" EUR 1 to 2\n  disclose before offer"
        )
      ],
      """
      engineer:59:19-24 E539 error pay is disclosed once, before one stage; two are named
        engineer:57:19 the first
      """),
    Mistake(
      "an unknown region",
      [
        Change("engineer", "working days in DE", "working days in UK")
      ],
      """
      engineer:32:26-28 E540 error there is no region `UK`
        help: did you mean `GB`?
        fix: write `GB`
      """),
    Mistake(
      "a region of no country",
      [
        Change("engineer", "closing under DE", "closing under XX")
      ],
      """
      engineer:35:49-51 E540 error there is no region `XX`
        help: regions are two capitals of ISO 3166, such as `DE`, `GB` and `NL`
      """),
    Mistake(
      "a gap without tracks",
      [
        Change("engineer", "track people \"People\"\n", ""),
        Change("engineer", "  on track people\n", ""),
        Change("engineer", "  after every track\n", ""),
      ],
      """
      engineer:28:13-19 E541 error the gap is counted on each track, and no track is declared
        help: write `track NAME "Title"`, or leave `on each track` out
      """),
    Mistake(
      "a question taken out twice",
      [
        Change(
          "engineer",
          "tests start",
          "void shift of evaluation from 2027-01-16 because \"Again\"\ntests start"
        )
      ],
      """
      engineer:60:6-11 E543 error the question `shift` is taken out twice
      """),
  ]
}

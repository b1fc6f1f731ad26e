/// Small files that go together.
enum Samples {
  static let rubric = """
    rubric depth "Technical depth" version 1.2.0
    purpose "Does it hold outside of the laboratory?"
    scale
      1 "Weak"
      2 "Solid"
      3 "Strong"

    criterion evaluation "Evaluation" weight 3
      must be rated
      ask first-site past-behaviour 8 minutes "Which hospital?"
      ask second-site situational 8 minutes "What do you do?"
      ask any 1 of first-site, second-site
      probe of first-site "What then?"
      1 "Reports one figure"
      2 "Splits by site"
      3 "Plans the size of the test set"
      red flag borrowed-result "Claimed the work of others"

    criterion production "Production"
      1 "Has seen no run"
      2 "Watches inputs"
      3 "Has rolled one back"

    """

  static let scorecard = """
    scorecard engineer "Engineer" version 1.0.0
    use depth version 1 weight 100% floor 2
    panellist cto "CTO" decides
    panellist lead "Lead"
    stage talk "Talk" 60 minutes
      by cto, lead
      covers depth
    require 2 raters on everything that must be rated
    bar overall 2.5
    outcomes from worst to best: no hire, debrief, hire
    rule floors gives no hire
      when any area is below its floor
      because "What is below its floor is not closed on the job"
    rule clear-hire gives hire
      when overall is at least the bar
      and evaluation is at least 2
      because "At the bar"
    otherwise gives debrief

    tests start from all 3
    | name      | differs by             | outcome | rule       |
    | strong    |                        | hire    | clear-hire |
    | weak      | lead: evaluation 1     | debrief | otherwise  |

    """

  /// What lints find in the rubric, under the name of its file.
  static func lints(in name: String = "depth.rubric") -> [String] {
    [
      "\(name):13 L109 `evaluation` has follow-ups and says not how many may be put; "
        + "write `probes at most 1` below them",
      "\(name):19 L105 nothing is asked about `production`; "
        + "write `ask` with the question that all candidates get",
    ]
  }

  /// What lints find in both files.
  static let lints =
    lints() + [
      "engineer.scorecard:1 L201 `engineer` says not what the role delivers, so nothing is needed; "
        + "write `deliver NAME \"...\" by day 90` with `needs` below it"
    ]
}

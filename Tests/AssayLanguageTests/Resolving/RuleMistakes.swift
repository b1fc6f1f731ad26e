import Testing

@Suite struct `Mistakes in rules` {
  @Test(arguments: cases) func `are told in whole sentences`(_ mistake: Mistake) {
    mistake.check()
  }

  static let cases: [Mistake] = [
    Mistake(
      "a rule without condition",
      [
        Change("engineer", "  when leak is confirmed\n", "")
      ],
      """
      engineer:45:6-15 E601 error the rule `integrity` does not say when it holds
        help: write `when` and a condition below it
      """),
    Mistake(
      "a rule without reason",
      [
        Change("engineer", "  because \"Trust\"\n", "")
      ],
      """
      engineer:45:6-15 E602 error the rule `integrity` gives no reason
        help: write `because "..."` below it: people will read it in the packet
      """),
    Mistake(
      "a rule behind otherwise",
      [
        Change("engineer", "otherwise gives debrief\n", ""),
        Change("engineer", "rule clear-hire", "otherwise gives debrief\nrule clear-hire"),
      ],
      """
      engineer:52:6-16 E603 error the rule `clear-hire` stands behind `otherwise`, which is the \
      last resort
        engineer:51:1 `otherwise` stands here
        help: move `otherwise` below all rules
      """),
    Mistake(
      "otherwise twice",
      [
        Change(
          "engineer",
          "otherwise gives debrief\n",
          "otherwise gives debrief\notherwise gives no hire\n"
        )
      ],
      """
      engineer:56:1-24 E604 error `otherwise` is said twice
        engineer:55:1 said here first
      """),
    Mistake(
      "a floor of the whole",
      [
        Change("engineer", "overall is at least the bar", "overall is at least its floor")
      ],
      """
      engineer:52:28-37 E605 error the overall score has no floor
      """),
    Mistake(
      "a floor that does not exist",
      [
        Change("engineer", "every area is at least 2.5", "depth is at least its floor")
      ],
      """
      engineer:53:25-34 E605 error the area `depth` has no floor
        help: write `floor of NAME is 2`, or `floor 2` behind `use`
      """),
    Mistake(
      "floors that do not exist",
      [
        Change("engineer", "weight 40% floor 2", "weight 40%")
      ],
      """
      engineer:42:26-35 E605 error none of these areas has a floor
        help: write `floor of NAME is 2`, or `floor 2` behind `use`
      """),
    Mistake(
      "a floor that no rule reads",
      [
        Change("engineer", "when any area is below its floor\n  or any", "when any")
      ],
      """
      engineer:6:37-38 E606 error no rule reads the floor of the area `talk`
        help: a rule reads floors with a condition such as `any area is below its floor`
      junior:5:19-20 E606 error no rule reads the floor of the area `depth`
        help: a rule reads floors with a condition such as `any area is below its floor`
      """),
    Mistake(
      "a floor of a rubric that no rule reads",
      [
        Change("engineer", "  or any criterion is below its floor\n", "")
      ],
      """
      engineer:6:5-9 E606 error no rule reads the floor of the criterion `listening`
        talk:8:14 the floor is declared here
        help: a rule reads floors with a condition such as `any criterion is below its floor`
      """),
    Mistake(
      "a floor of a criterion that no rule reads",
      [
        Change("engineer", "  or any criterion is below its floor\n", ""),
        Change("talk", "must reach 2", "must be rated"),
        Change("engineer", "bar overall", "floor of data is 2\nbar overall"),
      ],
      """
      engineer:38:18-19 E606 error no rule reads the floor of the criterion `data`
        help: a rule reads floors with a condition such as `any criterion is below its floor`
      """),
    Mistake(
      "a rule that reads what no stage covers",
      [
        Change("engineer", "    covers writing of talk", "    covers listening"),
        Change("engineer", "when leak is confirmed", "when writing is at least 2"),
      ],
      """
      engineer:46:8-15 E607 error a rule reads `writing`, which no stage covers
        help: let a stage cover it
      """),
    Mistake(
      "raters who never differ",
      [
        Change("engineer", "on any area", "on talk"),
        Change("engineer", " seats 2", ""),
      ],
      """
      engineer:36:9-10 E525 error 2 raters of `listening of talk` are required, but the stages \
      can give 1
        engineer:18:7 is rated here
        help: add a panellist to a stage, or require fewer raters
      engineer:49:8-45 E608 error raters never differ here: the area `talk` has only 1 rater
        help: let a second panellist take part in a stage that covers it
      """),
    Mistake(
      "no raters who could differ",
      [
        Change("engineer", "by lead, cto", "by lead"),
        Change("engineer", " seats 2", ""),
        Change("engineer", "require 2 raters", "require 1 rater"),
      ],
      """
      engineer:49:8-49 E608 error raters never differ here: no area has two raters
        help: let a second panellist take part in a stage that covers it
      """),
    Mistake(
      "pay without band",
      [
        Change(
          "engineer",
          """
          pay "Netherlands" EUR 95_000 to 145_000 source "Survey" as of 2026-11-20
            disclose before portfolio
          """,
          "pay no band because \"Later\""
        ),
        Change("engineer", "when leak is confirmed", "when pay is above the band"),
      ],
      """
      engineer:46:8-29 E609 error a rule reads pay, and the scorecard states no band
        engineer:56:1 says that there is no band
        help: write `pay "Region" EUR 95_000 to 145_000`, or `pay from BAND`
      """),
    Mistake(
      "references that nobody asks for",
      [
        Change("engineer", "references at least 2 by cto after conversation asks delivery\n", ""),
        Change("engineer", "when leak is confirmed", "when references are a concern"),
      ],
      """
      engineer:45:8-32 E610 error a rule reads references, and the scorecard asks for none
        help: write `references at least 2 by ROLE`
      """),
    Mistake(
      "red flags that nobody declares",
      [
        Change("depth", "  red flag leak \"Knew of a leak and said nothing\"\n", ""),
        Change("engineer", "flag leak opens at once to cto\n", ""),
        Change("engineer", "when leak is confirmed", "when there is a red flag"),
        Change(
          "engineer",
          "| a leak    | leak confirmed               | no hire    | integrity  |         |\n",
          ""
        ),
      ],
      """
      engineer:45:8-27 E611 error a rule reads red flags, and no criterion declares one
        help: write `red flag NAME "..."` below a criterion
      """),
  ]
}

import Testing

@Suite struct `Mistakes in units and numbers` {
  @Test(arguments: cases) func `are told in whole sentences`(_ mistake: Mistake) {
    mistake.check()
  }

  static let cases: [Mistake] = [
    Mistake(
      "a score against a percentage",
      [
        Change("engineer", "every area is at least 2.5", "every area is at least 60%")
      ],
      """
      engineer:53:30-33 E401 error a score is compared with a number of the scale, not with a \
      percentage: found `60%`
      """),
    Mistake(
      "coverage against a number",
      [
        Change("engineer", "every area is at least 2.5", "coverage of depth is at least 2.5")
      ],
      """
      engineer:53:37-40 E402 error coverage is compared with a percentage, found `2.5`
        help: such as `coverage is at least 80%`
      """),
    Mistake(
      "coverage against the bar",
      [
        Change("engineer", "every area is at least 2.5", "coverage is at least the bar")
      ],
      """
      engineer:53:28-35 E402 error coverage is compared with a percentage, found `the bar`
        help: such as `coverage is at least 80%`
      """),
    Mistake(
      "a distance that is no number",
      [
        Change("engineer", "differ by at least 1.5", "differ by at least 10%")
      ],
      """
      engineer:49:34-37 E414 error raters differ by a number of steps of the scale, found `10%`
        help: such as `raters differ by at least 1.5 on any area`
      """),
    Mistake(
      "a threshold that is never reached",
      [
        Change("engineer", "every area is at least 2.5", "every area is at least 5")
      ],
      """
      engineer:53:7-31 E403 error `every area is at least 5` never holds: scores lie between 1 \
      and 4
      """),
    Mistake(
      "a threshold that is always reached",
      [
        Change("engineer", "every area is at least 2.5", "every area is at least 1")
      ],
      """
      engineer:53:7-31 E403 error `every area is at least 1` always holds: scores lie between 1 \
      and 4
      """),
    Mistake(
      "coverage that is always reached",
      [
        Change("engineer", "every area is at least 2.5", "coverage is at most 100%")
      ],
      """
      engineer:53:7-31 E403 error `coverage is at most 100%` always holds: coverage lies \
      between 0% and 100%
      """),
    Mistake(
      "a distance beyond the scale",
      [
        Change("engineer", "differ by at least 1.5", "differ by at least 3.5")
      ],
      """
      engineer:49:8-49 E403 error `raters differ by at least 3.5 on any area` never holds: two \
      raters' distance lies between 0 and 3
      """),
    Mistake(
      "a bar outside the scale",
      [
        Change("engineer", "bar overall 3.2", "bar overall 5"),
        Change("engineer", "overall is at least the bar", "overall is at least 3"),
      ],
      """
      engineer:38:13-14 E404 error the bar is 5, but the scale runs from 1 to 4
      """),
    Mistake(
      "a floor outside the scale",
      [
        Change("engineer", "weight 40% floor 2", "weight 40% floor 7")
      ],
      """
      engineer:6:37-38 E404 error the floor is 7, but the scale runs from 1 to 4
      """),
    Mistake(
      "a floor to reach outside the scale",
      [
        Change("talk", "must reach 2", "must reach 9")
      ],
      """
      talk:8:14-15 E404 error the floor is 9, but the scale runs from 1 to 4
      """),
    Mistake(
      "an anchor that is not on the scale",
      [
        Change("depth", "4 \"Repairs the source\"", "5 \"Repairs the source\"")
      ],
      """
      depth:25:3-4 E405 error level 5 is not on the scale, whose levels are 1, 2, 3 and 4
      """),
    Mistake(
      "a grade that is not on the scale",
      [
        Change("depth", "2 from 4", "7 from 9")
      ],
      """
      depth:20:34-35 E405 error level 7 is not on the scale, whose levels are 1, 2, 3 and 4
      """),
    Mistake(
      "a level of a test that is not on the scale",
      [
        Change("engineer", "start all 3", "start all 0")
      ],
      """
      engineer:66:13-14 E405 error level 0 is not on the scale, whose levels are 1, 2, 3 and 4
      """),
    Mistake(
      "a replaced level that is not on the scale",
      [
        Change("remote", "replace level 4", "replace level 6")
      ],
      """
      remote:7:15-16 E405 error level 6 is not on the scale, whose levels are 1, 2, 3 and 4
      """),
    Mistake(
      "a weight of nothing",
      [
        Change("talk", "weight 3", "weight 0")
      ],
      """
      talk:7:40-41 E406 error a weight is above 0, found 0
        help: what should not count is left out with `drop`, or is `optional`
      """),
    Mistake(
      "an area without weight",
      [
        Change("engineer", "weight 60%", "weight 0%")
      ],
      """
      engineer:5:28-30 E407 error the weight of an area is above 0% and at most 100%, found 0%
      """),
    Mistake(
      "a number as the weight of an area",
      [
        Change("remote", "change weight of depth to 70%", "change weight of depth to 70")
      ],
      """
      remote:4:27-29 E412 error the weight of the area `depth` is a percentage of the whole, \
      found the number `70`
        help: the weights of all areas total 100%
        fix: write `70%`
      """),
    Mistake(
      "a percentage as the weight of a criterion",
      [
        Change("remote", "change weight of data to 2", "change weight of data to 20%")
      ],
      """
      remote:6:26-29 E413 error the weight of the criterion `data` is relative to its \
      neighbours, found the percentage `20%`
        help: a criterion of weight 2 counts twice as much as one of weight 1
      """),
    Mistake(
      "more than the whole missing",
      [
        Change("engineer", "missing at most 20%", "missing at most 120%")
      ],
      """
      engineer:37:17-21 E408 error expected at most 100%, found 120%
      """),
    Mistake(
      "a doubt that falls",
      [
        Change("engineer", "between 20% and 80%", "between 80% and 20%")
      ],
      """
      engineer:39:23-26 E409 error the doubt ends at 20%, which is not above its start at 80%
        engineer:39:15 starts here
      """),
    Mistake(
      "no seat",
      [
        Change("engineer", "seats 2", "seats 0")
      ],
      """
      engineer:10:43-44 E410 error expected at least 1 seat, found 0
      """),
    Mistake(
      "more people than are named",
      [
        Change("engineer", "by lead, cto", "by any 3 of lead, cto")
      ],
      """
      engineer:15:10-11 E411 error 3 are asked for, but there are only 2 roles
      """),
    Mistake(
      "more questions than are named",
      [
        Change("depth", "any 1 of", "any 3 of")
      ],
      """
      depth:12:11-12 E411 error 3 are asked for, but there are only 2 questions
      """),
    Mistake(
      "more areas than there are",
      [
        Change("engineer", "every area is at least 2.5", "at least 3 areas are at least 2.5")
      ],
      """
      engineer:53:16-17 E411 error 3 are asked for, but there are only 2 areas
      """),
    Mistake(
      "practice within the whole scale",
      [
        Change("engineer", "within 1 level", "within 3 levels")
      ],
      """
      engineer:33:1-35 E415 error every answer is within 3 levels on a scale from 1 to 4
      """),
    Mistake(
      "weights too fine for exact figures",
      [
        Change("engineer", "weight 60%", "weight 59.9999%"),
        Change("engineer", "weight 40%", "weight 40.0001%"),
        Change("talk", "weight 3", "weight 999_999_999.9999"),
        Change("depth", "weight 2", "weight 999_999_999.9997"),
      ],
      """
      engineer:5:5-10 E416 error the weights are so fine that figures could outgrow exact \
      arithmetic
        help: use weights with fewer digits, or fewer different ones
      """),
    Mistake(
      "a band that falls",
      [
        Change("engineer", "95_000 to 145_000", "95_000 to 45_000")
      ],
      """
      engineer:56:33-39 E417 error the band ends at EUR 45_000, below its start at EUR 95_000
      """),
    Mistake(
      "a band in two currencies",
      [
        Change("engineer", "95_000 to 145_000", "95_000 to GBP 145_000")
      ],
      """
      engineer:56:33-44 E418 error the band starts in EUR and ends in GBP
        engineer:56:19 starts here
      """),
    Mistake(
      "an overall score outside the scale",
      [
        Change("engineer", "| 3.6 ", "| 36  ")
      ],
      """
      engineer:62:72-74 E404 error the overall score is 36, but the scale runs from 1 to 4
      """),
  ]
}

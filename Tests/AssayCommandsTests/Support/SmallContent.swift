/// A scorecard that is small enough to be reckoned by hand, with its rubrics.
enum SmallContent {
  static let craft = """
    rubric craft "Craft" version 1.0.0
    purpose "Does the work hold?"

    scale
      1 "Weak"
      2 "Partial"
      3 "Solid"
      4 "Outstanding"

    criterion method "Method" weight 2
      must be rated
      ask first-study past-behaviour 20 minutes "Which study did you run last, and what went wrong?"
      ask second-study past-behaviour 10 minutes "Which study would you not run again, and why?"
      1 "Names no study"
      2 "Names a study and no flaw in it"
      3 "Names a flaw and what caused it"
      4 "Names a flaw, its cause and the check that finds it today"
      red flag borrowed "Presented the work of somebody else as own"

    criterion tools "Tools"
      ask past-behaviour 10 minutes "Which tool did you give up last, and for what?"
      1 "Names no tool"
      2 "Names a tool and no reason"
      3 "Gives the reason in figures"
      4 "Gives figures and what was lost by the change"

    """

  static let conduct = """
    rubric conduct "Conduct" version 1.0.0
    purpose "Do others want to work with this person again?"

    scale
      1 "Weak"
      2 "Partial"
      3 "Solid"
      4 "Outstanding"

    criterion care "Care"
      must be rated
      ask past-behaviour 15 minutes "When did you stop a release last, and who was against it?"
      1 "Never stopped one"
      2 "Stopped one when told to"
      3 "Stopped one and said why in words the others accepted"
      4 "Stopped one, and changed what had let it come that far"

    criterion listening "Listening"
      ask past-behaviour 15 minutes "Which of your views did a colleague change last?"
      1 "Names none"
      2 "Names one without the colleague's reason"
      3 "Gives the colleague's reason fairly"
      4 "Gives the reason and what is done differently since"

    """

  static let reader = """
    scorecard reader "Study Reader" version 1.0.0
    family research
    seniority senior
    persona specialist
    deliver reading-plan "A reading plan" by day 30
      needs craft, conduct

    use craft version 1 weight 60% floor 2
    use conduct version 1 weight 40%

    panellist lead "Lead" decides
    panellist peer "Peer"
    panellist partner "Partner"
    panellist clerk "Clerk"

    stage scope "Scope and pay" 30 minutes unscored
      by lead
      records notice period
    stage portfolio "Portfolio" 60 minutes
      by lead, peer
      after scope
      covers craft
    stage talk "Talk" 45 minutes
      by lead, partner, clerk
      after portfolio
      covers conduct

    cards due within 1 working day
    debrief within 2 working days
    references at least 1 by lead after talk asks conduct
    collect name, notice period
    keep personal data 6 months after closing
    require 2 raters on everything that must be rated
    missing at most 50% of any area
    bar overall 3
    outcomes from worst to best: no hire, debrief, hire

    rule integrity gives no hire
      when there is a confirmed red flag
      because "What two people saw is not outweighed by levels"
    rule floors gives no hire
      when any area is below its floor
      because "A gap this wide is not closed on the job"
    rule split gives debrief
      when raters differ by at least 1.5 on any area
      because "The raters saw different people"
    rule clear-hire gives hire
      when overall is at least the bar
      because "At or above the bar"
    otherwise gives debrief

    pay "Netherlands" EUR 60_000 to 80_000 per year source "Survey 2026" as of 2026-10-01
      disclose before portfolio

    tests start from all 3
    | name             | differs by                           | outcome    | rule       |
    | at the bar       |                                      | hire       | clear-hire |
    | one level short  | care 2                               | debrief    | otherwise  |
    | craft is missing | craft all 1                          | no hire    | floors     |
    | two lists        | lead: craft all 1, peer: craft all 4 | debrief    | split      |
    | borrowed work    | borrowed confirmed                   | no hire    | integrity  |
    | never asked      | care missing                         | incomplete | (require)  |

    """
}

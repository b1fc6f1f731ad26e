/// A scorecard with something for every operator of mutation, within the rubrics of the folder
/// `Planted`.
enum MutatedScorecards {
  static let everything = PlantedFile(
    name: "everything",
    text: """
      band builder EUR 50_000 to 70_000 base per year source "A guide" as of 2026-01-01
      scorecard everything "Everything that can be changed" version 1.0.0
      use craft version 1 weight 60% floor 2
      use care version 1 weight 40% floor 2.5

      criterion tools "Tools" of craft weight 1
        must be rated
        ask background "Which tools do you know?"
        red flag borrowed "Showed the work of somebody else as their own"
        1 "None"
        2 "One"
        3 "Some, and when to use which"
        4 "As level 3, and has made one"
      criterion notes "Notes" of care weight 2
        must reach 2
        ask background "What do you write down?"
        red flag blames "Blames others for what went wrong"
        1 "Nothing"
        2 "What was decided"
        3 "What was decided and why"
        4 "As level 3, so that others find it"

      panellist lead "Lead" decides
      panellist peer "Peer"
      stage talk "Talk" 60 minutes
        by lead, peer
        covers craft, care

      require 2 raters on everything that must be rated
      missing at most 25% of any area
      references at least 1 by lead after talk asks care

      bar overall 3
      outcomes from worst to best: no hire, debrief, hire

      rule integrity gives no hire
        when there is a confirmed red flag
        because "Said so"
      rule open-flag gives debrief
        when there is a red flag raised and not confirmed
        because "Said so"
      rule floors gives debrief
        when any area is below its floor
        or any criterion is below its floor
        because "Said so"
      rule talk-first gives debrief
        when pay is above the band
        or references are a concern
        because "Said so"
      rule apart gives debrief
        when raters differ by at least 2 on any area
        because "Said so"
      rule rare gives hire
        when overall is at least the bar
        and at least 2 of craft, care, tools are at least 3.5
        because "Said so"
      rule clear-hire gives hire
        when overall is at least the bar
        and every area is at least 2.75
        because "Said so"
      otherwise gives no hire

      pay from builder
      tests start from all 3
      | name | differs by | outcome |
      | even |            | hire    |

      """)
}

/// A rubric with one of everything that a rubric may hold.
let sampleRubric = #"""
  # Shipped as an example.
  rubric dicom-work-sample "DICOM work sample" version 1.0.0
  purpose "Can the candidate turn a messy imaging study into data that a model may be trained on?"

  scale
    1 "Weak"
    2 "Partial"
    3 "Solid"
    4 "Outstanding"

  criterion series-logic "Series and geometry" weight 3
    ask gaps work-sample 20 minutes "Sort the mixed study into series. Which slices are missing,"
      "doubled or tilted, and how do you know?"
    ask case "Show the check that you would leave behind."
    ask any 1 of gaps
    probe of gaps "When would ordering by instance number be wrong?"
    probe "What did you look at first?"
    probes at most 2
    1 "Trusts file names or instance numbers; planted gaps go unnoticed"
    2 "Orders by position but misses duplicates or oblique orientation"
    3 "Projects position on the slice normal; finds every planted gap and duplicate"
    4 "As solid, and leaves a check behind that fails loudly on the next bad study"
    graded by gaps-found 1 from 0, 2 from 4, 3 from 9, 4 from 12

  criterion deidentification "De-identification" weight 2
    must reach 2  # a study that leaks ends the matter
    evidence optional because "The graded study is the evidence"
    ask work-sample 25 minutes """
      Return the study so that it may leave the hospital.

      Say what you removed, kept and replaced.
      """
    1 "Names stay in the headers"
    2 "Headers are clean; private groups are not"
    3 "Headers, private groups and nested sequences are clean; dates keep their intervals"
    4 "As solid, and pixels and references are looked at and reported"
    red flag identifiers-left "Returned data that still identifies the patient"
    allow L101 because "One question is enough here"

  """#

/// Practice answers with everything that they may hold.
let samplePractice = #"""
  # In no order of quality.
  practice for dicom-work-sample version 1
  allow W701 because "Reaches over the file"

  # The gantry is tilted.
  answer tilted-head to gaps of series-logic is 3  # read twice
    says "I project every position on the normal of its orientation. Slices 41 and 88 are missing,"
      "and slice 60 is there twice."
    because "Position on the normal, every gap and the double; no check is left behind"

  answer names-of-files to gaps of series-logic is 1
    says """
      I sorted by file name.

      That looked right.
      """
    because "File names are trusted"
    allow L101 because "Never found here"

  """#

/// A scorecard with one of everything that a scorecard may hold.
let sampleScorecard = #"""
  scorecard senior-cv-engineer "Senior Computer Vision Engineer" version 1.0.0
  purpose "Builds what reads the slides"
  family engineering
  seniority senior
  persona specialist
  language en, de
  owns "The ingestion pipeline"
  does not own "The technical file"
  deliver ingestion-pipeline "A DICOM ingestion pipeline" by day 90 after the start
    needs dicom-work-sample, reproducibility of technical-depth

  use technical-depth version 1 weight 35%
  use dicom-work-sample version 1 weight 65% floor 2.5
  criterion whiteboard "Whiteboard" of technical-depth weight 1
    1 "Draws boxes"
  change weight of series-logic to 2
  change weight of technical-depth to 40%
  drop evaluation because "Covered elsewhere"
  replace level 3 of series-logic "Finds every planted gap"
  floor of deidentification is 2
  track engineering "Engineering"
  panellist cto "CTO" decides
  panellist cv-lead "Computer vision lead" seats 2
  decider cto with at least 1 of cv-lead
  departing from the outcome needs cto, cv-lead
  alternate pathologist "Pathologist" for cv-lead after 3 days
  flag identifiers-left opens at once to cto

  stage portfolio "Portfolio deep dive" 60 minutes
    by cv-lead, cto
    covers technical-depth
    on track engineering
    confidential to cto, cv-lead
    sees cv, work sample
    closing 10 minutes unrated
  stage sample "DICOM work sample" 90 minutes
    by any 1 of cv-lead, cto
    after portfolio
    part failure-mode "One failure mode" 15 minutes
      covers series-logic
    take-home at most 3 hours with synthetic data
  stage alignment "Scope and pay" 30 minutes unscored
    by cto
    after every track
    after any of portfolio, sample
    records pay expectation, start date, right to work
  cards due within 1 working day
  debrief within 2 working days
  gap at most 5 working days on each track
  hire within 16 weeks
  days are working days in DE
  practise 3 answers within 1 level, again after 180 days
  references at least 2 by cto after sample asks delivery, integrity
  collect name, email, cv
  keep personal data 6 months after closing under DE
  require 2 raters on everything that must be rated
  require 1 rater on every criterion
  require 2 raters on series-logic of dicom-work-sample
  missing at most 20% of any area
  bar overall 3.2
  doubt between 20% and 80%
  outcomes from worst to best: no hire, debrief, hire
  rules in order, the first that holds decides

  rule floors gives no hire
    when any area is below its floor
    or any criterion of dicom-work-sample is below its floor
    because "Gaps in de-identification are not trained on the job"
  rule integrity gives no hire
    when there is a confirmed red flag
    or identifiers-left is raised and not confirmed
    or there is a red flag raised and not confirmed
    because "Trust"
  rule split gives debrief
    when raters differ by at least 1.5 on any area
    because "Talk"
  rule clear-hire gives hire
    when overall is at least the bar
    and either technical-depth is above 3
      or coverage of technical-depth is at least 80%
    and not deidentification is missing
    and at least 2 of technical-depth, series-logic are at least 3
    and lowest criterion of technical-depth is at least 2
    and pay is inside the band
    and references are clear
    because "Good"
  otherwise gives debrief
    because "A person looks"
  stop early when hire can no longer be reached
  promise raising a score never worsens the outcome apart from split
  promise every criterion can change the outcome
  promise a floor cannot be bought out
  promise one card alone never turns no hire into hire
  pay "Netherlands" EUR 95_000 to 145_000 and above per year source "A guide" as of 2026-11-20
    disclose before portfolio
  pay from vp-eng-dach
  pay no band because "None yet"
  premium "Notified body experience" shown by frameworks
  package bonus, equity, research time
  void gaps of series-logic from 2027-01-15 because "All misread it"

  tests start from all 3, pay inside the band
  | name                         | differs by                                 | outcome    | rule       |
  | at the bar                   | dicom-work-sample all 4                    | hire       | clear-hire |
  | compliance is someone else's | all 4, deidentification 1                  | no hire    | floors     |
  | never asked                  | all 4, deidentification missing            | incomplete | (require)  |
  | raters split                 | cto: technical-depth all 4, cv-lead: all 1 | debrief    | split      |

  test two-readings gives debrief by split
    start all 4, pay inside the band, references clear
    but deidentification is 2 from cto

  """#

extension DemoStory {
  /// Strong on building; the two raters of regulation saw different people.
  static let daniel: [DemoCard] = [
    DemoCard(
      stage: "portfolio", person: "marcus", role: "cv-lead",
      entries: [
        (
          "model-design", 4,
          "Derived the receptive field from the size of the glands, and tested it."
        ),
        (
          "dataset-craft", 3,
          "Rotating double reads; leakage between blocks of a patient was caught."
        ),
        ("evaluation", 3, "Reports by scanner and stain batch; calibration came late."),
        ("production", 4, "Cut inference to 40 seconds per slide and proved that nothing changed."),
        ("reproducibility", 3, "Runs are recorded; the environment of 2023 could be rebuilt."),
      ]),
    DemoCard(
      stage: "portfolio", person: "hana", role: "head-of-ai",
      entries: [
        ("model-design", 4, "Laid the trade-off open: one point of Dice against half the memory."),
        ("dataset-craft", 3, "Knows the inter-reader figures of his own set by heart."),
        ("evaluation", 3, "Explained the drop at the third site and what he changed."),
        ("production", 4, "Monitors input statistics and has rolled back twice."),
        ("reproducibility", 3, "Seeds, data versions and a log that others could read."),
      ]),
    DemoCard(
      stage: "sample", person: "marcus", role: "cv-lead",
      entries: [
        ("series-logic", 4, "Left a check behind that fails on the next bad export."),
        ("deidentification", 3, "Profile named, private and nested elements cleared."),
        ("pixel-values", 3, "Slice by slice, padding masked, sign minded."),
        ("pipeline-judgement", 3, "Two silent faults found and ranked by harm."),
        ("data-report", 3, "Says which files he set aside and asks for one thing."),
        ("slide-pyramid", 3, "Same tissue area in both scanners, label image removed."),
      ]),
    DemoCard(
      stage: "sample", person: "hana", role: "head-of-ai",
      entries: [
        ("series-logic", 3, "All planted gaps found; the tilted series was set aside."),
        ("deidentification", 3, "One successor for each UID; references stay closed."),
        ("pixel-values", 3, "Air, fat and bone in their range on each slice."),
        ("pipeline-judgement", 4, "Asked for the one fact that would change the ranking."),
        ("data-report", 3, "Series, attribute and consequence in five sentences."),
        ("slide-pyramid", 3, "Read the pixel spacing and masked the pen marks."),
      ]),
    DemoCard(
      stage: "regulatory", person: "tobias", role: "ra-partner",
      entries: [
        (
          "intended-use", 1,
          "Took the sentence for marketing; saw no link to what was validated, also when asked again."
        ),
        ("evidence-planning", 2, "Wants more data and an external set; sets no limit beforehand."),
        ("change-control", 1, "A better model goes out with the next deployment, he said twice."),
        ("risk-and-safety", 2, "Sees the harm when it is named; names none himself."),
        ("data-protection", 2, "Says that the hospital will know what is allowed."),
      ],
      impression: "Very able. I would not let him near a release on his own yet."
    ),
    DemoCard(
      stage: "regulatory", person: "hana", role: "head-of-ai",
      entries: [
        ("intended-use", 3, "After the probe he tied the claim to the class and to the evidence."),
        ("evidence-planning", 3, "Compared the population of the study with that of the claim."),
        ("change-control", 3, "Described a locked validation set and a record per release."),
        ("risk-and-safety", 4, "Told of a release that he stopped for six unexplained misses."),
        ("data-protection", 3, "Explained access and retention of the slides at his last project."),
      ]),
    DemoCard(
      stage: "cross-functional", person: "ruth", role: "clinical-partner",
      entries: [
        (
          "translating-trade-offs", 3,
          "Missed cancers per thousand, then the extra work, in that order."
        ),
        ("clinical-questions", 3, "Asked which specimens and at what moment of the day."),
        ("workflow-literacy", 3, "Walked one false negative through the routine."),
        ("disagreement", 3, "Gave my colleague's reason better than I could have."),
        ("ownership", 3, "Named what he built and what others built."),
        ("writing-down", 2, "Long note; the decision is in it, the owner is not."),
      ]),
    DemoCard(
      stage: "cross-functional", person: "tobias", role: "ra-partner",
      entries: [
        ("translating-trade-offs", 3, "Figures that a clinician can use."),
        ("clinical-questions", 3, "Turned the wish into input, output and reference."),
        ("workflow-literacy", 3, "Knows who reads a flagged slide and when."),
        ("disagreement", 3, "Calm, with a small test at hand."),
        ("ownership", 3, "Question, data, failure and use, in order."),
        ("writing-down", 3, "Keeps a decision log and showed it."),
      ]),
  ]
}

extension DemoStory {
  /// Every card is in, and one must-have was seen by one rater only.
  static let priya: [DemoCard] = [
    DemoCard(
      stage: "portfolio", person: "marcus", role: "cv-lead",
      entries: [
        ("model-design", 3, "Compared three designs on equal terms and kept the simplest."),
        ("dataset-craft", 3, "Measured reader agreement and cleaned the ten worst slides by hand."),
        ("evaluation", 3, "Stratified by scanner; confidence intervals throughout."),
        ("production", 2, "Packaged models for others; has not watched one in use."),
        ("reproducibility", 3, "Data versions and seeds in every table."),
      ]),
    DemoCard(
      stage: "portfolio", person: "hana", role: "head-of-ai",
      entries: [
        ("model-design", 3, "Trade-offs came with figures."),
        ("dataset-craft", 3, "Found the leakage between levels of one block herself."),
        ("evaluation", 3, "Named where the model fails before I asked."),
        ("production", 2, "Monitoring is known from papers."),
        ("reproducibility", 3, "Could rebuild the run of last year."),
      ]),
    DemoCard(
      stage: "sample", person: "marcus", role: "cv-lead",
      entries: [
        ("series-logic", 3, "Sorted by position on the normal; all gaps found."),
        ("deidentification", nil, ""),
        ("pixel-values", 3, "Rescaled slice by slice."),
        ("pipeline-judgement", 3, "Labels resampled linearly: found at once."),
        ("data-report", 3, "Short, exact and polite."),
        ("slide-pyramid", 3, "Same tissue area in both slides."),
      ],
      impression: "We lost twenty minutes to the room; the last task was not reached with me."
    ),
    DemoCard(
      stage: "sample", person: "hana", role: "head-of-ai",
      entries: [
        ("series-logic", 3, "Explained each slice that she set aside."),
        (
          "deidentification", 3,
          "Returned it the same evening: profile named, dates shifted by one offset."
        ),
        ("pixel-values", 3, "Checked air on every slice."),
        ("pipeline-judgement", 3, "Ranked the faults by harm."),
        ("data-report", 3, "One request, and the reason for it."),
        ("slide-pyramid", 3, "Resampled to 0.5 microns, background masked."),
      ]),
    DemoCard(
      stage: "regulatory", person: "tobias", role: "ra-partner",
      entries: [
        ("intended-use", 3, "Tied the claim to class and evidence."),
        ("evidence-planning", 3, "Limits first, then the data."),
        ("change-control", 3, "Asked whether the change is significant."),
        ("risk-and-safety", 3, "Started from the harm."),
        ("data-protection", 3, "Purpose, access, retention."),
      ]),
    DemoCard(
      stage: "regulatory", person: "hana", role: "head-of-ai",
      entries: [
        ("intended-use", 3, "Worded a claim that the evidence carries."),
        ("evidence-planning", 3, "Separated analytical from clinical performance."),
        ("change-control", 3, "Locked set, record, reason."),
        ("risk-and-safety", 3, "Would stop a release, and said when."),
        ("data-protection", 3, "Knew whom to ask at the hospital."),
      ]),
    DemoCard(
      stage: "cross-functional", person: "ruth", role: "clinical-partner",
      entries: [
        ("translating-trade-offs", 3, "Spoke in slides per day, which is what I count in."),
        ("clinical-questions", 3, "Asked for the decision before the data."),
        ("workflow-literacy", 3, "Knows the second reader's morning."),
        ("disagreement", 3, "Brought a figure and stayed friendly."),
        ("ownership", 3, "Clear on what was hers."),
        ("writing-down", 3, "Half a page, and nothing missing."),
      ]),
    DemoCard(
      stage: "cross-functional", person: "tobias", role: "ra-partner",
      entries: [
        ("translating-trade-offs", 3, "Misses and extra work side by side."),
        ("clinical-questions", 3, "Defined the reference before the model."),
        ("workflow-literacy", 3, "Followed a flagged slide to the report."),
        ("disagreement", 3, "Agreed who decides by when."),
        ("ownership", 3, "Question, data, failure, use."),
        ("writing-down", 3, "Decision, owner and date."),
      ]),
  ]
}

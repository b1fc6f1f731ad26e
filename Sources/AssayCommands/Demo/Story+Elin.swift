extension DemoStory {
  /// Solid throughout and outstanding on data: a clear case.
  static let elin: [DemoCard] = [
    DemoCard(
      stage: "portfolio", person: "marcus", role: "cv-lead",
      entries: [
        (
          "model-design", 3,
          "Chose a U-Net with a light encoder over a transformer: 1,100 slides, and the label noise"
            + " capped the gain. Showed both curves."
        ),
        (
          "dataset-craft", 4,
          "Two pathologists labelled 200 slides twice; reported kappa by grade and kept the"
            + " disagreement as a soft label."
        ),
        (
          "evaluation", 4,
          "Split by patient and by site, froze the test set before tuning, and found the drop at"
            + " the site with the older scanner herself."
        ),
        (
          "production", 3,
          "Ran the model on a workstation GPU beside the scanner; watched tile rejection as an early"
            + " sign of drift."
        ),
        (
          "reproducibility", 3,
          "Every figure in the report names a commit, a data version and a seed; re-ran one in front"
            + " of us."
        ),
      ],
      impression: "Answers with figures first."
    ),
    DemoCard(
      stage: "portfolio", person: "hana", role: "head-of-ai",
      entries: [
        (
          "model-design", 3,
          "Explained why the larger model was left aside: latency at the scanner, and no gain on"
            + " small foci."
        ),
        (
          "dataset-craft", 4,
          "Wrote the annotation guide together with the pathologists and measured how it changed"
            + " their agreement."
        ),
        (
          "evaluation", 4,
          "Named three failure modes with counts: folds, pen marks and mucin; each has a test set of"
            + " its own."
        ),
        (
          "production", 3,
          "Described roll-back within an hour after a bad release, and who was told."
        ),
        (
          "reproducibility", 4,
          "Data sets are versioned by content; an auditor re-ran the training from the record alone."
        ),
      ]),
    DemoCard(
      stage: "sample", person: "marcus", role: "cv-lead",
      entries: [
        (
          "series-logic", 3,
          "Projected positions on the slice normal; found all three gaps and the doubled slice."
        ),
        (
          "deidentification", 3,
          "Cleared private groups, nested sequences and the label image; dates moved by one offset."
        ),
        (
          "pixel-values", 3,
          "Rescaled slice by slice and inverted the MONOCHROME1 image; said why the MRI cannot be"
            + " compared as it stands."
        ),
        (
          "pipeline-judgement", 4,
          "Marked the linear resampling of labels first and ranked the rest by harm."
        ),
        (
          "data-report", 3,
          "Five sentences to the PACS administrator with series, tag and one request."
        ),
        (
          "slide-pyramid", 4,
          "Read microns per pixel, resampled to 0.5 and measured one nucleus in both slides."
        ),
      ]),
    DemoCard(
      stage: "sample", person: "hana", role: "head-of-ai",
      entries: [
        ("series-logic", 3, "Separated the two kernels under one series UID without being asked."),
        (
          "deidentification", 3,
          "Kept spacing and scanner, removed the rest, and wrote down what was kept and why."
        ),
        ("pixel-values", 3, "Air was at -1000 HU on every slice after her rescaling."),
        (
          "pipeline-judgement", 3,
          "Found the normalisation before the split and the slice distance from the wrong tag."
        ),
        ("data-report", 3, "Clear enough that the site could act on it the same day."),
        ("slide-pyramid", 4, "Refused the slide whose resolution could not be true, and said so."),
      ]),
    DemoCard(
      stage: "regulatory", person: "tobias", role: "ra-partner",
      entries: [
        (
          "intended-use", 3,
          "Held the brochure back: the claim decides the class, and a tissue slide means IVDR."
        ),
        (
          "evidence-planning", 3,
          "Acceptance limits before the data is opened; asked which scanners the claim covers."
        ),
        (
          "change-control", 3,
          "Would weigh the change against the risk file and rerun the locked validation set."
        ),
        ("risk-and-safety", 3, "Asked what a miss costs the patient before speaking of the model."),
        ("data-protection", 3, "Named purpose, access and retention of the training slides."),
      ]),
    DemoCard(
      stage: "regulatory", person: "hana", role: "head-of-ai",
      entries: [
        ("intended-use", 3, "Reworded the claim to what the present study carries."),
        ("evidence-planning", 3, "Put the reader study before the prospective one, with reasons."),
        ("change-control", 3, "Keeps data, code and reason of each training run together."),
        ("risk-and-safety", 3, "Would stop the release for an unexplained cluster of misses."),
        ("data-protection", 3, "Knew who at the hospital has to agree before an export."),
      ]),
    DemoCard(
      stage: "cross-functional", person: "ruth", role: "clinical-partner",
      entries: [
        (
          "translating-trade-offs", 3,
          "Turned the two thresholds into missed cancers and extra slides per thousand cases."
        ),
        (
          "clinical-questions", 4,
          "Asked which decision the count serves, and found that we wanted a rank and no count."
        ),
        (
          "workflow-literacy", 3,
          "Followed a false positive to the second reader and named the minutes it costs."
        ),
        ("disagreement", 3, "Told the surgeon's side fairly, then brought a small test."),
        ("ownership", 3, "Named the decision that was wrong and what she did on the next day."),
        ("writing-down", 3, "Half a page with options, figures, decision and owner."),
      ]),
    DemoCard(
      stage: "cross-functional", person: "tobias", role: "ra-partner",
      entries: [
        ("translating-trade-offs", 3, "Used the same figures for us and for the clinician."),
        ("clinical-questions", 3, "Defined input, output and reference before any model."),
        ("workflow-literacy", 3, "Knows at which point of the list a result is too late."),
        ("disagreement", 4, "Changed her mind on the record, and said what changed it."),
        ("ownership", 3, "Told the story from question to use in order."),
        ("writing-down", 3, "Keeps decisions where the next person looks for them."),
      ]),
  ]
}

import AssayLanguage
import AssayText

@testable import AssayLoop

extension SampleLoop {
  /// Every rater's levels, criterion by criterion: two roles and two levels.
  private static func levels(_ rows: [(Int, String, Int?, String, String, Int?, String)]) -> [Given]
  {
    rows.flatMap { row in
      [
        Given(criterion: row.0, role: row.1, level: row.2, words: row.3),
        Given(criterion: row.0, role: row.4, level: row.5, words: row.6),
      ]
    }
  }

  static var clearHire: SampleLoop {
    SampleLoop(
      candidate: "ilse", name: "Ilse Varga",
      given: levels([
        (
          0, "cto", 4,
          "Threw out her own headline figure once two readers disagreed on a fifth of the slides, and redesigned the reference standard.",
          "cv-lead", 4, "Named the stain subgroup that failed, with interval, unprompted."
        ),
        (
          1, "cto", 3, "One manifest ties data, code and weights; rebuilt a result live.",
          "cv-lead", 4, "Knew where determinism ends on the GPU and what tolerance she accepts."
        ),
        (
          2, "cto", 3, "Chose the smaller model for tile latency and said what it cost.",
          "cv-lead", 3, "Weighs failure modes before accuracy."
        ),
        (
          3, "cto", 4, "Left a check that refuses a study with a doubled slice.",
          "cv-lead", 3, "Projected on the normal; found both gaps."
        ),
        (
          4, "cto", 3, "Private tags and burned-in text gone, dates shifted alike.",
          "cv-lead", 3, "Looked at the pixels before the header."
        ),
        (
          5, "cto", 3, "Held the brochure and asked for the intended purpose first.",
          "ra-partner", 3, "Put the sentence beside the class and the evidence."
        ),
        (
          6, "cto", 3, "Acceptance limits before the data is opened.",
          "ra-partner", 3, "Scanners, sites, subgroups; said which study could refute what."
        ),
        (
          7, "ra-partner", 4, "Timed the reading before and after the change.",
          "radiologist", 3, "Sat beside the reader for a morning."
        ),
        (
          8, "ra-partner", 3, "Lost on a vendor, wrote the case down, then carried it.",
          "radiologist", 3, "Fair to the people who disagreed."
        ),
      ]), impression: "I would like to work with her.",
      decision: LoopState.RecordedDecision(
        decision: .hire,
        because: "Strong where it matters most; Noor will help with evidence plans.",
        by: "maren", at: Instant(seconds: start + 10 * 86_400), event: "e"))
  }

  static var dissent: SampleLoop {
    SampleLoop(
      candidate: "pavel", name: "Pavel Okoye",
      given: levels([
        (
          0, "cto", 4, "Reported intervals by site.", "cv-lead", 4,
          "Best study design I have seen in a loop."
        ),
        (1, "cto", 3, "Manifest per run.", "cv-lead", 3, "Rebuilds from one record."),
        (2, "cto", 4, "Says which experiment would change his mind.", "cv-lead", 4, "Same."),
        (3, "cto", 3, "Found both gaps.", "cv-lead", 3, "Found the duplicate too."),
        (4, "cto", 3, "Clean.", "cv-lead", 2, "Burned-in text on one frame stayed until asked."),
        (
          5, "cto", 4, "Worded a narrower claim on the spot.",
          "ra-partner", 2, "Would look at it \"later\"; could not say what has to change."
        ),
        (
          6, "cto", 3, "Limits first.", "ra-partner", 1, "More data of the same kind, nothing else."
        ),
        (7, "ra-partner", 3, "Watches people read.", "radiologist", 3, "Listens."),
        (8, "ra-partner", 3, "Fair.", "radiologist", nil, ""),
      ]),
      flags: [
        (
          "waved-through", "ra-partner",
          "Said he would change the claim and tell us after the release."
        )
      ], expectation: .aboveBand)
  }

  static var incomplete: SampleLoop {
    SampleLoop(
      candidate: "rin", name: "Rin Takeda",
      given: levels([
        (
          0, "cto", 3, "By patient and site.", "cv-lead", 4,
          "Changed the study half way, for a reason."
        ),
        (1, "cto", 3, "One record.", "cv-lead", 3, "One record."),
        (2, "cto", 3, "Latency first.", "cv-lead", 3, "Failure modes."),
        (3, "cto", 3, "Both gaps.", "cv-lead", 3, "Both gaps."),
        (4, "cto", 3, "Thorough.", "cv-lead", nil, ""),
        (5, "cto", nil, "", "ra-partner", nil, ""),
        (6, "cto", 3, "Limits first.", "ra-partner", 3, "Subgroups named."),
        (7, "ra-partner", 3, "Watched.", "radiologist", 4, "Measured the reading time."),
        (8, "ra-partner", 3, "Fair.", "radiologist", 3, "Fair."),
      ]))
  }

  /// The second rater of the regulatory screen has not submitted yet.
  static var open: SampleLoop {
    var loop = dissent
    loop.owed = [(2, "cto")]
    return loop
  }
}

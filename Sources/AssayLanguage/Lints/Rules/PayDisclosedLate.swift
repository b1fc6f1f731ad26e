import AssayText

extension Lint {
  static let payDisclosedLate = Lint(
    explanation: CodeExplanation(
      code: "L210", severity: .warning,
      finds: "pay that candidates are not told before the first rated stage",
      why: """
        Pay that comes up late ends searches, and in the Union candidates have a right to the range \
        before the interview.
        """,
      source: "Directive (EU) 2023/970, Article 5",
      example: "pay \"Netherlands\" EUR 95_000 to 145_000 source \"...\" as of 2026-11-20",
      instead:
        "`disclose before STAGE` below `pay`, with the first stage that is rated or one before it."),
    check: .scorecard { scorecard in
      guard let band = scorecard.pay.bands.first else { return [] }
      guard let before = scorecard.pay.discloseBefore else {
        return [
          Finding(
            message: "`\(scorecard.name)` says not before which stage the pay is told",
            place: scorecard.place, labels: [Label(band.place, "the pay")],
            help: "write `disclose before STAGE` below `pay`")
        ]
      }
      let earlier = scorecard.stages.indices.filter { index in
        scorecard.stages[index].isScored && comes(index, before: before, in: scorecard)
      }
      guard let first = earlier.first else { return [] }
      return [
        Finding(
          message: "pay is told before `\(scorecard.stages[before].name)`, and `"
            + "\(scorecard.stages[first].name)` is rated before that",
          place: scorecard.stages[first].place, labels: [Label(band.place, "the pay")],
          help: "write `disclose before \(scorecard.stages[first].name)`")
      ]
    })

  /// Whether a stage must be over before another starts.
  private static func comes(_ stage: Int, before other: Int, in scorecard: Scorecard) -> Bool {
    var seen: Set<Int> = []
    var next = [other]
    while let current = next.popLast() {
      let earlier: [Int]
      switch scorecard.stages[current].start {
      case .open: earlier = []
      case .afterAll(let stages), .afterAny(let stages): earlier = stages
      }
      if earlier.contains(stage) { return true }
      next += earlier.filter { seen.insert($0).inserted }
    }
    return false
  }
}

import AssayText

extension Lint {
  static let realDataAtHome = Lint(
    explanation: CodeExplanation(
      code: "L207", severity: .warning, finds: "a take-home without synthetic data",
      why: """
        Clinical data on a candidate's laptop is a breach that has to be reported, and no \
        candidate has signed what a processor signs.
        """,
      source: "GDPR 9 and 32",
      example: "take-home at most 3 hours",
      instead: "`take-home at most 3 hours with synthetic data`."),
    check: .file { syntax, file in
      takeHomes(syntax).filter { !$0.1.value.hasSyntheticData }.map { stage, terms in
        Finding(
          message: "the take-home of `\(stage)` says not that its data is synthetic",
          place: Place(file: file, span: terms.span),
          help: "write `with synthetic data` behind the limit, and make such data")
      }
    })

  /// The take-homes of a file, with the names of their stages.
  static func takeHomes(_ syntax: FileSyntax) -> [(String, Located<TakeHome>)] {
    let bodies = syntax.scorecards.map(\.body) + syntax.overlays.map(\.body)
    return bodies.flatMap(\.stages).compactMap { stage in
      stage.takeHome.map { (stage.name.value, $0) }
    }
  }
}

import AssayText

extension Lint {
  static let loosenedEvidence = Lint(
    explanation: CodeExplanation(
      code: "L104", severity: .warning, finds: "a criterion that takes levels without evidence",
      why: """
        A level without a note cannot be checked by anybody who was not in the room, and nobody \
        can say later why it was given. Evidence before judgement is what a packet rests on.
        """,
      source: "component 10 of structure (Campion, Palmer and Campion 1997); German AGG 22",
      example: "evidence optional because \"It is seen in the code\"",
      instead: "Ask for one line of evidence, such as the line of code that decided the level."),
    check: .criterion { criterion, file in
      guard let because = criterion.evidenceOptionalBecause else { return [] }
      return [
        Finding(
          message: "`\(criterion.name.value)` takes levels without evidence",
          place: Place(file: file, span: because.span),
          help: "take the sentence away, or allow it with a reason that an auditor would accept")
      ]
    })
}

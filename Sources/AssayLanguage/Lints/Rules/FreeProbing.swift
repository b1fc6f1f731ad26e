import AssayText

extension Lint {
  static let freeProbing = Lint(
    explanation: CodeExplanation(
      code: "L109", severity: .warning, finds: "follow-ups without a limit",
      why: """
        Each follow-up is help. Where their number is open, a candidate whom the interviewer likes \
        gets more of it, and the same answer earns another level.
        """,
      source: "component 3 of structure (Campion, Palmer and Campion 1997)",
      example: """
        ask situational 8 minutes "..."
        probe "..."
        """,
      instead: "`probes at most 2` below the criterion."),
    check: .criterion { criterion, file in
      guard let first = criterion.probes.first, criterion.probeLimit == nil else { return [] }
      return [
        Finding(
          message: "`\(criterion.name.value)` has follow-ups and says not how many may be put",
          place: Place(file: file, span: first.text.span),
          help: "write `probes at most \(min(2, criterion.probes.count))` below them")
      ]
    })
}

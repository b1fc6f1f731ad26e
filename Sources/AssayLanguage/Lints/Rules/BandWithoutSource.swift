import AssayText

extension Lint {
  static let bandWithoutSource = Lint(
    explanation: CodeExplanation(
      code: "L209", severity: .warning, finds: "a pay band without source or date",
      why: """
        Bands age within a year, and a band that nobody can trace is given up in the first talk. \
        The candidate has a right to the range on which the pay will be set.
        """,
      source: "Directive (EU) 2023/970, Article 5",
      example: "pay \"Netherlands\" EUR 95_000 to 145_000",
      instead: "`source \"...\" as of 2026-11-20` behind the range."),
    check: .file { syntax, file in
      ranges(syntax).compactMap { name, range, span in
        let missing = [
          range.source == nil ? "no source" : nil, range.asOf == nil ? "no date" : nil,
        ].compactMap { $0 }
        guard !missing.isEmpty else { return nil }
        return Finding(
          message: "the band \(name) has \(missing.joined(separator: " and "))",
          place: Place(file: file, span: span),
          help: "write `source \"...\" as of YEAR-MONTH-DAY` behind the range")
      }
    })

  private static func ranges(_ syntax: FileSyntax) -> [(String, RangeSyntax, ByteSpan)] {
    let shared = syntax.bands.map { ("`\($0.name.value)`", $0.range, $0.name.span) }
    let bodies = syntax.scorecards.map(\.body) + syntax.overlays.map(\.body)
    return shared
      + bodies.flatMap(\.pays).compactMap { pay in
        guard case .range(let region, let range) = pay.form else { return nil }
        return ("for \"\(region.value)\"", range, region.span)
      }
  }
}

import AssayText

/// Runs all lints over files that were read and resolved together.
struct Linter {
  let sources: [SourceText]
  let files: [FileSyntax]
  /// Per file, whether it has errors; lints leave such files alone.
  let isBroken: [Bool]

  init(_ sources: [SourceText], _ files: [FileSyntax], found: [Diagnostic]) {
    self.sources = sources
    self.files = files
    var isBroken = Array(repeating: false, count: files.count)
    for finding in found where finding.severity == .error { isBroken[finding.place.file] = true }
    self.isBroken = isBroken
  }

  /// What lints find in sound files and in these scorecards, in no particular order.
  func findings(
    scorecards: [Scorecard], compositions: [Scorecard], practices: [Practice]
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (file, syntax) in files.enumerated() where !isBroken[file] {
      for lint in Lint.all { found += findings(of: lint, in: syntax, file) }
      found += QuestionReader(source: sources[file], file: file).findings(in: syntax)
    }
    for lint in Lint.all {
      guard let check = lint.check.ofScorecards(practices) else { continue }
      for scorecard in scorecards { found += lint.diagnostics(check(scorecard)) }
      found += overlayFindings(of: lint, check, compositions)
    }
    return found
  }

  private func findings(of lint: Lint, in syntax: FileSyntax, _ file: Int) -> [Diagnostic] {
    switch lint.check {
    case .criterion(let check):
      syntax.allCriteria.flatMap { lint.diagnostics(check($0, file)) }
    case .criteria(let check): lint.diagnostics(check(syntax.allCriteria, file))
    case .file(let check): lint.diagnostics(check(syntax, file))
    case .scorecard, .practice: []
    }
  }

  /// What an overlay itself brings in; what it shares with its scorecard is told there.
  private func overlayFindings(
    of lint: Lint, _ check: (Scorecard) -> [Lint.Finding], _ compositions: [Scorecard]
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var known: Set<Diagnostic> = []
    for scorecard in compositions where !scorecard.overlays.isEmpty {
      let own = Set(
        files.indices.filter { file in
          files[file].overlays.contains { scorecard.overlays.contains($0.name.value) }
        })
      for finding in lint.diagnostics(check(scorecard)) where own.contains(finding.place.file) {
        if known.insert(finding).inserted { found.append(finding) }
      }
    }
    return found
  }
}

extension Lint.Check {
  /// What it looks for in a resolved scorecard; nothing for a check of files.
  fileprivate func ofScorecards(_ practices: [Practice]) -> ((Scorecard) -> [Lint.Finding])? {
    switch self {
    case .scorecard(let check): check
    case .practice(let check): { check($0, practices) }
    case .criterion, .criteria, .file: nil
    }
  }
}

extension FileSyntax {
  /// The criteria of its rubrics, and those that its scorecards and overlays add.
  var allCriteria: [CriterionSyntax] {
    rubrics.flatMap(\.criteria) + scorecards.flatMap(\.body.criteria)
      + overlays.flatMap(\.body.criteria)
  }
}

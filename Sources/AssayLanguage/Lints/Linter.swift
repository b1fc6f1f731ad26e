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
      let plain = scorecards.flatMap { lint.diagnostics(check($0)) }
      found += plain + overlayFindings(of: lint, check, compositions, beyond: plain)
    }
    return found
  }

  private func findings(of lint: Lint, in syntax: FileSyntax, _ file: Int) -> [Diagnostic] {
    switch lint.check {
    case .criterion(let check):
      syntax.allCriteria.flatMap { lint.diagnostics(check($0, file)) }
    case .anchor(let check):
      lint.diagnostics(syntax.allAnchors.compactMap { check($0.anchor, $0.criterion, file) })
    case .criteria(let check): lint.diagnostics(check(syntax.allCriteria, file))
    case .file(let check): lint.diagnostics(check(syntax, file))
    case .scorecard, .practice: []
    }
  }

  /// What an overlay brings in, in its own lines or in those of its scorecard; what is found without
  /// it is told there.
  private func overlayFindings(
    of lint: Lint, _ check: (Scorecard) -> [Lint.Finding], _ compositions: [Scorecard],
    beyond plain: [Diagnostic]
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var known = Set(plain.map(Sight.init))
    for scorecard in compositions {
      let overlays = places(ofOverlays: scorecard.overlays)
      guard let last = overlays.last else { continue }
      for finding in lint.diagnostics(check(scorecard))
      where known.insert(Sight(finding)).inserted {
        let isOwn = overlays.contains { $0.file == finding.place.file }
        found.append(isOwn ? finding : finding.told(of: last))
      }
    }
    return found
  }

  private func places(ofOverlays names: [String]) -> [Place] {
    files.indices.flatMap { file in
      files[file].overlays.filter { names.contains($0.name.value) }.map {
        Place(file: file, span: $0.name.span)
      }
    }
  }
}

/// What is found where, whatever figures are told with it.
private struct Sight: Hashable {
  let place: Place
  let words: String

  init(_ finding: Diagnostic) {
    place = finding.place
    words = finding.message.filter { !$0.isNumber }
  }
}

extension Diagnostic {
  /// The finding at the overlay that makes it, which may allow it; its own place is shown beside.
  fileprivate func told(of overlay: Place) -> Diagnostic {
    var finding = self
    finding.place = overlay
    finding.labels = [Label(place, "with this overlay")] + labels
    return finding
  }
}

extension Lint.Check {
  /// What it looks for in a resolved scorecard; nothing for a check of files.
  fileprivate func ofScorecards(_ practices: [Practice]) -> ((Scorecard) -> [Lint.Finding])? {
    switch self {
    case .scorecard(let check): check
    case .practice(let check): { check($0, practices) }
    case .criterion, .anchor, .criteria, .file: nil
    }
  }
}

extension FileSyntax {
  /// The criteria of its rubrics, and those that its scorecards and overlays add.
  var allCriteria: [CriterionSyntax] { rubrics.flatMap(\.criteria) + bodies.flatMap(\.criteria) }

  /// The anchors of all criteria, and those that scorecards and overlays replace.
  var allAnchors: [(anchor: AnchorSyntax, criterion: String)] {
    let own = allCriteria.flatMap { criterion in
      criterion.anchors.map { ($0, criterion.name.value) }
    }
    let replaced = bodies.flatMap(\.changes).compactMap { change -> (AnchorSyntax, String)? in
      guard case .replaceAnchor(let level, let criterion, let text, _) = change else { return nil }
      return (AnchorSyntax(level: level, text: text), criterion.name.value)
    }
    return own + replaced
  }

  private var bodies: [ScorecardBody] { scorecards.map(\.body) + overlays.map(\.body) }
}

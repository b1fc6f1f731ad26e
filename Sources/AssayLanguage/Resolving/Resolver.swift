import AssayText

/// Looks names up, compares units and checks structure: from declarations to the model.
///
/// It goes from what stands alone to what builds on it: scales and bands, rubrics, scorecards,
/// overlays. Every look-up is in a dictionary, so that the work grows linearly with the text. What
/// is wrong is reported and then mended or left out, so that one slip gives one message.
struct Resolver {
  var declarations: Declarations
  var reporter = Reporter()

  /// Resolves files that were read together; `mistakes` are the parser's findings.
  static func resolve(
    _ files: [FileSyntax], sources: [SourceText], mistakes: [Diagnostic] = []
  ) -> Resolution {
    var byFile = Array(repeating: [Diagnostic](), count: files.count)
    for mistake in mistakes where byFile.indices.contains(mistake.place.file) {
      byFile[mistake.place.file].append(mistake)
    }
    let broken = files.indices.map { BrokenLines(sources[$0], files[$0], byFile[$0]) }
    var resolver = Resolver(
      declarations: Declarations(sources: sources, files: files, brokenLines: broken))
    resolver.readScales()
    resolver.readBands()
    resolver.readRubrics()
    resolver.readPractices()
    resolver.declareScorecards()
    return resolver.resolution()
  }

  private mutating func declareScorecards() {
    for (file, syntax) in declarations.files.enumerated() {
      for scorecard in syntax.scorecards {
        declarations.scorecardNames.declare(
          scorecard.name, version: scorecard.version.value, file: file, &reporter)
        declarations.scorecards.append((file, scorecard))
      }
      for overlay in syntax.overlays {
        declarations.overlayNames.declare(overlay.name, file: file, &reporter)
        declarations.overlays.append((file, overlay))
      }
    }
  }

  private mutating func resolution() -> Resolution {
    let sound = declarations.rubrics.filter { !$0.isBroken }
    let rubrics = sound.map(\.rubric)
    let practices = sound.compactMap { draft in
      draft.practice.isEmpty ? nil : Practice(rubric: draft.rubric, answers: draft.practice)
    }
    var scorecards: [Scorecard] = []
    var findings = Set<Diagnostic>()
    for index in declarations.scorecards.indices {
      let built = declarations.build(scorecard: index, overlays: [])
      built.diagnostics.forEach { reporter.report($0) }
      if !declarations.overlays.isEmpty { findings.formUnion(built.diagnostics) }
      if let scorecard = built.scorecard { scorecards.append(scorecard) }
    }
    let composed = composeOverlays(beside: findings)
    return Resolution(
      rubrics: rubrics, practices: practices, scorecards: scorecards,
      compositions: scorecards + composed,
      diagnostics: reporter.diagnostics, declarations: declarations)
  }
}

import AssayLanguage
import AssayText

extension NameCollector {
  /// The sentences of a scorecard or an overlay.
  mutating func collect(_ body: ScorecardBody, _ scope: ScorecardScope) {
    for use in body.uses { self.use(scope.area(use.rubric.value), use.rubric.span) }
    for criterion in body.criteria {
      guard let of = criterion.of else { continue }
      use(scope.area(of.value), of.span)
      collect(criterion, scope: scope.addedScope(of.value))
    }
    for change in body.changes { collect(change, scope) }
    collectPanel(body, scope)
    collectStages(body, scope)
    collectTerms(body, scope)
    for rule in body.rules {
      declare(Symbol(.rule, scope: scope.name, rule.name.value), rule.name, rule.because?.value)
      if let condition = rule.condition { collect(condition, scope) }
    }
    collectTests(body, scope)
  }

  /// A reference with the area behind `of`.
  mutating func use(
    _ reference: ReferenceSyntax, _ scope: ScorecardScope, wantsCriterion: Bool = false
  ) {
    use(scope.find(reference, wantsCriterion: wantsCriterion), reference.name.span)
    if let of = reference.of { use(scope.area(of.value), of.span) }
  }

  mutating func useRole(_ name: Located<String>, _ scope: ScorecardScope) {
    use(scope.role(name.value), name.span)
  }

  private mutating func collect(_ change: ChangeSyntax, _ scope: ScorecardScope) {
    switch change {
    case .share(let reference, _, _), .floor(let reference, _, _): use(reference, scope)
    case .weight(let reference, _, _), .drop(let reference, _, _),
      .replaceAnchor(_, let reference, _, _):
      use(reference, scope, wantsCriterion: true)
    }
  }

  private mutating func collectPanel(_ body: ScorecardBody, _ scope: ScorecardScope) {
    for panellist in body.panellists {
      declare(
        Symbol(.panellist, scope: scope.name, panellist.name.value), panellist.name,
        panellist.title.value)
    }
    for alternate in body.alternates {
      declare(
        Symbol(.alternate, scope: scope.name, alternate.name.value), alternate.name,
        alternate.title.value)
      useRole(alternate.standsInFor, scope)
    }
    if let decider = body.decider {
      if let role = scope.find(.decider, decider.name.value) {
        declare(role, decider.name, nil)
      } else {
        useRole(decider.name, scope)
      }
      for role in decider.roles { useRole(role, scope) }
    }
    for role in body.departureNeeds?.value ?? [] { useRole(role, scope) }
    for opening in body.flagOpenings {
      use(scope.find(.flag, opening.flag.value), opening.flag.span)
      useRole(opening.role, scope)
    }
  }

  private mutating func collectStages(_ body: ScorecardBody, _ scope: ScorecardScope) {
    for track in body.tracks {
      declare(Symbol(.track, scope: scope.name, track.name.value), track.name, track.title.value)
    }
    for stage in body.stages {
      declare(Symbol(.stage, scope: scope.name, stage.name.value), stage.name, stage.title.value)
      for by in stage.by {
        switch by.value {
        case .all(let roles), .any(_, let roles): for role in roles { useRole(role, scope) }
        }
      }
      for after in stage.after {
        switch after.value {
        case .all(let stages), .any(let stages):
          for name in stages { use(scope.find(.stage, name.value), name.span) }
        case .everyTrack: break
        }
      }
      if let track = stage.track { use(scope.find(.track, track.value), track.span) }
      for reference in stage.covers + stage.parts.flatMap(\.covers) { use(reference, scope) }
      for part in stage.parts {
        let partScope = "\(scope.name)/\(stage.name.value)"
        declare(Symbol(.part, scope: partScope, part.name.value), part.name, part.title.value)
      }
      for role in stage.confidentialTo { useRole(role, scope) }
    }
  }

  private mutating func collectTerms(_ body: ScorecardBody, _ scope: ScorecardScope) {
    for deliverable in body.deliverables {
      declare(
        Symbol(.deliverable, scope: scope.name, deliverable.name.value), deliverable.name,
        deliverable.text.value)
      for need in deliverable.needs { use(need, scope) }
    }
    if let references = body.references {
      useRole(references.by, scope)
      if let after = references.after { use(scope.find(.stage, after.value), after.span) }
    }
    for require in body.requires {
      if case .reference(let reference) = require.target { use(reference, scope) }
    }
    for promise in body.promises {
      guard case .monotone(let rules) = promise.property else { continue }
      for rule in rules { use(scope.find(.rule, rule.value), rule.span) }
    }
    for pay in body.pays {
      if let stage = pay.discloseBefore { use(scope.find(.stage, stage.value), stage.span) }
      if case .from(let band) = pay.form, scopes.bands.contains(band.value) {
        use(Symbol(.band, band.value), band.span)
      }
    }
    for reference in body.premiums.flatMap(\.shownBy) { use(reference, scope) }
    for void in body.voids {
      use(void.criterion, scope, wantsCriterion: true)
      guard let criterion = scope.find(void.criterion, wantsCriterion: true) else { continue }
      let question = Symbol(
        .question, scope: ScorecardScope.questionScope(criterion), void.question.value)
      if scope.questions.contains(question) { use(question, void.question.span) }
    }
  }
}

public import AssayLanguage

extension Scorecard {
  /// Everything that the tests of this scorecard should show, in the order of the report.
  ///
  /// With a base, the scorecard as it is without its overlays, only what reads or means something
  /// else than there: the tests of the base answer for the rest.
  public func obligations(beyond base: Scorecard? = nil) -> [Obligation] {
    let all = ruleObligations + cardObligations
    guard let base else { return all }
    let known = Set(base.obligations().map(base.meaning(of:)))
    return all.filter { !known.contains(meaning(of: $0)) }
  }

  private var ruleObligations: [Obligation] {
    rules.indices.map { .fires(rule: $0) } + [.otherwise]
      + possibleOutcomes.map { .outcome($0) }
      + rules.indices.flatMap { rule in
        rules[rule].condition.atoms.indices.flatMap { index in
          [true, false].map { .condition(rule: rule, index: index, holds: $0) }
        }
      }
      + rules.indices.flatMap { thresholdObligations(of: $0) }
  }

  private func thresholdObligations(of rule: Int) -> [Obligation] {
    rules[rule].condition.atoms.enumerated().flatMap { index, atom in
      thresholds(of: atom.test).flatMap { threshold in
        [true, false].map { .threshold(rule: rule, index: index, threshold, holds: $0) }
      }
    }
  }

  private var cardObligations: [Obligation] {
    scale.levels.map { .level($0.number) }
      + flags.indices.flatMap { flag in
        [false, true].map { .flag(flag, confirmed: $0) }
      }
      + stages.indices.filter { stages[$0].isScored && !stages[$0].criteria.isEmpty }
      .map { .stage($0) }
      + demands.raters.indices.map { .require($0) } + [.missing]
  }

  /// What some rule or `otherwise` gives, and `incomplete`, which no rule gives.
  private var possibleOutcomes: [Outcome] {
    Outcome.allCases.filter { outcome in
      outcome == .incomplete || otherwise.gives == outcome
        || rules.contains { $0.gives == outcome }
    }
  }
}

extension Condition {
  /// Every condition of one line, in the order of the file.
  public var atoms: [Atom] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.atoms)
    case .not(let part): part.atoms
    case .atom(let atom): [atom]
    }
  }
}

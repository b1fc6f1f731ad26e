import AssayLanguage
import AssayText

extension NameCollector {
  mutating func collect(_ condition: ConditionSyntax, _ scope: ScorecardScope) {
    switch condition {
    case .all(let parts), .any(let parts): for part in parts { collect(part, scope) }
    case .not(let part): collect(part, scope)
    case .atom(let atom): collect(atom.test, scope)
    }
  }

  private mutating func collect(_ test: AtomSyntax.Test, _ scope: ScorecardScope) {
    switch test {
    case .reference(let reference, _), .isMissing(let reference): use(reference, scope)
    case .every(let group, _), .anyOf(let group, _), .atLeast(_, let group, _),
      .lowest(let group, _):
      collect(group, scope)
    case .coverage(let of, _), .anyMissing(let of):
      if let of { use(scope.area(of.value), of.span) }
    case .ratersDiffer(_, let spread):
      if case .reference(let reference) = spread { use(reference, scope) }
    case .flag(let name, _): use(scope.find(.flag, name.value), name.span)
    case .overall, .anyFlag, .pay, .references: break
    }
  }

  private mutating func collect(_ group: AtomSyntax.Group, _ scope: ScorecardScope) {
    switch group {
    case .areas: break
    case .criteria(let of): if let of { use(scope.area(of.value), of.span) }
    case .list(let references): for reference in references { use(reference, scope) }
    }
  }

  /// Tables and blocks of tests.
  mutating func collectTests(_ body: ScorecardBody, _ scope: ScorecardScope) {
    for table in body.testTables {
      collect(table.start, scope)
      for row in table.rows {
        collect(row.settings, scope)
        if let reason = row.reason { collect(reason, scope) }
      }
    }
    for block in body.testBlocks {
      declare(Symbol(.test, scope: scope.name, block.name.value), block.name, nil)
      collect(block.settings, scope)
      if let reason = block.reason { collect(reason, scope) }
    }
  }

  private mutating func collect(_ reason: Located<ReasonSyntax>, _ scope: ScorecardScope) {
    if case .rule(let name) = reason.value { use(scope.find(.rule, name), reason.span) }
  }

  /// One panellist's name may stand before several settings, and is used once.
  private mutating func collect(_ settings: [SettingSyntax], _ scope: ScorecardScope) {
    var named: ByteSpan?
    for setting in settings {
      if let panellist = setting.panellist, panellist.span != named { useRole(panellist, scope) }
      named = setting.panellist?.span
      collect(setting, scope)
    }
  }

  private mutating func collect(_ setting: SettingSyntax, _ scope: ScorecardScope) {
    switch setting.change {
    case .area(let reference, _), .criterion(let reference, _): use(reference, scope)
    case .flag(let name, _): use(scope.find(.flag, name.value), name.span)
    case .absent(let name): useRole(name, scope)
    case .everything, .pay, .references: break
    }
  }
}

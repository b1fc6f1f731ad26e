public import AssayLanguage
import AssayText

/// What an obligation is about, by names and numbers and without indices: equal in a scorecard and
/// its overlay exactly where the overlay changes nothing that it reads.
struct ObligationMeaning: Hashable {
  /// Kind and name, `condition 2 holds of brittle`.
  var subject: String
  /// Everything whose change would change it.
  var reads: [String]
}

extension Scorecard {
  func meaning(of obligation: Obligation) -> ObligationMeaning {
    switch obligation {
    case .fires(let rule):
      ObligationMeaning(subject: "rule \(rules[rule].name)", reads: reads(of: rules[rule]))
    case .otherwise: ObligationMeaning(subject: "otherwise", reads: rules.flatMap(reads(of:)))
    case .outcome(.incomplete): ObligationMeaning(subject: "incomplete", reads: demandReads)
    case .outcome(let outcome):
      ObligationMeaning(subject: outcome.rawValue, reads: rules.flatMap(reads(of:)))
    case .condition(let rule, let index, let holds):
      ObligationMeaning(
        subject: "condition \(index) \(holds) of \(rules[rule].name)", reads: reads(of: rules[rule])
      )
    case .threshold(let rule, let index, let threshold, let holds):
      ObligationMeaning(
        subject: "threshold \(index) \(holds) of \(rules[rule].name)",
        reads: reads(of: threshold, in: rules[rule].condition.atoms[index].test))
    case .level(let level):
      ObligationMeaning(subject: "level \(level)", reads: scale.levels.map { "\($0.number)" })
    case .flag(let flag, let confirmed):
      ObligationMeaning(subject: "flag \(flags[flag].flag.name) \(confirmed)", reads: [])
    case .stage(let stage):
      ObligationMeaning(
        subject: "stage \(stages[stage].name)",
        reads: stages[stage].criteria.map { criteria[$0].qualifiedName }
          + stages[stage].panellists.map { panel.panellists[$0].name })
    case .require(let index):
      ObligationMeaning(
        subject: "require \(demands.raters[index].count) \(index)",
        reads: criteria(of: demands.raters[index].target).map(reads(ofCriterion:)))
    case .missing: ObligationMeaning(subject: "missing", reads: demandReads)
    }
  }

  /// The rule's outcome and everything whose change would change when it holds, by names and numbers.
  public func figuresRead(by rule: Rule) -> [String] { reads(of: rule) }

  /// Everything whose change would change which evidence is complete, by names and numbers.
  public var figuresReadByDemands: [String] { demandReads }

  private var demandReads: [String] {
    ["at most \(demands.missingAtMost)"] + areas.indices.map(reads(ofArea:))
  }

  private func reads(of rule: Rule) -> [String] {
    [rule.gives.rawValue] + rule.condition.atoms.flatMap { reads(of: $0.test) }
  }

  private func reads(of threshold: Threshold, in test: Condition.Test) -> [String] {
    let number = value(of: threshold)?.exact ?? "none"
    switch threshold {
    case .number, .bar: return [number] + reads(of: test)
    case .floorOfArea(let index): return [number, reads(ofArea: index)]
    case .floorOfCriterion(let index): return [number, reads(ofCriterion: index)]
    }
  }

  private func reads(of test: Condition.Test) -> [String] {
    let floors = thresholds(of: test).compactMap { value(of: $0)?.exact }
    switch test {
    case .compare(let quantity, _, _): return floors + reads(of: quantity)
    case .every(let group, _, _), .anyOf(let group, _, _), .atLeast(_, let group, _, _):
      return floors + reads(of: group)
    case .isMissing(let group): return reads(of: group)
    case .ratersDiffer(_, .area(let index)): return [reads(ofArea: index)]
    case .ratersDiffer(_, .criterion(let index)): return [reads(ofCriterion: index)]
    case .ratersDiffer(_, .anyArea): return areas.indices.map(reads(ofArea:))
    case .ratersDiffer(_, .anyCriterion): return criteria.indices.map(reads(ofCriterion:))
    case .flags(_, let among): return among.map { flags[$0].flag.name }
    case .pay, .references: return []
    }
  }

  private func reads(of quantity: Condition.Quantity) -> [String] {
    switch quantity {
    case .overall, .coverage(area: nil):
      areas.indices.map { "\(areas[$0].share) \(reads(ofArea: $0))" }
    case .area(let index), .coverage(area: .some(let index)): [reads(ofArea: index)]
    case .criterion(let index): [reads(ofCriterion: index)]
    case .lowest(let group): reads(of: group)
    }
  }

  private func reads(of group: Condition.Group) -> [String] {
    switch group {
    case .areas(let areas): areas.map(reads(ofArea:))
    case .criteria(let criteria): criteria.map(reads(ofCriterion:))
    case .mixed(let areas, let criteria):
      areas.map(reads(ofArea:)) + criteria.map(reads(ofCriterion:))
    }
  }

  private func reads(ofArea index: Int) -> String {
    let members = areas[index].criteria.map { criterion in
      "\(criteria[criterion].criterion.weight) \(reads(ofCriterion: criterion))"
    }
    return "\(areas[index].name): " + members.joined(separator: ", ")
  }

  private func reads(ofCriterion index: Int) -> String {
    let criterion = criteria[index]
    let raters = criterion.stages.flatMap { stage in
      stages[stage].panellists.map { panel.panellists[$0].name }
    }
    return "\(criterion.qualifiedName) \(criterion.criterion.necessity) by "
      + raters.joined(separator: " ")
  }
}

import AssayLanguage
import AssayLoop
import AssayText

extension Mutations {
  /// `and` for `or` at every joint of a rule's condition.
  mutating func addJoints(of rule: Int) {
    let condition = scorecard.rules[rule].condition
    let name = scorecard.rules[rule].name
    for (index, joint) in condition.joints.enumerated() {
      let (from, to) = joint.isAll ? ("and", "or") : ("or", "and")
      let first = joint.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let words = "`\(name)` with `\(to)` for `\(from)` behind `\(first)`"
      add(.joint, .rule(rule), words) { variant in
        variant.rules[rule].condition = condition.turningJoint(index)
      }
    }
  }

  /// Everything that is changed about one condition.
  mutating func addCondition(_ index: Int, of rule: Int) {
    let condition = scorecard.rules[rule].condition
    let atom = condition.atoms[index]
    let name = scorecard.rules[rule].name
    let own = scorecard.words(ofCondition: index, rule)
    let subject = Mutation.Subject.condition(index, rule: rule)
    if condition.atoms.count > 1 {
      add(.condition, subject, "`\(name)` without `\(own)`") {
        $0.rules[rule].condition = condition.leavingOutAtom(index)
      }
    }
    add(.negation, subject, "`\(name)` where `\(own)` does not hold") {
      $0.rules[rule].condition = condition.replacingAtom(index) { .not(.atom($0)) }
    }
    func reading(_ test: Condition.Test) -> Condition {
      condition.replacingAtom(index) {
        .atom(Condition.Atom(test: test, text: $0.text, place: $0.place))
      }
    }
    add(
      .threshold, subject,
      { "`\(name)` with `\(own)` read as `\($0.boundWords)`" },
      values: { prover throws(Unsettled) in try prover.testsBeside(atom.test) }
    ) { $0.rules[rule].condition = reading($1) }
    for (kind, words, test) in variants(of: atom.test) {
      add(kind, subject, "`\(name)` with `\(own)` read as `\(words)`") {
        $0.rules[rule].condition = reading(test)
      }
    }
  }

  private func variants(
    of test: Condition.Test
  ) -> [(MutationOperator, String, Condition.Test)] {
    switch test {
    case .every(let group, let relation, let bound):
      [(.quantifier, "any", .anyOf(group, relation, bound))]
        + members(of: group, bound).map { (.member, $0.words, .every($0.group, relation, bound)) }
    case .anyOf(let group, let relation, let bound):
      [(.quantifier, "all", .every(group, relation, bound))]
        + members(of: group, bound).map { (.member, $0.words, .anyOf($0.group, relation, bound)) }
    case .atLeast(let count, let group, let relation, let bound):
      [count - 1, count + 1].filter { $0 > 0 && $0 <= group.subjects.count }.map {
        (.count, "at least \($0)", .atLeast($0, group, relation, bound))
      }
        + members(of: group, bound).map {
          (.member, $0.words, .atLeast(count, $0.group, relation, bound))
        }
    case .compare(.lowest(let group), let relation, let bound):
      members(of: group, bound).map {
        (.member, $0.words, .compare(.lowest($0.group), relation, bound))
      }
    case .flags(let status, let among): flags(status, among)
    case .pay(let status):
      PayStatus.allCases.filter { $0 != status }.map { (.pay, "pay \($0.rawValue)", .pay($0)) }
    case .references(let status):
      ReferenceStatus.allCases.filter { $0 != status }.map {
        (.references, "references \($0.rawValue)", .references($0))
      }
    case .compare(let quantity, .exactly, let bound):
      [Condition.Relation.atLeast, .atMost].map {
        (.threshold, $0.rawValue, .compare(quantity, $0, bound))
      }
    case .compare, .ratersDiffer, .isMissing: []
    }
  }

  private func flags(
    _ status: Condition.FlagStatus, _ among: [Int]
  ) -> [(MutationOperator, String, Condition.Test)] {
    Condition.FlagStatus.allCases.filter { $0 != status }.map {
      (.flag, $0.rawValue, .flags($0, among: among))
    }
      + (among.count < 2 ? [] : among).map { flag in
        (
          .flag, "without \(scorecard.flags[flag].flag.name)",
          .flags(status, among: among.filter { $0 != flag })
        )
      }
  }

  /// The group without each of its members by turns; those without a floor are not read where floors
  /// are.
  private func members(
    of group: Condition.Group, _ bound: Condition.Bound
  ) -> [(words: String, group: Condition.Group)] {
    let subjects = group.subjects.filter { subject in
      guard bound == .itsFloor else { return true }
      return switch subject {
      case .area(let index): scorecard.areas[index].floor != nil
      case .criterion(let index): scorecard.criteria[index].criterion.floor != nil
      case .overall, .lowest, .coverage: true
      }
    }
    guard subjects.count > 1 else { return [] }
    return subjects.map { ("without \(name(of: $0))", group.without($0)) }
  }

  private func name(of subject: Condition.Quantity) -> String {
    switch subject {
    case .area(let index): scorecard.areas[index].name
    case .criterion(let index): scorecard.criterionName(index)
    case .overall, .lowest, .coverage: "overall"
    }
  }
}

extension Condition.Group {
  fileprivate func without(_ subject: Condition.Quantity) -> Condition.Group {
    switch self {
    case .areas(let areas): .areas(areas.filter { .area($0) != subject })
    case .criteria(let criteria): .criteria(criteria.filter { .criterion($0) != subject })
    case .mixed(let areas, let criteria):
      .mixed(
        areas: areas.filter { .area($0) != subject },
        criteria: criteria.filter { .criterion($0) != subject })
    }
  }
}

extension Condition.Test {
  /// `above 3`: how a condition compares.
  fileprivate var boundWords: String {
    switch self {
    case .compare(_, let relation, let bound), .every(_, let relation, let bound),
      .anyOf(_, let relation, let bound), .atLeast(_, _, let relation, let bound):
      switch bound {
      case .number(let number): "\(relation.rawValue) \(number.exact)"
      case .bar: "\(relation.rawValue) the bar"
      case .itsFloor: "\(relation.rawValue) its floor"
      }
    case .ratersDiffer(let distance, _): "at least \(distance.exact)"
    case .isMissing, .flags, .pay, .references: ""
    }
  }
}

extension Condition {
  /// A place where two or more conditions are joined.
  fileprivate struct Joint {
    var isAll: Bool
    /// The author's words for the first of them.
    var words: String
  }

  /// In the order of the file, the outer ones first.
  fileprivate var joints: [Joint] {
    switch self {
    case .all(let parts):
      (parts.count > 1 ? [Joint(isAll: true, words: parts[0].atoms.first?.text ?? "")] : [])
        + parts.flatMap(\.joints)
    case .any(let parts):
      (parts.count > 1 ? [Joint(isAll: false, words: parts[0].atoms.first?.text ?? "")] : [])
        + parts.flatMap(\.joints)
    case .not(let part): part.joints
    case .atom: []
    }
  }

  /// The condition with `and` for `or`, or the other way round, at its `index`-th joint.
  fileprivate func turningJoint(_ index: Int) -> Condition {
    var next = 0
    return turning(&next, index)
  }

  private func turning(_ next: inout Int, _ index: Int) -> Condition {
    switch self {
    case .all(let parts):
      let isTurned = Condition.isNext(&next, index, parts)
      let turned = parts.map { $0.turning(&next, index) }
      return isTurned ? .any(turned) : .all(turned)
    case .any(let parts):
      let isTurned = Condition.isNext(&next, index, parts)
      let turned = parts.map { $0.turning(&next, index) }
      return isTurned ? .all(turned) : .any(turned)
    case .not(let part): return .not(part.turning(&next, index))
    case .atom: return self
    }
  }

  private static func isNext(_ next: inout Int, _ index: Int, _ parts: [Condition]) -> Bool {
    guard parts.count > 1 else { return false }
    defer { next += 1 }
    return next == index
  }
}

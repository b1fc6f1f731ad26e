import AssayText

extension ScorecardBuilder {
  /// Follows every name of a condition; nothing when some part cannot be read.
  mutating func resolve(_ condition: ConditionSyntax) -> Condition? {
    switch condition {
    case .all(let parts): resolveAll(parts).map { .all($0) }
    case .any(let parts): resolveAll(parts).map { .any($0) }
    case .not(let part): resolve(part).map { .not($0) }
    case .atom(let atom):
      test(atom).map {
        .atom(Condition.Atom(test: $0, text: text(atom.span), place: place(atom.span)))
      }
    }
  }

  private mutating func resolveAll(_ parts: [ConditionSyntax]) -> [Condition]? {
    let resolved = parts.compactMap { resolve($0) }
    return resolved.count == parts.count ? resolved : nil
  }

  private mutating func test(_ atom: AtomSyntax) -> Condition.Test? {
    switch atom.test {
    case .overall(let comparison):
      return bound(comparison, of: .overall, atom).map {
        .compare(.overall, comparison.relation, $0)
      }
    case .reference(let reference, let comparison):
      guard let subject = find(reference) else { return nil }
      let quantity: Condition.Quantity =
        switch subject {
        case .area(let area): .area(area)
        case .criterion(let criterion): .criterion(criterion)
        }
      checkRated(subject, reference)
      return bound(comparison, of: .one(subject), atom).map {
        .compare(quantity, comparison.relation, $0)
      }
    case .every(let group, let comparison):
      return compare(group, comparison, atom) { .every($0, $1, $2) }
    case .anyOf(let group, let comparison):
      return compare(group, comparison, atom) { .anyOf($0, $1, $2) }
    case .lowest(let group, let comparison):
      return compare(group, comparison, atom) { .compare(.lowest($0), $1, $2) }
    case .atLeast(let count, let group, let comparison):
      return atLeast(count, group, comparison, atom)
    case .coverage(let of, let comparison): return coverage(of, comparison, atom)
    case .ratersDiffer(let distance, let spread): return ratersDiffer(distance, spread, atom)
    case .isMissing(let reference):
      guard let subject = find(reference, .criterion) else { return nil }
      checkRated(subject, reference)
      return .isMissing(Condition.Group([subject]))
    case .anyMissing(let of):
      return self.group(.criteria(of: of)).map { .isMissing($0) }
    case .flag(let name, let status):
      return find(name, in: flagNames).map { .flags(status, among: [$0]) }
    case .anyFlag(let status): return anyFlag(status, atom)
    case .pay(let status): return pay(status, atom)
    case .references(let status): return references(status, atom)
    }
  }

  private mutating func compare(
    _ group: AtomSyntax.Group, _ comparison: AtomSyntax.Comparison, _ atom: AtomSyntax,
    _ make: (Condition.Group, Condition.Relation, Condition.Bound) -> Condition.Test
  ) -> Condition.Test? {
    guard let group = self.group(group) else { return nil }
    return bound(comparison, of: .group(group), atom).map {
      make(group, comparison.relation, $0)
    }
  }

  private mutating func atLeast(
    _ count: Located<Int>, _ syntax: AtomSyntax.Group, _ comparison: AtomSyntax.Comparison,
    _ atom: AtomSyntax
  ) -> Condition.Test? {
    guard let group = group(syntax) else { return nil }
    let noun =
      switch syntax {
      case .areas: "area"
      case .criteria: "criterion"
      case .list: "name"
      }
    if !hasUnknownArea {
      reporter.checkCount(count, of: group.subjects.count, noun, file: file)
    }
    return bound(comparison, of: .group(group), atom).map {
      .atLeast(count.value, group, comparison.relation, $0)
    }
  }

  /// The areas or criteria that a group stands for.
  private mutating func group(_ syntax: AtomSyntax.Group) -> Condition.Group? {
    switch syntax {
    case .areas: return .areas(Array(areas.indices))
    case .criteria(let of):
      guard let of else { return .criteria(Array(criteria.indices)) }
      return findArea(of).map { .criteria(Array(areas[$0].area.criteria)) }
    case .list(let references):
      var firsts: [Subject: ByteSpan] = [:]
      var subjects: [Subject] = []
      for reference in references {
        guard let subject = find(reference) else { continue }
        checkRated(subject, reference)
        if let first = firsts[subject] {
          reporter.report(
            .namedTwice(text(reference.span), at: place(reference.span), first: place(first)))
        } else {
          firsts[subject] = reference.span
          subjects.append(subject)
        }
      }
      return subjects.count == references.count ? Condition.Group(subjects) : nil
    }
  }

  /// A rule may not read a criterion that nobody rates.
  private mutating func checkRated(_ subject: Subject, _ reference: ReferenceSyntax) {
    guard case .criterion(let index) = subject, criteria[index].stages.isEmpty,
      criteria[index].criterion.necessity == .optional, !hasBrokenCovers,
      !mayBeBroken(.stage, .covers, .part)
    else { return }
    reporter.report(
      .readsUncovered(reference.name.value, at: place(reference.span)))
  }
}

extension Condition.Group {
  /// Puts areas before criteria, each in the order in which they are named.
  init(_ subjects: [Subject]) {
    var areas: [Int] = []
    var criteria: [Int] = []
    for subject in subjects {
      switch subject {
      case .area(let area): areas.append(area)
      case .criterion(let criterion): criteria.append(criterion)
      }
    }
    if criteria.isEmpty {
      self = .areas(areas)
    } else if areas.isEmpty {
      self = .criteria(criteria)
    } else {
      self = .mixed(areas: areas, criteria: criteria)
    }
  }

  /// Everything in the group.
  var subjects: [Subject] {
    switch self {
    case .areas(let areas): areas.map { .area($0) }
    case .criteria(let criteria): criteria.map { .criterion($0) }
    case .mixed(let areas, let criteria):
      areas.map { .area($0) } + criteria.map { .criterion($0) }
    }
  }
}

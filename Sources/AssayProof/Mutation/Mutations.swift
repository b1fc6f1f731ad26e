import AssayLanguage
import AssayLoop
import AssayText

/// Every mutation of a scorecard, in the order of the file: rules, `otherwise`, bar, areas, criteria,
/// demands.
struct Mutations {
  private(set) var list: [Mutation] = []
  let scorecard: Scorecard
  private var prover: Prover

  /// Lists the mutations; the prover knows which scores are possible.
  static func all(of scorecard: Scorecard, _ prover: Prover) -> [Mutation] {
    var mutations = Mutations(scorecard: scorecard, prover: prover)
    for rule in scorecard.rules.indices { mutations.addRule(rule) }
    mutations.addOtherwise()
    mutations.addBar()
    for area in scorecard.areas.indices { mutations.addArea(area) }
    for criterion in scorecard.criteria.indices { mutations.addCriterion(criterion) }
    mutations.addDemands()
    return mutations.list
  }

  private init(scorecard: Scorecard, prover: Prover) {
    self.scorecard = scorecard
    self.prover = prover
  }

  /// Adds a mutation, unless the change leaves the scorecard as it is or is already there.
  mutating func add(
    _ kind: MutationOperator, _ subject: Mutation.Subject, _ words: String,
    _ change: (inout Scorecard) -> Void
  ) {
    var variant = scorecard
    change(&variant)
    guard variant != scorecard, !list.contains(where: { $0.scorecard.decides(like: variant) })
    else { return }
    list.append(Mutation(kind: kind, subject: subject, words: words, scorecard: variant))
  }

  /// Adds one mutation for each value, or says why the values are not known.
  mutating func add<Value>(
    _ kind: MutationOperator, _ subject: Mutation.Subject, _ words: (Value) -> String,
    values: (inout Prover) throws(Unsettled) -> [Value],
    _ change: (inout Scorecard, Value) -> Void
  ) {
    do throws(Unsettled) {
      for value in try values(&prover) {
        add(kind, subject, words(value)) { change(&$0, value) }
      }
    } catch {
      list.append(
        Mutation(
          kind: kind, subject: subject, words: "another number in \(scorecard.words(for: subject))",
          scorecard: scorecard, obstacle: error))
    }
  }

  private mutating func addRule(_ index: Int) {
    let rule = scorecard.rules[index]
    for outcome in Mutations.others(than: rule.gives) {
      add(.outcome, .rule(index), "`\(rule.name)` gives \(outcome.rawValue)") {
        $0.rules[index].gives = outcome
      }
    }
    add(.rule, .rule(index), "without the rule `\(rule.name)`") {
      // A rule that never holds keeps the others where they are.
      $0.rules[index].condition = .any([])
    }
    if scorecard.rules.indices.contains(index + 1) {
      let next = scorecard.rules[index + 1].name
      add(.order, .rule(index), "`\(next)` stands before `\(rule.name)`") {
        $0.rules.swapAt(index, index + 1)
      }
    }
    addJoints(of: index)
    for condition in rule.condition.atoms.indices { addCondition(condition, of: index) }
  }

  private mutating func addOtherwise() {
    for outcome in Mutations.others(than: scorecard.otherwise.gives) {
      add(.outcome, .otherwise, "`otherwise` gives \(outcome.rawValue)") {
        $0.otherwise.gives = outcome
      }
    }
  }

  private static func others(than outcome: Outcome) -> [Outcome] {
    [.noHire, .debrief, .hire].filter { $0 != outcome }
  }

  private mutating func addBar() {
    let readers = scorecard.rules.flatMap(\.condition.atoms).filter { $0.test.readsBar }
    guard readers.count > 1 else { return }
    let bar = scorecard.bar
    add(
      .bar, .bar, { "the bar is \($0.exact)" },
      values: { prover throws(Unsettled) in try prover.floorsBeside(bar) { $0.overall } }
    ) { $0.bar = $1 }
  }

  private mutating func addArea(_ index: Int) {
    let area = scorecard.areas[index]
    if let floor = area.floor {
      add(
        .floor, .area(index), { "the floor of `\(area.name)` is \($0.exact)" },
        values: { prover throws(Unsettled) in
          try prover.floorsBeside(floor) { $0.areas[index] }
        }
      ) { $0.areas[index].floor = $1 }
      add(.noFloor, .area(index), "`\(area.name)` without a floor") { $0.areas[index].floor = nil }
    }
    guard scorecard.areas.count > 1 else { return }
    for (words, factor) in Mutations.factors {
      add(.share, .area(index), "\(words) the weight of `\(area.name)`") {
        $0.multiplyShare(of: index, by: factor)
      }
    }
  }

  private static let factors = [("twice", Fraction(2)), ("half", Fraction(1, 2))]

  private mutating func addCriterion(_ index: Int) {
    let criterion = scorecard.criteria[index].criterion
    let name = scorecard.criterionName(index)
    if let floor = criterion.floor {
      add(
        .floor, .criterion(index), { "the floor of `\(name)` is \($0.exact)" },
        values: { prover throws(Unsettled) in
          try prover.floorsBeside(floor) { $0.criteria[index] }
        }
      ) { $0.criteria[index].criterion.floor = $1 }
      add(.noFloor, .criterion(index), "`\(name)` without a floor") {
        $0.criteria[index].criterion.floor = nil
      }
    }
    guard scorecard.areas[scorecard.criteria[index].area].criteria.count > 1 else { return }
    for (words, factor) in Mutations.factors {
      add(.weight, .criterion(index), "\(words) the weight of `\(name)`") {
        $0.criteria[index].criterion.weight = criterion.weight * factor
      }
    }
  }
}

extension Scorecard {
  /// Whether everything that decides is the same.
  fileprivate func decides(like other: Scorecard) -> Bool {
    rules == other.rules && otherwise == other.otherwise && bar == other.bar
      && areas == other.areas && demands == other.demands && criteria == other.criteria
  }

  /// Multiplies the share of an area; the others keep their proportions.
  mutating func multiplyShare(of area: Int, by factor: Fraction) {
    areas[area].share = areas[area].share * factor
    let total = areas.reduce(Fraction.zero) { $0 + $1.share }
    for index in areas.indices { areas[index].share = areas[index].share / total }
  }
}

extension Condition.Test {
  /// Whether it compares with the bar.
  fileprivate var readsBar: Bool {
    switch self {
    case .compare(_, _, .bar), .every(_, _, .bar), .anyOf(_, _, .bar), .atLeast(_, _, _, .bar): true
    default: false
    }
  }
}

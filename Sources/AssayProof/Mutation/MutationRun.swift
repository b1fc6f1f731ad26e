public import AssayLanguage

/// The changes of a scorecard, looked at one by one, for whoever must answer others in between.
public struct MutationRun: Sendable {
  /// How many tests are made ready at once.
  private static let portion = 16

  private let scorecard: Scorecard
  private let tests: [ScorecardTest]
  private let base: Scorecard?
  private let steps: Int
  private var search: MutationSearch?
  private var rows: [MutationRow] = []
  private var mutations: [Mutation]?
  private var names = RowNames()
  private var entries: [MutationReport.Entry] = []

  /// Begins; see `MutationReport.init`.
  public init(
    of scorecard: Scorecard, by tests: [ScorecardTest], beyond base: Scorecard? = nil,
    steps: Int = ScorecardProof.steps
  ) {
    self.scorecard = scorecard
    self.tests = tests
    self.base = base
    self.steps = steps
  }

  /// Goes on for a moment: makes everything ready, then looks at one change each time, and gives the
  /// report behind the last.
  public mutating func advance() -> MutationReport? {
    do throws(Unsettled) {
      guard let mutations else {
        try prepare()
        return nil
      }
      if entries.count < mutations.count { look(at: mutations[entries.count]) }
      return entries.count < mutations.count ? nil : MutationReport(entries)
    } catch {
      return MutationReport(because: error)
    }
  }

  private mutating func prepare() throws(Unsettled) {
    guard let search else {
      search = try MutationSearch(scorecard, steps: steps)
      return
    }
    if rows.count < tests.count {
      rows += tests[rows.count...].prefix(MutationRun.portion).map {
        MutationRow($0, under: scorecard, search.packed)
      }
    } else {
      mutations = try Mutation.owed(by: scorecard, beyond: base, search.prover)
    }
  }

  private mutating func look(at mutation: Mutation) {
    var mutant = Mutant(mutation)
    let noticing = mutation.obstacle == nil ? rows.firstIndex { mutant.isNoticed(by: $0) } : nil
    entries.append(
      MutationReport.Entry(
        mutation: mutation,
        standing: noticing.map { .noticed(by: $0) } ?? standing(ofUnnoticed: mutation)))
  }

  private mutating func standing(ofUnnoticed mutation: Mutation) -> MutationReport.Standing {
    // In place: a copy of the search would be made anew for each change.
    switch search?.search(mutation) ?? .open(.steps) {
    case .row(let row): .survived(names.naming(row, after: mutation, in: scorecard))
    case .equivalent: .equivalent
    case .open(let reason): .open(reason)
    }
  }
}

import AssayLanguage
import AssayLoop
import AssayProof

/// What is known of the scorecards of a workspace beyond their text, found out while nobody types.
///
/// All of it is done in steps by the one thread that answers, and not beside it: what is told depends
/// on the order of messages and steps alone, a change cancels whatever it makes useless by leaving it
/// out of the queues, and no lock is needed. Whoever drives the server chooses the moments; see
/// `LanguageServer.pendingWork`.
struct ScorecardDesk {
  /// Steps for one question about a change: less than the command line takes, since somebody may be
  /// about to type.
  private static let mutationSteps = 2_000_000

  /// What a step has brought to light.
  enum News {
    case tests
    case findings
    case shares
    case mutations
  }

  private var known: [String: ScorecardKnowledge] = [:]
  private var tests = RunQueue<TestMeasurement>()
  private var proofs = RunQueue<ProofRun>()
  private var shares = RunQueue<RuleShareRun>()
  private var mutations = RunQueue<MutationRun>()

  /// Whether tests are still to be run.
  var isTesting: Bool { !tests.isEmpty }

  /// Whether anything but tests is still to be done.
  var isStudying: Bool { !(proofs.isEmpty && shares.isEmpty && mutations.isEmpty) }

  /// What is known of a scorecard as it reads now.
  func knowledge(of scorecard: Scorecard) -> ScorecardKnowledge? {
    known[Self.name(scorecard)].flatMap { $0.scorecard == scorecard ? $0 : nil }
  }

  /// Begins what is not known yet of scorecards as they read now, and gives up what nobody wants any
  /// more: proofs are for all, the rest for those that open files declare.
  mutating func schedule(_ snapshot: Snapshot, open: [Scorecard]) {
    let all = snapshot.library.compositions
    let unchanged = Set(all.filter { knowledge(of: $0) != nil }.map(Self.name))
    for scorecard in all where !unchanged.contains(Self.name(scorecard)) {
      known[Self.name(scorecard)] = ScorecardKnowledge(scorecard: scorecard)
    }
    // What is broken for a moment may be in the next as it was.
    let declared = Set(snapshot.scorecards.map(\.name))
    known = known.filter { declared.contains($0.value.scorecard.name) }
    let opened = unchanged.intersection(open.map(Self.name))
    tests.keep(opened.contains)
    proofs.keep(unchanged.contains)
    shares.keep(opened.contains)
    mutations.keep(opened.contains)
    for scorecard in open { begin(scorecard, in: snapshot.library) }
    for scorecard in open + all { beginProof(of: scorecard) }
  }

  /// Takes a step of what is most wanted: tests, then proofs, shares and changes.
  mutating func advance(in library: Library) -> News? {
    if isTesting {
      guard let done = tests.advance() else { return nil }
      known[done.name]?.tests = done.answer
      known[done.name]?.passed = done.run.passed
      beginMutations(done.name, in: library)
      return .tests
    }
    if !proofs.isEmpty {
      guard let done = proofs.advance() else { return nil }
      known[done.name]?.findings = done.answer.diagnostics
      return .findings
    }
    if !shares.isEmpty {
      guard let done = shares.advance() else { return nil }
      known[done.name]?.shares = done.answer
      return .shares
    }
    guard let done = mutations.advance() else { return nil }
    known[done.name]?.mutations = done.answer
    return .mutations
  }

  private mutating func begin(_ scorecard: Scorecard, in library: Library) {
    let name = Self.name(scorecard)
    if known[name]?.tests == nil, !tests.contains(name) {
      tests.add(TestMeasurement(scorecard, beyond: library.base(of: scorecard)), for: name)
    }
    if known[name]?.shares == nil, !shares.contains(name) {
      shares.add(RuleShareRun(of: scorecard), for: name)
    }
    beginMutations(name, in: library)
  }

  private mutating func beginProof(of scorecard: Scorecard) {
    let name = Self.name(scorecard)
    guard known[name]?.findings == nil, !proofs.contains(name) else { return }
    proofs.add(.ofCheck(scorecard), for: name)
  }

  /// Changes can be looked at once it is known which tests pass; without any there is nothing to say.
  private mutating func beginMutations(_ name: String, in library: Library) {
    guard let own = known[name], own.mutations == nil, !own.passed.isEmpty,
      !mutations.contains(name)
    else { return }
    let run = MutationRun(
      of: own.scorecard, by: own.passed, beyond: library.base(of: own.scorecard),
      steps: Self.mutationSteps)
    mutations.add(run, for: name)
  }

  private static func name(_ scorecard: Scorecard) -> String {
    ([scorecard.name, "\(scorecard.version)"] + scorecard.overlays).joined(separator: " ")
  }
}

extension Library {
  /// The scorecard as it is without its overlays; nothing for one that has none.
  func base(of scorecard: Scorecard) -> Scorecard? {
    if scorecard.overlays.isEmpty { return nil }
    return scorecards.first { $0.name == scorecard.name && $0.version == scorecard.version }
  }
}

import AssayLanguage
import AssayProof

/// Work on one scorecard that can be left alone between any two steps.
protocol SteppedRun {
  associatedtype Answer
  /// Takes one step; gives the answer behind the last.
  mutating func advance() -> Answer?
}

extension TestMeasurement: SteppedRun {}
extension ProofRun: SteppedRun {}
extension RuleShareRun: SteppedRun {}
extension MutationRun: SteppedRun {}

/// Runs of one kind that wait, each for the scorecard of a name.
struct RunQueue<Run: SteppedRun> {
  private var waiting: [(name: String, run: Run)] = []

  var isEmpty: Bool { waiting.isEmpty }

  func contains(_ name: String) -> Bool { waiting.contains { $0.name == name } }

  mutating func add(_ run: Run, for name: String) { waiting.append((name, run)) }

  /// Gives up the runs of which nobody will read the answer.
  mutating func keep(_ isWanted: (String) -> Bool) { waiting.removeAll { !isWanted($0.name) } }

  /// Takes a step of the first run; its answer when that was the last.
  mutating func advance() -> (name: String, run: Run, answer: Run.Answer)? {
    // In place: a run that had two owners would be copied at every step.
    guard !waiting.isEmpty, let answer = waiting[0].run.advance() else { return nil }
    let done = waiting.removeFirst()
    return (done.name, done.run, answer)
  }
}

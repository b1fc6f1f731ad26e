import AssayLanguage
import AssayLoop

extension SecondInterpreter {
  /// The single conditions that the first interpreter's trace answers otherwise, told in full.
  func differingAtoms(in evaluation: Evaluation) -> [String] {
    evaluation.rules.flatMap { rule in
      differingAtoms(in: rule.condition).map { "rule \(rule.rule): \($0)" }
    }
  }

  private func differingAtoms(in trace: ConditionTrace) -> [String] {
    switch trace {
    case .all(let parts, _), .any(let parts, _): parts.flatMap(differingAtoms(in:))
    case .not(let part, _): differingAtoms(in: part)
    case .atom(let atom, _, let truth):
      Reply(truth) == reply(to: .atom(atom))
        ? [] : ["\(atom.test): first \(truth), second \(reply(to: .atom(atom)))"]
    }
  }
}

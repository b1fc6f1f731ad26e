import AssayLoop

extension LawCase {
  /// What the second interpreter says of the case.
  var answer: SecondAnswer { SecondInterpreter(scorecard, evidence).answer }

  var disagreement: String? { disagreement(with: answer) }

  /// What the first interpreter says otherwise than the second, if anything.
  func disagreement(with second: SecondAnswer) -> String? {
    let evaluation = scorecard.evaluate(evidence)
    let interpreter = SecondInterpreter(scorecard, evidence)
    let first = SecondAnswer(evaluation)
    let falseWitnesses = interpreter.falseWitnesses(in: evaluation.figures)
    if first == second && falseWitnesses.isEmpty { return nil }
    var text = "seed \(seed)\n" + SecondAnswer.differences(first: first, second: second)
    text += interpreter.differingAtoms(in: evaluation).map { "\n" + $0 }.joined()
    return text + falseWitnesses.map { "\nnot apart as said: " + $0 }.joined()
  }
}

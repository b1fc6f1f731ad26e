public import AssayLanguage
public import AssayLoop
public import AssayText

/// Figures and findings that other rooms compute; what is absent is left out of every answer.
public struct ServiceProviders: Sendable {
  /// The share of possible forms that a rule, by index, decides.
  public var ruleShare: @Sendable (_ scorecard: Scorecard, _ rule: Int) -> Fraction?
  /// What a scorecard's tests cannot show, because no cards can.
  public var impossible: @Sendable (_ scorecard: Scorecard) -> Set<Obligation>
  /// The share of its mutants that its tests notice.
  public var mutationScore: @Sendable (_ scorecard: Scorecard) -> Fraction?
  /// Findings that the language itself does not make, such as those of proofs.
  public var findings: @Sendable (_ library: Library) -> [Diagnostic]

  /// Without more, nothing is known.
  public init(
    ruleShare: @escaping @Sendable (Scorecard, Int) -> Fraction? = { _, _ in nil },
    impossible: @escaping @Sendable (Scorecard) -> Set<Obligation> = { _ in [] },
    mutationScore: @escaping @Sendable (Scorecard) -> Fraction? = { _ in nil },
    findings: @escaping @Sendable (Library) -> [Diagnostic] = { _ in [] }
  ) {
    self.ruleShare = ruleShare
    self.impossible = impossible
    self.mutationScore = mutationScore
    self.findings = findings
  }
}

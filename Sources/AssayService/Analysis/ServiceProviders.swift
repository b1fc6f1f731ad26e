public import AssayLanguage
public import AssayText

/// Figures and findings that other rooms compute; what is absent is left out of every answer.
public struct ServiceProviders: Sendable {
  /// The share of possible forms that a rule, by index, decides.
  public var ruleShare: @Sendable (_ scorecard: Scorecard, _ rule: Int) -> Fraction?
  /// The share of a scorecard's meaning that its tests touch.
  public var coverage: @Sendable (_ scorecard: Scorecard) -> Fraction?
  /// The share of its mutants that its tests notice.
  public var mutationScore: @Sendable (_ scorecard: Scorecard) -> Fraction?
  /// Findings that the language itself does not make, such as those of proofs.
  public var findings: @Sendable (_ library: Library) -> [Diagnostic]

  /// Without more, nothing is known.
  public init(
    ruleShare: @escaping @Sendable (Scorecard, Int) -> Fraction? = { _, _ in nil },
    coverage: @escaping @Sendable (Scorecard) -> Fraction? = { _ in nil },
    mutationScore: @escaping @Sendable (Scorecard) -> Fraction? = { _ in nil },
    findings: @escaping @Sendable (Library) -> [Diagnostic] = { _ in [] }
  ) {
    self.ruleShare = ruleShare
    self.coverage = coverage
    self.mutationScore = mutationScore
    self.findings = findings
  }
}

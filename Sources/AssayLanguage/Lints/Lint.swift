import AssayText

/// A rule of good practice: what it finds is no error of the language, and may be allowed with a
/// reason.
///
/// Each stands in a file of its own in `Rules`. They run only over what has no errors, so that no
/// finding is an echo of another.
public struct Lint: Sendable {
  /// What it finds, without its code and severity.
  struct Finding {
    var message: String
    var place: Place
    var labels: [Label] = []
    var help: String?
  }

  /// What a rule looks at.
  enum Check: Sendable {
    /// Each criterion as written, in a rubric, scorecard or overlay.
    case criterion(@Sendable (CriterionSyntax, Int) -> [Finding])
    /// The anchor of one level, with the name of its criterion: beside the criterion, or where a
    /// scorecard or overlay replaces it.
    case anchor(@Sendable (AnchorSyntax, String, Int) -> Finding?)
    /// The criteria of one file together.
    case criteria(@Sendable ([CriterionSyntax], Int) -> [Finding])
    /// One file.
    case file(@Sendable (FileSyntax, Int) -> [Finding])
    /// A resolved scorecard, alone or with an overlay.
    case scorecard(@Sendable (Scorecard) -> [Finding])
    /// The same, beside the practice answers that there are.
    case practice(@Sendable (Scorecard, [Practice]) -> [Finding])
  }

  /// Code, severity and all that `assay explain` says.
  public let explanation: CodeExplanation
  let check: Check

  func diagnostics(_ findings: [Finding]) -> [Diagnostic] {
    findings.map { finding in
      Diagnostic(
        code: explanation.code, severity: explanation.severity, message: finding.message,
        place: finding.place, labels: finding.labels, help: finding.help)
    }
  }
}

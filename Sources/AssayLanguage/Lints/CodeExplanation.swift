import AssayText

/// What a code stands for, at more length than a finding says it.
public struct CodeExplanation: Hashable, Sendable {
  /// `L201`.
  public var code: String
  /// How much it matters.
  public var severity: Diagnostic.Severity
  /// What is found, as a phrase without an article's capital: `a criterion that no deliverable needs`.
  public var finds: String
  /// Why it matters; nothing where the finding says all.
  public var why: String?
  /// Where that is known from.
  public var source: String?
  /// Lines that are found.
  public var example: String?
  /// What to write, or to do, in its place.
  public var instead: String

  /// Joins a code and what is to be said of it.
  public init(
    code: String, severity: Diagnostic.Severity, finds: String, why: String? = nil,
    source: String? = nil, example: String? = nil, instead: String
  ) {
    self.code = code
    self.severity = severity
    self.finds = finds
    self.why = why
    self.source = source
    self.example = example
    self.instead = instead
  }

  /// The explanation of a code; nothing when no finding has it.
  public static func of(_ code: String) -> CodeExplanation? {
    Lint.all.first { $0.explanation.code == code }?.explanation
      ?? QuestionRule.all.first { $0.code == code }?.explanation
      ?? CodeTable.explanations.first { $0.code == code }
  }

  /// Whether `allow` with a reason silences it.
  public var mayBeAllowed: Bool { Diagnostic.mayBeAllowed(code, severity) }

  /// What heads the last part: mistakes are mended, and practices replaced.
  private var remedy: String { why == nil ? "Mend" : "Instead" }

  /// A page of Markdown.
  public var page: String {
    var text = "# \(code): \(finds)\n\nSeverity: \(severity.rawValue).\n"
    if let why { text += "\n## Why it matters\n\n\(Self.wrapped(why))\n" }
    if let source { text += "\n\(Self.wrapped("Source: \(source)."))\n" }
    if let example { text += "\n## Example\n\n```\n\(example)\n```\n" }
    text += "\n## \(remedy)\n\n\(Self.wrapped(instead))\n"
    if mayBeAllowed {
      text += "\nWhere it is right all the same: `allow \(code) because \"...\"`.\n"
    }
    return text
  }

  /// The page for a terminal, without markup; only the example may be wider than `columns`.
  public func lines(within columns: Int = 100) -> [String] {
    var lines = "\(code) (\(severity.rawValue)): \(finds)".wrapped(to: columns)
    if let why { lines += [""] + "Why it matters: \(why)".wrapped(to: columns) }
    if let source { lines += "Source: \(source)".wrapped(to: columns) }
    if let example {
      lines += ["", "Example:"]
      lines += example.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
    }
    lines += [""] + "\(remedy): \(instead)".wrapped(to: columns)
    if mayBeAllowed {
      lines += ["", "Where it is right all the same: allow \(code) because \"...\""]
    }
    return lines
  }

  private static func wrapped(_ text: String) -> String {
    text.wrapped(to: 100).joined(separator: "\n")
  }
}

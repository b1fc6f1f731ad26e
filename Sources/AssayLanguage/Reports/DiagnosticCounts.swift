/// How many findings there are of each kind, and in how many files.
public struct DiagnosticCounts: Hashable, Sendable {
  /// Findings that make a file unusable.
  public private(set) var errors = 0
  /// Findings that deserve a look.
  public private(set) var warnings = 0
  /// Findings that only inform.
  public private(set) var notes = 0
  /// Files in which something was found.
  public private(set) var files = 0

  /// Counts `diagnostics`.
  public init(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
    files = Set(diagnostics.map(\.place.file)).count
  }

  /// `2 errors, 1 warning in 1 file`; nothing when nothing was found.
  public var summary: String? {
    let parts = [(errors, "error"), (warnings, "warning"), (notes, "note")]
    let said = parts.filter { $0.0 > 0 }.map { Self.count($0.0, $0.1) }
    return said.isEmpty ? nil : "\(said.joined(separator: ", ")) in \(Self.count(files, "file"))"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

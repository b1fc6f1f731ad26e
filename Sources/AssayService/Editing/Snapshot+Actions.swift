public import AssayLanguage
public import AssayText

/// A mend with the finding that it belongs to.
public struct CodeAction: Hashable, Sendable {
  /// What is mended.
  public var diagnostic: Diagnostic
  /// How.
  public var fix: Fix
}

extension Snapshot {
  /// Mends of the findings that touch `span`, in the order of the findings.
  public func actions(
    in file: Int, touching span: ByteSpan, _ further: [Diagnostic] = []
  ) -> [CodeAction] {
    let findings = diagnostics(of: file) + further.filter { $0.place.file == file }
    return findings.filter { touches($0.place, span) }.flatMap { finding in
      finding.fixes.filter { !$0.edits.isEmpty }.map { CodeAction(diagnostic: finding, fix: $0) }
    }
  }

  /// Editors ask for a line or a word; a finding is offered anywhere on the line where it begins.
  private func touches(_ place: Place, _ span: ByteSpan) -> Bool {
    let positions = documents[place.file].positions
    let lines = positions.line(of: place.span.start)...positions.line(of: place.span.end)
    return lines.overlaps(positions.line(of: span.start)...positions.line(of: span.end))
  }
}

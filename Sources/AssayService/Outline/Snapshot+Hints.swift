import AssayLanguage
public import AssayText

/// A figure shown behind a line.
public struct InlayHint: Hashable, Sendable {
  /// Where it is shown.
  public var offset: UInt32
  /// The figure.
  public var label: String
  /// What it means, for those who ask.
  public var tooltip: String
}

extension Snapshot {
  /// Behind every criterion and rubric its part of the overall score, where a scorecard uses it.
  public func hints(of file: Int, in range: ByteSpan) -> [InlayHint] {
    let tree = documents[file].parsed.tree
    let blocks = BlockLines(tree)
    return names.occurrences(in: file).compactMap { occurrence in
      guard occurrence.isDeclaration, range.start <= occurrence.place.span.start,
        occurrence.place.span.start <= range.end
      else { return nil }
      let parts: [(String, Fraction)]
      switch occurrence.symbol.kind {
      case .criterion:
        parts = figures(of: occurrence.symbol).map { ($0.scorecard.name, $0.effectiveWeight) }
      case .rubric:
        parts = shares(of: occurrence.symbol).map { ($0.scorecard.name, $0.area.share) }
      default: return nil
      }
      guard let label = Self.label(parts.map(\.1)) else { return nil }
      let tooltip = parts.map { "\($0.1.percentage) of the overall score of \($0.0)" }
      return InlayHint(
        offset: endOfSentence(at: blocks.line(of: occurrence.place.span.start), tree), label: label,
        tooltip: tooltip.joined(separator: "\n"))
    }
  }

  /// `12.5%`, or `8% to 12.5%` when scorecards differ.
  private static func label(_ parts: [Fraction]) -> String? {
    guard let least = parts.min(), let most = parts.max() else { return nil }
    let (low, high) = (least.percentage, most.percentage)
    return (low == high ? low : "\(low) to \(high)") + " of overall"
  }

  private func endOfSentence(at index: Int, _ tree: SyntaxTree) -> UInt32 {
    let line = tree.lines[index]
    return tree.tokens(of: line).last?.span.end ?? line.span.end
  }
}

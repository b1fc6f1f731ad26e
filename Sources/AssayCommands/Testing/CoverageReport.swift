import AssayLanguage
import AssayLoop
import AssayText

/// What tests show of a scorecard's meaning, for people.
enum CoverageReport {
  static func render(
    _ coverage: Coverage, of tested: TestedScorecard, _ places: inout PlaceNames
  ) -> String {
    var text = "coverage of \(tested.title): \(sentence(for: coverage))\n"
    for kind in Obligation.Kind.allCases where coverage.owed(kind) > 0 {
      text += "  \(kind.rawValue.padded(to: 10))  \(coverage.met(kind)) of \(coverage.owed(kind))\n"
    }
    let open = coverage.open
    if open.isEmpty { return text }
    text += "not shown by any test; whether any cards could is not known:\n"
    for obligation in open {
      let place = places.name(of: tested.scorecard.place(of: obligation))
      text += "  \(place): \(VisibleText.line(tested.scorecard.words(for: obligation)))\n"
    }
    return text
  }

  /// `79 of 80 (98.7%)`: the percentage never rounds up to the whole.
  static func sentence(for coverage: Coverage) -> String {
    if coverage.owed() == 0 {
      return "the overlay changes nothing that a rule or a demand reads"
    }
    return "\(coverage.met()) of \(coverage.owed()) (\(coverage.share.cautiousPercentage))"
  }
}

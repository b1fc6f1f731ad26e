public import AssayLanguage
public import AssayText

/// What the tests of one scorecard show of its meaning.
public struct Coverage: Hashable, Sendable {
  /// How it stands with one obligation.
  public enum Standing: Hashable, Sendable {
    /// A test that passed meets it: the first, by its place among the results.
    case met(by: Int)
    /// No test meets it; whether any cards could is not known.
    case open
    /// It is proved that no cards can meet it, so it counts nowhere.
    case impossible
  }

  /// One obligation and how it stands.
  public struct Entry: Hashable, Sendable {
    /// What is to be shown.
    public var obligation: Obligation
    /// Whether it is.
    public var standing: Standing

    /// Joins the two.
    public init(_ obligation: Obligation, _ standing: Standing) {
      self.obligation = obligation
      self.standing = standing
    }
  }

  /// In the order of the obligations.
  public var entries: [Entry]

  /// Makes a report.
  public init(entries: [Entry]) { self.entries = entries }

  /// How many obligations count, of one kind or of all.
  public func owed(_ kind: Obligation.Kind? = nil) -> Int {
    count(kind) { $0 != .impossible }
  }

  /// How many of them some test meets.
  public func met(_ kind: Obligation.Kind? = nil) -> Int {
    count(kind) { if case .met = $0 { true } else { false } }
  }

  /// The part of the obligations that is met; all of it where nothing is owed.
  public var share: Fraction {
    let owed = owed()
    return owed == 0 ? .one : Fraction(Int128(met()), Int128(owed))
  }

  /// What no test meets.
  public var open: [Obligation] {
    entries.filter { $0.standing == .open }.map(\.obligation)
  }

  private func count(_ kind: Obligation.Kind?, _ matches: (Standing) -> Bool) -> Int {
    entries.count { (kind == nil || $0.obligation.kind == kind) && matches($0.standing) }
  }
}

extension Scorecard {
  /// Reads off the traces of these results what they show; tests that failed show nothing.
  ///
  /// With a base, the scorecard without its overlays, only what is not the same there is owed: the
  /// tests of the base answer for the rest. What a proof calls impossible counts nowhere.
  public func coverage(
    by results: [TestResult], beyond base: Scorecard? = nil, impossible: Set<Obligation> = []
  ) -> Coverage {
    var measurement = CoverageMeasurement(
      of: self, by: results, beyond: base, impossible: impossible)
    while true {
      if let coverage = measurement.coverage { return coverage }
      measurement.advance(tests: results.count)
    }
  }
}

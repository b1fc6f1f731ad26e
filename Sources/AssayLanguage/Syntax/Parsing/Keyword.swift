/// The closed list of words that a sentence begins with.
public enum Keyword: String, CaseIterable, Sendable {
  case after
  case allow
  case alternate
  case and
  case answer
  case ask
  case band
  case bar
  case because
  case but
  case by
  case calibration
  case cards
  case change
  case closing
  case collect
  case confidential
  case covers
  case criterion
  case days
  case debrief
  case decider
  case deliver
  case departing
  case disclose
  case does
  case doubt
  case drop
  case evidence
  case excludes
  case extends
  case family
  case flag
  case floor
  case gap
  case graded
  case hire
  case keep
  case language
  case missing
  case must
  case needs
  case on
  case optional
  case or
  case otherwise
  case outcomes
  case overlay
  case owns
  case package
  case panellist
  case part
  case pay
  case persona
  case practice
  case practise
  case premium
  case probe
  case probes
  case promise
  case purpose
  case rated
  case records
  case red
  case references
  case replace
  case require
  case rubric
  case rule
  case rules
  case says
  case scale
  case scorecard
  case sees
  case seniority
  case stage
  case start
  case stop
  case takeHome = "take-home"
  case test
  case tests
  case track
  case use
  case void
  case when

  /// What a sentence that begins with it attaches to.
  public var owner: Owner {
    switch self {
    case .rubric, .scorecard, .overlay, .practice, .band: .file
    case .scale, .criterion, .purpose: .header
    case .rated: .rubric
    case .must, .optional, .evidence, .ask, .probe, .probes, .red, .graded: .block(.criterion)
    case .answer: .practice
    case .says: .block(.answer)
    case .needs: .block(.deliver)
    case .by, .on, .after, .covers, .part, .takeHome, .confidential, .sees, .records, .closing:
      .block(.stage)
    case .when, .and, .or: .block(.rule)
    case .because: .reason
    case .disclose: .block(.pay)
    case .start, .but: .block(.test)
    case .allow: .anything
    case .extends, .excludes: .overlay
    case .alternate, .bar, .calibration, .cards, .change, .collect, .days, .debrief, .decider,
      .deliver,
      .departing, .does, .doubt, .drop, .family, .flag, .floor, .gap, .hire, .keep, .language,
      .missing, .otherwise, .outcomes, .owns, .package, .panellist, .pay, .persona, .practise,
      .premium, .promise, .references, .replace, .require, .rule, .rules, .seniority, .stage,
      .stop, .test, .tests, .track, .use, .void:
      .scorecard
    }
  }

  /// What a sentence can attach to.
  public enum Owner: Hashable, Sendable {
    /// Stands by itself.
    case file
    /// The rubric, scorecard or overlay of the file.
    case header
    case rubric
    /// A scorecard or an overlay.
    case scorecard
    case overlay
    /// Practice answers for a rubric.
    case practice
    /// The block that the keyword opened.
    case block(Keyword)
    /// A rule, `otherwise` or a practice answer.
    case reason
    /// Whatever stands above.
    case anything
  }

  /// The keyword that a misspelt word was most likely meant to be.
  static func nearest(to word: String) -> Keyword? {
    let lowered = word.lowercased()
    return Keyword(rawValue: lowered)
      ?? nearestName(to: lowered, among: allCases.map(\.rawValue)).flatMap(Keyword.init(rawValue:))
  }
}

/// Which facets a table crosses and which it nests, in the notation of R. L. Brennan,
/// Generalizability Theory (2001): `x` is "crossed with", `:` is "nested in".
public enum MeasurementDesign: String, CaseIterable, Hashable, Sendable {
  /// Every panellist rates every candidate, on one criterion or on the mean of all.
  case panellists = "p-r"
  /// Every candidate is rated on every criterion, by one panellist or on the mean of all.
  case criteria = "p-i"
  /// Every panellist rates every candidate on every criterion.
  case both = "p-i-r"
  /// Every candidate has panellists of their own.
  case ownPanellists = "r:p"
  /// Every candidate is rated on criteria of their own.
  case ownCriteria = "i:p"
  /// Every candidate has panellists of their own, who rate every criterion.
  case bothWithOwnPanellists = "i-r:p"
  /// Every criterion has panellists of its own, who rate every candidate.
  case panellistsOfCriteria = "p-r:i"

  /// A source of variance in a design.
  public struct Effect: Hashable, Sendable {
    /// What it varies over; for a nested facet also what it is nested in.
    public var facets: Facets
    /// Its name, such as `candidate:criterion`, or `residual`.
    public var name: String
    /// Its symbol, such as `pi`; `pir,e` for what is mixed with the residual.
    public var symbol: String

    init(_ facets: Facets, _ name: String, _ symbol: String) {
      self.facets = facets
      self.name = name
      self.symbol = symbol
    }
  }

  /// The design in words, such as `p x (r:i)`.
  public var notation: String {
    switch self {
    case .panellists: "p x r"
    case .criteria: "p x i"
    case .both: "p x i x r"
    case .ownPanellists: "r:p"
    case .ownCriteria: "i:p"
    case .bothWithOwnPanellists: "i x (r:p)"
    case .panellistsOfCriteria: "p x (r:i)"
    }
  }

  /// Every usual way to write each design, without spaces and dashes, by the raw value.
  static let notations: [String: String] = {
    var found: [String: String] = [:]
    for design in allCases {
      let forms = [design.notation, design.rawValue.split(separator: "-").joined(separator: "x")]
      for form in forms {
        let plain = form.simplified
        for cross in ["x", "*", "\u{D7}", ""] {
          let crossed = plain.split(separator: "x").joined(separator: cross)
          found[crossed] = design.rawValue
          found[String(crossed.filter { $0 != "(" && $0 != ")" })] = design.rawValue
        }
      }
    }
    for (form, design) in [
      ("pxrxi", both), ("p*r*i", both), ("rxp", panellists), ("ixp", criteria), ("pxo", panellists),
      ("pxixo", both), ("pxoxi", both), ("pxrxo", both), ("pxoxr", both), ("po", panellists),
      ("pio", both), ("pro", both), ("p*i*o", both), ("p*o", panellists), ("p*r*o", both),
    ] {
      found[form] = design.rawValue
    }
    return found
  }()

  /// The facets that figures are kept apart by; ratings are averaged over any other.
  public var facets: Facets {
    switch self {
    case .panellists, .ownPanellists: [.candidate, .panellist]
    case .criteria, .ownCriteria: [.candidate, .criterion]
    case .both, .bothWithOwnPanellists, .panellistsOfCriteria: [.candidate, .criterion, .panellist]
    }
  }

  /// The facet that is nested, and what it is nested in.
  var nesting: (facet: Facets, within: Facets)? {
    switch self {
    case .panellists, .criteria, .both: nil
    case .ownPanellists, .bothWithOwnPanellists: (.panellist, .candidate)
    case .ownCriteria: (.criterion, .candidate)
    case .panellistsOfCriteria: (.panellist, .criterion)
    }
  }

  /// The sources of variance, the one of single figures last.
  public var effects: [Effect] {
    let candidate = Effect(.candidate, "candidate", "p")
    let criterion = Effect(.criterion, "criterion", "i")
    let panellist = Effect(.panellist, "panellist", "r")
    let byCriterion = Effect([.candidate, .criterion], "candidate:criterion", "pi")
    let all: Facets = [.candidate, .criterion, .panellist]
    return switch self {
    case .panellists:
      [
        candidate, panellist, Effect([.candidate, .panellist], "candidate:panellist", "pr"),
      ]
    case .criteria: [candidate, criterion, byCriterion]
    case .both:
      [
        candidate, criterion, panellist, byCriterion,
        Effect([.candidate, .panellist], "candidate:panellist", "pr"),
        Effect([.criterion, .panellist], "criterion:panellist", "ir"),
        Effect(all, "candidate:criterion:panellist", "pir"),
      ]
    case .ownPanellists:
      [candidate, Effect([.candidate, .panellist], "panellist:candidate", "r:p")]
    case .ownCriteria:
      [candidate, Effect([.candidate, .criterion], "criterion:candidate", "i:p")]
    case .bothWithOwnPanellists:
      [
        candidate, criterion, Effect([.candidate, .panellist], "panellist:candidate", "r:p"),
        byCriterion, Effect(all, "criterion:panellist:candidate", "ir:p"),
      ]
    case .panellistsOfCriteria:
      [
        candidate, criterion, Effect([.criterion, .panellist], "panellist:criterion", "r:i"),
        byCriterion, Effect(all, "candidate:panellist:criterion", "pr:i"),
      ]
    }
  }
}

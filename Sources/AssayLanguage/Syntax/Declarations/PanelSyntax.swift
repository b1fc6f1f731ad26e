public import AssayText

/// `deliver NAME "..." by day N` with its needs.
public struct DeliverableSyntax: Hashable, Sendable {
  /// For reference.
  public var name: Located<String>
  /// What is delivered.
  public var text: Located<String>
  /// Days after the start.
  public var day: Located<Int>
  /// `needs`: areas or criteria.
  public var needs: [ReferenceSyntax] = []

  /// Makes a deliverable without needs.
  public init(name: Located<String>, text: Located<String>, day: Located<Int>) {
    self.name = name
    self.text = text
    self.day = day
  }
}

/// `use RUBRIC version N weight PERCENT [floor NUMBER]`.
public struct UseSyntax: Hashable, Sendable {
  /// The rubric.
  public var rubric: Located<String>
  /// Its major version.
  public var major: Located<Int>
  /// Its part of the whole, as a fraction of 1.
  public var weight: Located<Fraction>
  /// The lowest score that is not a shortfall.
  public var floor: Located<Fraction>?
  /// The line.
  public var span: ByteSpan

  /// Makes a use.
  public init(
    rubric: Located<String>, major: Located<Int>, weight: Located<Fraction>,
    floor: Located<Fraction>?, span: ByteSpan
  ) {
    self.rubric = rubric
    self.major = major
    self.weight = weight
    self.floor = floor
    self.span = span
  }
}

/// A change to what a rubric, or the scorecard below an overlay, says.
public enum ChangeSyntax: Hashable, Sendable {
  /// `change weight of CRITERION to NUMBER`.
  case weight(of: ReferenceSyntax, to: Located<Fraction>, span: ByteSpan)
  /// `change weight of RUBRIC to PERCENT`.
  case share(of: ReferenceSyntax, to: Located<Fraction>, span: ByteSpan)
  /// `drop CRITERION because "..."`.
  case drop(ReferenceSyntax, because: Located<String>, span: ByteSpan)
  /// `replace level N of CRITERION "..."`.
  case replaceAnchor(
    level: Located<Int>, of: ReferenceSyntax, with: Located<String>, span: ByteSpan)
  /// `floor of REFERENCE is NUMBER`.
  case floor(of: ReferenceSyntax, is: Located<Fraction>, span: ByteSpan)

  /// The line.
  public var span: ByteSpan {
    switch self {
    case .weight(_, _, let span), .share(_, _, let span), .drop(_, _, let span),
      .replaceAnchor(_, _, _, let span), .floor(_, _, let span):
      span
    }
  }
}

/// `track NAME "Title"`.
public struct TrackSyntax: Hashable, Sendable {
  /// For reference.
  public var name: Located<String>
  /// What people read.
  public var title: Located<String>

  /// Makes a track.
  public init(name: Located<String>, title: Located<String>) {
    self.name = name
    self.title = title
  }
}

/// `panellist NAME "Title" [seats N] [decides]`.
public struct PanellistSyntax: Hashable, Sendable {
  /// `ra-partner`.
  public var name: Located<String>
  /// What people read.
  public var title: Located<String>
  /// How many persons hold the role.
  public var seats: Located<Int>?
  /// Where `decides` stands.
  public var decides: ByteSpan?

  /// Makes a role.
  public init(
    name: Located<String>, title: Located<String>, seats: Located<Int>?, decides: ByteSpan?
  ) {
    self.name = name
    self.title = title
    self.seats = seats
    self.decides = decides
  }
}

/// `decider NAME [with at least N of NAME, NAME]`.
public struct DeciderSyntax: Hashable, Sendable {
  /// Who decides.
  public var name: Located<String>
  /// How many must be beside the decider.
  public var count: Located<Int>?
  /// Of whom.
  public var roles: [Located<String>]
  /// The line.
  public var span: ByteSpan

  /// Makes a decider.
  public init(
    name: Located<String>, count: Located<Int>?, roles: [Located<String>], span: ByteSpan
  ) {
    self.name = name
    self.count = count
    self.roles = roles
    self.span = span
  }
}

/// `alternate NAME "Title" for NAME after DURATION`.
public struct AlternateSyntax: Hashable, Sendable {
  /// The stand-in's role.
  public var name: Located<String>
  /// What people read.
  public var title: Located<String>
  /// The panellist's role.
  public var standsInFor: Located<String>
  /// How long the panellist may be waited for.
  public var after: Located<TimeSpan>

  /// Makes a stand-in.
  public init(
    name: Located<String>, title: Located<String>, standsInFor: Located<String>,
    after: Located<TimeSpan>
  ) {
    self.name = name
    self.title = title
    self.standsInFor = standsInFor
    self.after = after
  }
}

/// `flag NAME opens at once to NAME`.
public struct FlagOpeningSyntax: Hashable, Sendable {
  /// The red flag.
  public var flag: Located<String>
  /// The role that may read it at once.
  public var role: Located<String>

  /// Joins flag and role.
  public init(flag: Located<String>, role: Located<String>) {
    self.flag = flag
    self.role = role
  }
}

public import AssayText

/// The roles that interview and who of them decides.
public struct Panel: Hashable, Sendable {
  /// In the order of the file.
  public var panellists: [Panellist]
  /// Stand-ins for panellists.
  public var alternates: [Alternate]
  /// Name of the role that decides: a panellist, or a role of its own.
  public var decider: String
  /// How many of whom must be beside the decider.
  public var quorum: Quorum?
  /// Who must agree when the decision departs from the outcome.
  public var departureNeeds: [String]

  /// Makes a panel.
  public init(
    panellists: [Panellist], alternates: [Alternate], decider: String, quorum: Quorum?,
    departureNeeds: [String]
  ) {
    self.panellists = panellists
    self.alternates = alternates
    self.decider = decider
    self.quorum = quorum
    self.departureNeeds = departureNeeds
  }
}

/// A role on the panel.
public struct Panellist: Hashable, Sendable {
  /// `ra-partner`.
  public var name: String
  /// `Regulatory affairs partner`.
  public var title: String
  /// How many persons hold the role in one loop.
  public var seats: Int
  /// The name in the declaration.
  public var place: Place

  /// Makes a role.
  public init(name: String, title: String, seats: Int = 1, place: Place) {
    self.name = name
    self.title = title
    self.seats = seats
    self.place = place
  }
}

/// A role that stands in for a panellist.
public struct Alternate: Hashable, Sendable {
  /// The stand-in's role.
  public var name: String
  /// The stand-in's title.
  public var title: String
  /// The panellist's role.
  public var standsInFor: String
  /// How long the panellist may be waited for.
  public var after: TimeSpan

  /// Makes a stand-in.
  public init(name: String, title: String, standsInFor: String, after: TimeSpan) {
    self.name = name
    self.title = title
    self.standsInFor = standsInFor
    self.after = after
  }
}

/// How many of some roles must take part.
public struct Quorum: Hashable, Sendable {
  /// The least number.
  public var count: Int
  /// Role names.
  public var roles: [String]

  /// Makes a quorum.
  public init(count: Int, roles: [String]) {
    self.count = count
    self.roles = roles
  }
}

/// What the hired person is for.
public struct RoleDescription: Hashable, Sendable {
  /// The purpose sentence.
  public var purpose: String?
  /// `engineering`.
  public var family: String?
  /// `senior`.
  public var seniority: String?
  /// `specialist`.
  public var persona: String?
  /// Codes of interview languages.
  public var languages: [String]
  /// What the role owns.
  public var owns: [String]
  /// What the role does not own.
  public var doesNotOwn: [String]
  /// What will have been delivered, by when.
  public var deliverables: [Deliverable]

  /// Makes a description; all parts may be missing.
  public init(
    purpose: String? = nil, family: String? = nil, seniority: String? = nil,
    persona: String? = nil, languages: [String] = [], owns: [String] = [],
    doesNotOwn: [String] = [], deliverables: [Deliverable] = []
  ) {
    self.purpose = purpose
    self.family = family
    self.seniority = seniority
    self.persona = persona
    self.languages = languages
    self.owns = owns
    self.doesNotOwn = doesNotOwn
    self.deliverables = deliverables
  }
}

/// Something that the hired person will have delivered by a day.
public struct Deliverable: Hashable, Sendable {
  /// For reference.
  public var name: String
  /// What it is.
  public var text: String
  /// Days after the start.
  public var day: Int
  /// Indices of the criteria that show it.
  public var criteria: [Int]
  /// The name in the declaration.
  public var place: Place

  /// Makes a deliverable.
  public init(name: String, text: String, day: Int, criteria: [Int], place: Place) {
    self.name = name
    self.text = text
    self.day = day
    self.criteria = criteria
    self.place = place
  }
}

public import AssayText

/// The criteria of one competency, resolved and free of errors.
public struct Rubric: Hashable, Sendable {
  /// The name that scorecards use.
  public var name: String
  /// The name that people read.
  public var title: String
  /// Scorecards use a major version of it.
  public var version: SemanticVersion
  /// The question that the competency answers.
  public var purpose: String?
  /// What its criteria are rated on.
  public var scale: Scale
  /// In the order of the file.
  public var criteria: [Criterion]
  /// The header's name.
  public var place: Place

  /// Makes a rubric of resolved parts.
  public init(
    name: String, title: String, version: SemanticVersion, purpose: String?, scale: Scale,
    criteria: [Criterion], place: Place
  ) {
    self.name = name
    self.title = title
    self.version = version
    self.purpose = purpose
    self.scale = scale
    self.criteria = criteria
    self.place = place
  }
}

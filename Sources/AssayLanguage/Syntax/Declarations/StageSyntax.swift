public import AssayText

/// `stage` with all that belongs to it.
public struct StageSyntax: Hashable, Sendable {
  /// Who takes part.
  public enum By: Hashable, Sendable {
    case all([Located<String>])
    case any(Located<Int>, of: [Located<String>])
  }

  /// What must come before.
  public enum After: Hashable, Sendable {
    case all([Located<String>])
    case any([Located<String>])
    case everyTrack
  }

  /// `regulatory`.
  public var name: Located<String>
  /// What people read.
  public var title: Located<String>
  /// How long it takes.
  public var duration: Located<TimeSpan>
  /// Where `unscored` stands.
  public var unscored: ByteSpan?
  /// `by`; several sentences of the first form add up.
  public var by: [Located<By>] = []
  /// `after`; several sentences of the first form add up.
  public var after: [Located<After>] = []
  /// `on track`.
  public var track: Located<String>?
  /// `covers`.
  public var covers: [ReferenceSyntax] = []
  /// `part`.
  public var parts: [PartSyntax] = []
  /// `take-home`.
  public var takeHome: Located<TakeHome>?
  /// `confidential to`.
  public var confidentialTo: [Located<String>] = []
  /// `sees`.
  public var sees: [Located<String>] = []
  /// `records`.
  public var records: [Located<String>] = []
  /// `closing DURATION unrated`.
  public var closing: Located<TimeSpan>?
  /// The declaring line.
  public var span: ByteSpan

  /// Makes an empty stage.
  public init(
    name: Located<String>, title: Located<String>, duration: Located<TimeSpan>,
    unscored: ByteSpan?, span: ByteSpan
  ) {
    self.name = name
    self.title = title
    self.duration = duration
    self.unscored = unscored
    self.span = span
  }
}

/// `part NAME "Title" DURATION` with what it covers.
public struct PartSyntax: Hashable, Sendable {
  /// For reference.
  public var name: Located<String>
  /// What people read.
  public var title: Located<String>
  /// How long it takes.
  public var duration: Located<TimeSpan>
  /// `covers`.
  public var covers: [ReferenceSyntax] = []

  /// Makes a part that covers nothing yet.
  public init(name: Located<String>, title: Located<String>, duration: Located<TimeSpan>) {
    self.name = name
    self.title = title
    self.duration = duration
  }
}

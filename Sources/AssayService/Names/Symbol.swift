public import AssayLanguage

/// A declared thing, wherever it is mentioned.
public struct Symbol: Hashable, Sendable {
  /// What a name stands for.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case scale
    case band
    case rubric
    case scorecard
    case overlay
    case criterion
    case question
    case answer
    case flag = "red flag"
    case track
    case panellist
    case alternate
    case decider
    case stage
    case part
    case deliverable
    case rule
    case test
  }

  /// What it is.
  public var kind: Kind
  /// Within what the name is unique; empty for names that all files share.
  public var scope: String
  /// The name.
  public var name: String

  /// Joins kind, scope and name.
  public init(_ kind: Kind, scope: String = "", _ name: String) {
    self.kind = kind
    self.scope = scope
    self.name = name
  }
}

/// One mention of a symbol.
public struct Occurrence: Hashable, Sendable {
  /// What is mentioned.
  public var symbol: Symbol
  /// Where the name stands.
  public var place: Place
  /// Whether it is declared here.
  public var isDeclaration: Bool
  /// What people read, at declarations that have a title.
  public var title: String?
}

public import AssayText

/// Files that were read together, resolved. Always both: what could be resolved, and every mistake.
public struct Library: Sendable {
  /// The files as they were read.
  public let sources: [SourceText]
  /// What each file says.
  public let syntax: [FileSyntax]
  /// Rubrics without errors, in the order of the files.
  public let rubrics: [Rubric]
  /// Rubrics with practice answers, in the order of the rubrics; without errors.
  public let practices: [Practice]
  /// Scorecards without errors, in the order of the files.
  public let scorecards: [Scorecard]
  /// Each scorecard alone, then each overlay applied alone to its scorecard; those without errors.
  public let compositions: [Scorecard]
  /// Everything found, by place and then by code.
  public let diagnostics: [Diagnostic]
  let declarations: Declarations

  /// Reads and resolves files; reports count them from 0 in this order.
  /// With `linting`, lints run as well, over what has no errors.
  public init(_ sources: [SourceText], linting: Bool = false) {
    self.init(
      parsed: sources.enumerated().map { Parser.parse($1, file: $0) }, linting: linting)
  }

  /// Resolves files that have been read; each was parsed under its index in this order.
  public init(parsed files: [ParseResult], linting: Bool = false) {
    let sources = files.map(\.tree.source)
    let syntax = files.map(\.syntax)
    let mistakes = files.flatMap(\.diagnostics)
    let resolution = Resolver.resolve(syntax, sources: sources, mistakes: mistakes)
    self.sources = sources
    self.syntax = syntax
    rubrics = resolution.rubrics
    practices = resolution.practices
    scorecards = resolution.scorecards
    compositions = resolution.compositions
    var found = mistakes + resolution.diagnostics
    if linting {
      found += Linter(sources, syntax, found: found).findings(
        scorecards: resolution.scorecards, compositions: resolution.compositions,
        practices: resolution.practices)
    }
    found = found.withoutEchoes(in: sources)
    found = found.applying(allowsOf: syntax, in: sources, haveLintsRun: linting)
    diagnostics = found.inReadingOrder
    declarations = resolution.declarations
  }

  /// The scorecard of that name with these overlays applied together, in any order with the same
  /// result; nothing when it does not exist, has errors, or the overlays do not go together.
  public func scorecard(_ name: String, overlays: [String] = []) -> Scorecard? {
    if overlays.isEmpty {
      return scorecards.filter { $0.name == name }.max { $0.version < $1.version }
    }
    return compose(name, overlays: overlays).scorecard
  }

  /// Applies overlays to a scorecard and says why when they do not go together.
  public func compose(_ name: String, overlays: [String]) -> Composition {
    declarations.compose(name, overlays: overlays)
  }
}

/// A scorecard with overlays applied, or what is in the way.
public struct Composition: Sendable {
  /// Nothing when there are errors.
  public var scorecard: Scorecard?
  /// What was found while composing.
  public var diagnostics: [Diagnostic]
}

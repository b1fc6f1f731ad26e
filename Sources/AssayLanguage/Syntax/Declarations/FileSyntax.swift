public import AssayText

/// All declarations of one file, as written: names are not looked up and units are not compared.
public struct FileSyntax: Hashable, Sendable {
  /// Shared scales.
  public var scales: [ScaleSyntax] = []
  /// Shared pay bands.
  public var bands: [BandSyntax] = []
  /// At most one in a file without errors, as are scorecards and overlays.
  public var rubrics: [RubricSyntax] = []
  /// See `rubrics`.
  public var scorecards: [ScorecardSyntax] = []
  /// See `rubrics`.
  public var overlays: [OverlaySyntax] = []
  /// See `rubrics`.
  public var practices: [PracticeSyntax] = []
  /// Every `allow` of the file, in its order.
  public var allows: [AllowSyntax] = []

  /// An empty file.
  public init() {}
}

/// A name that something else declares, with the rubric it belongs to when the author says so.
public struct ReferenceSyntax: Hashable, Sendable {
  /// The name.
  public var name: Located<String>
  /// The rubric behind `of`.
  public var of: Located<String>?

  /// Makes a reference.
  public init(name: Located<String>, of: Located<String>? = nil) {
    self.name = name
    self.of = of
  }

  /// From the name to the rubric.
  public var span: ByteSpan { of.map { name.span.union($0.span) } ?? name.span }
}

/// `allow CODE because "..."`.
public struct AllowSyntax: Hashable, Sendable {
  /// The code of a lint.
  public var code: Located<String>
  /// The author's reason.
  public var because: Located<String>
  /// The sentence.
  public var span: ByteSpan
  /// The block that it stands in, from its first line up to the line behind its last; nothing when
  /// it stands in none and reaches over the whole file.
  public var reach: ByteSpan?

  /// Makes a sentence that reaches over the whole file.
  public init(code: Located<String>, because: Located<String>, span: ByteSpan) {
    self.code = code
    self.because = because
    self.span = span
  }
}

/// `scale` with its levels.
public struct ScaleSyntax: Hashable, Sendable {
  /// Only shared scales have a name.
  public var name: Located<String>?
  /// The title of a shared scale.
  public var title: Located<String>?
  /// Number and word of each level.
  public var levels: [AnchorSyntax] = []
  /// The declaring line.
  public var span: ByteSpan

  /// Makes a scale without levels.
  public init(name: Located<String>?, title: Located<String>?, span: ByteSpan) {
    self.name = name
    self.title = title
    self.span = span
  }
}

/// A level number and its text: a level of a scale, or an anchor of a criterion.
public struct AnchorSyntax: Hashable, Sendable {
  /// The number that begins the line.
  public var level: Located<Int>
  /// What stands behind it.
  public var text: Located<String>

  /// Joins number and text.
  public init(level: Located<Int>, text: Located<String>) {
    self.level = level
    self.text = text
  }
}

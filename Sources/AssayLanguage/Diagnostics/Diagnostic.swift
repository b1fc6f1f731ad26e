public import AssayText

/// One finding about a source: what, where, and how to mend it. Printing it is done elsewhere.
public struct Diagnostic: Hashable, Sendable {
  /// How much a finding matters.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    case error
    case warning
    case note
  }

  /// Capital and digits; stable across versions.
  public var code: String
  /// Errors make a file unusable; warnings and notes do not.
  public var severity: Severity
  /// One sentence that stands alone: lower case at the start, no full stop, the author's own words
  /// in backticks.
  public var message: String
  /// What the sentence is about.
  public var place: Place
  /// Further places, each with a few words on what stands there.
  public var labels: [Label]
  /// What to do, when the message does not say so already.
  public var help: String?
  /// Mends that a tool can make.
  public var fixes: [Fix]

  /// Makes a finding; see the fields for the form of each text.
  public init(
    code: String, severity: Severity = .error, message: String, place: Place,
    labels: [Label] = [], help: String? = nil, fixes: [Fix] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.place = place
    self.labels = labels
    self.help = help
    self.fixes = fixes
  }
}

extension Diagnostic {
  /// Whether `allow` with a reason may silence it: warnings, notes, and questions that are errors.
  public var mayBeAllowed: Bool { Diagnostic.mayBeAllowed(code, severity) }

  /// The same of a code. What says that an `allow` is of no use cannot be allowed itself.
  static func mayBeAllowed(_ code: String, _ severity: Severity) -> Bool {
    (severity != .error || code.first == "Q") && code != "W901"
  }
}

/// A span in one of the files that are read together.
public struct Place: Hashable, Sendable, Comparable {
  /// Index of the file in the library.
  public var file: Int
  /// Where in the file.
  public var span: ByteSpan

  /// Joins a file and a span.
  public init(file: Int, span: ByteSpan) {
    self.file = file
    self.span = span
  }

  /// Orders by file, then by span.
  public static func < (left: Place, right: Place) -> Bool {
    (left.file, left.span) < (right.file, right.span)
  }
}

/// A second place that a finding points at.
public struct Label: Hashable, Sendable {
  /// Where.
  public var place: Place
  /// A few words: `first declared here`.
  public var text: String

  /// Joins a place and its words.
  public init(_ place: Place, _ text: String) {
    self.place = place
    self.text = text
  }
}

/// A mend: edits that are made together.
public struct Fix: Hashable, Sendable {
  /// What the mend does, as an order: ``write `criterion` ``.
  public var title: String
  /// The edits; they do not overlap.
  public var edits: [Edit]

  /// Joins a title and its edits.
  public init(_ title: String, _ edits: [Edit]) {
    self.title = title
    self.edits = edits
  }
}

/// A span of a file and what takes its place.
public struct Edit: Hashable, Sendable {
  /// What is replaced; empty for an insertion.
  public var place: Place
  /// What takes its place.
  public var replacement: String

  /// Replaces `place` by `replacement`.
  public init(_ place: Place, _ replacement: String) {
    self.place = place
    self.replacement = replacement
  }
}

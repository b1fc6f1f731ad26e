import AssayText

/// Puts the lines of a rule's condition together: parts at one height, and groups between them.
struct ConditionGrouping {
  /// The words that open a group.
  enum Opener: String {
    /// Its lines go on with `or`.
    case either
    /// Its lines go on with `and`.
    case both

    var connective: Keyword { self == .either ? .or : .and }
  }

  /// What a line is to the lines before it.
  enum Role {
    case asPart
    case inGroup
    case secondWhen
    case beforeWhen
    case mixed(first: String, ByteSpan)
    case redundantOpener(Opener)
  }

  private var parts: [ConditionSyntax] = []
  private var connective: (word: Keyword, span: ByteSpan)?
  private var group: [ConditionSyntax]?
  private var groupWord = Keyword.or
  private var hasBegun = false

  /// Takes the word that begins a line, and the opener behind it.
  mutating func begin(_ word: Keyword, _ opener: Opener?, at span: ByteSpan) -> Role {
    if word == .when {
      if hasBegun { return .secondWhen }
      hasBegun = true
      if let opener { openGroup(opener) }
      return .asPart
    }
    guard hasBegun else { return .beforeWhen }
    if group != nil, word == groupWord, opener == nil { return .inGroup }
    closeGroup()
    if let connective, connective.word != word {
      return .mixed(first: connective.word.rawValue, connective.span)
    }
    if connective == nil { connective = (word, span) }
    if let opener {
      if opener.connective == word { return .redundantOpener(opener) }
      openGroup(opener)
    }
    return .asPart
  }

  /// Adds the condition of the line that was begun.
  mutating func add(_ condition: ConditionSyntax) {
    if group != nil {
      group?.append(condition)
    } else {
      parts.append(condition)
    }
  }

  private mutating func openGroup(_ opener: Opener) {
    group = []
    groupWord = opener.connective
  }

  private mutating func closeGroup() {
    guard let group else { return }
    self.group = nil
    if let joined = ConditionGrouping.join(group, by: groupWord) { parts.append(joined) }
  }

  /// All lines together; nothing when none could be read.
  var condition: ConditionSyntax? {
    var closed = self
    closed.closeGroup()
    return ConditionGrouping.join(closed.parts, by: connective?.word ?? .and)
  }

  private static func join(_ parts: [ConditionSyntax], by word: Keyword) -> ConditionSyntax? {
    switch parts.count {
    case 0: nil
    case 1: parts[0]
    default: word == .or ? .any(parts) : .all(parts)
    }
  }
}

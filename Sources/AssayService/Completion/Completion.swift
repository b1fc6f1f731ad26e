public import AssayText

/// One proposal for the place of the cursor.
public struct Completion: Hashable, Sendable {
  /// What is proposed.
  public enum Kind: Hashable, Sendable {
    /// A keyword at the start of a sentence.
    case keyword
    /// A fixed word further on.
    case word
    /// A declared name.
    case name(Symbol.Kind)
  }

  /// The word.
  public var label: String
  /// What it is.
  public var kind: Kind
  /// A few words beside it: the title of a name, what a keyword is for.
  public var detail: String?
  /// What is replaced: the word being typed.
  public var span: ByteSpan
}

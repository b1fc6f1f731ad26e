import AssayLanguage
import AssayText

/// A card as plain text that a person fills in an editor: `key: value`, one field after another.
///
/// A line that begins with `# `, and a line that is only `#`, is a note and is not read. The values
/// of `evidence`, `because` and `impression` go on over the lines that follow, up to the next
/// field; a line of such a text that itself looks like a field or a note is indented by two
/// spaces. `criterion`, `flag` and `skipped` begin a group that the fields after them belong to.
public struct CardForm: Hashable, Sendable {
  /// One field with the line that it begins on.
  struct Field: Hashable, Sendable {
    var key: CardFormKey
    var value: String
    var line: Int
  }

  /// In the order of the form.
  let fields: [Field]
  /// How many lines the form has.
  let lineCount: Int

  /// Reads the fields, without knowing what the form is about yet.
  public init(reading bytes: [UInt8]) throws(CardFormProblems) {
    var reader = CardFormReader()
    try reader.read(bytes)
    fields = reader.fields
    lineCount = reader.lineCount
  }

  /// The loop that the form names; nothing when the field is empty or missing.
  public var loop: String? { header(.loop) }
  /// The stage that the form names.
  public var stage: String? { header(.stage) }
  /// The role that the form names.
  public var role: String? { header(.role) }
  /// The scorecard and version that the form names.
  public var scorecard: String? { header(.scorecard) }
  /// The id of the person who typed it for somebody else.
  public var enteredBy: String? { header(.enteredBy) }

  private func header(_ key: CardFormKey) -> String? {
    guard let value = fields.first(where: { $0.key == key })?.value, !value.isEmpty else {
      return nil
    }
    return value
  }
}

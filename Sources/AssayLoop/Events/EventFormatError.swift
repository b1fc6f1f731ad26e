/// Why a record is no event that this version can read.
public enum EventFormatError: Error, Hashable, Sendable {
  /// The type is not known here.
  case unknownType(String)
  /// A field is not known here; leaving it unread could change the meaning.
  case unknownField(type: String, field: String)
  /// A field that the type needs is not there.
  case missingField(type: String, field: String)
  /// A field holds something else than it should.
  case unexpectedValue(type: String, field: String, expected: String)

  /// What is wrong, in one sentence without a full stop.
  public var message: String {
    switch self {
    case .unknownType(let type):
      "`\(type)` is no event that this version of assay knows; a newer version has written it"
    case .unknownField(let type, let field):
      "`\(type)` has a field `\(field)` that this version of assay does not know; "
        + "a newer version has written it"
    case .missingField(let type, let field): "`\(type)` lacks its field `\(field)`"
    case .unexpectedValue(let type, let field, let expected):
      "the field `\(field)` of `\(type)` is not \(expected)"
    }
  }

  /// Whether a newer version of the program may be able to read the record.
  public var mayBeNewer: Bool {
    switch self {
    case .unknownType, .unknownField: true
    case .missingField, .unexpectedValue: false
    }
  }
}

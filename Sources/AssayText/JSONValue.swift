/// A JSON document as a value: the form in which events, reports and packets leave the program.
///
/// Numbers are whole in all that is kept, and exact fractions are text; only statistics print and read
/// decimals, as the digits they are written with. Members keep the order they were given,
/// and the canonical writer sorts them.
public indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number with its digits as JSON writes them.
  case decimal(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])
}

/// One name and value of a JSON object.
public struct JSONMember: Hashable, Sendable {
  /// The member's name.
  public var name: String
  /// The member's value.
  public var value: JSONValue

  /// Joins a name and a value.
  public init(_ name: String, _ value: JSONValue) {
    self.name = name
    self.value = value
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// True or false.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A list.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// An object whose members keep their order.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { JSONMember($0.0, $0.1) })
  }
  /// JSON's null.
  public init(nilLiteral: ()) { self = .null }
}

extension JSONValue {
  /// The member `name` of an object; nothing for other values and unknown names.
  public subscript(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a string.
  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// The whole number.
  public var integer: Int? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// The truth value.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The elements of a list.
  public var array: [JSONValue]? {
    if case .array(let value) = self { value } else { nil }
  }

  /// The members of an object, in order.
  public var members: [JSONMember]? {
    if case .object(let value) = self { value } else { nil }
  }
}

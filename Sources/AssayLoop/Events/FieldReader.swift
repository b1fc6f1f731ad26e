import AssayText

/// Takes the fields of one object and, at the end, refuses those that nobody asked for.
struct FieldReader {
  private let type: String
  private let path: String
  private var members: [JSONMember]

  /// Reads `value` as an object; nothing is an object without fields.
  init(_ value: JSONValue?, type: String, path: String = "") throws(EventFormatError) {
    self.type = type
    self.path = path
    switch value {
    case nil: members = []
    case .object(let members): self.members = members
    case .some:
      throw .unexpectedValue(
        type: type, field: path.isEmpty ? "data" : String(path.dropLast()), expected: "an object")
    }
  }

  /// The value of a field that may be missing.
  mutating func optional(_ name: String) -> JSONValue? {
    guard let index = members.firstIndex(where: { $0.name == name }) else { return nil }
    return members.remove(at: index).value
  }

  mutating func value(_ name: String) throws(EventFormatError) -> JSONValue {
    guard let value = optional(name) else {
      throw .missingField(type: type, field: path + name)
    }
    return value
  }

  mutating func text(_ name: String) throws(EventFormatError) -> String {
    guard let text = try value(name).string else { throw unexpected(name, "a text") }
    return text
  }

  mutating func optionalText(_ name: String) throws(EventFormatError) -> String? {
    guard let value = optional(name) else { return nil }
    guard let text = value.string else { throw unexpected(name, "a text") }
    return text
  }

  mutating func texts(_ name: String) throws(EventFormatError) -> [String] {
    var texts: [String] = []
    for element in try list(name) {
      guard let text = element.string else { throw unexpected(name, "a list of texts") }
      texts.append(text)
    }
    return texts
  }

  mutating func list(_ name: String) throws(EventFormatError) -> [JSONValue] {
    guard let list = try value(name).array else { throw unexpected(name, "a list") }
    return list
  }

  /// The objects of a list, each with a reader of its own.
  mutating func readers(_ name: String) throws(EventFormatError) -> [FieldReader] {
    var readers: [FieldReader] = []
    for element in try list(name) {
      readers.append(try FieldReader(element, type: type, path: path + name + "."))
    }
    return readers
  }

  mutating func reader(_ name: String) throws(EventFormatError) -> FieldReader {
    try FieldReader(try value(name), type: type, path: path + name + ".")
  }

  mutating func count(_ name: String) throws(EventFormatError) -> Int {
    guard let number = try value(name).integer, number >= 0 else {
      throw unexpected(name, "a whole number from 0 on")
    }
    return number
  }

  mutating func optionalCount(_ name: String) throws(EventFormatError) -> Int? {
    members.contains { $0.name == name } ? try count(name) : nil
  }

  mutating func level(_ name: String) throws(EventFormatError) -> Int? {
    guard let value = optional(name) else { return nil }
    guard let number = value.integer else { throw unexpected(name, "a whole number") }
    return number
  }

  /// A number that a scale may have, so that differences of two cannot overflow.
  mutating func levelNumber(_ name: String) throws(EventFormatError) -> Int {
    let bound = 1_000_000_000_000
    guard let number = try value(name).integer, (-bound...bound).contains(number) else {
      throw unexpected(name, "a level")
    }
    return number
  }

  mutating func date(_ name: String) throws(EventFormatError) -> CalendarDate {
    guard let date = CalendarDate(try text(name)) else {
      throw unexpected(name, "a date such as `2026-11-20`")
    }
    return date
  }

  mutating func instant(_ name: String) throws(EventFormatError) -> Instant {
    guard let instant = Instant(try text(name)) else {
      throw unexpected(name, "a moment such as `2026-11-20T14:05:00Z`")
    }
    return instant
  }

  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ name: String, of words: Word.Type
  ) throws(EventFormatError) -> Word {
    guard let word = Word(rawValue: try text(name)) else {
      throw unexpected(name, "one of " + Refusal.list(words.allCases.map(\.rawValue)))
    }
    return word
  }

  /// Refuses what is left.
  func finish() throws(EventFormatError) {
    if let field = members.first { throw .unknownField(type: type, field: path + field.name) }
  }

  func unexpected(_ name: String, _ expected: String) -> EventFormatError {
    .unexpectedValue(type: type, field: path + name, expected: expected)
  }
}

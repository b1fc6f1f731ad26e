import AssayText

/// The messages that the server writes.
enum WireMessage {
  static func result(_ value: JSONValue, for id: JSONValue) -> JSONValue {
    ["jsonrpc": "2.0", "id": id, "result": value]
  }

  static func failure(_ error: WireError, for id: JSONValue) -> JSONValue {
    [
      "jsonrpc": "2.0", "id": id,
      "error": ["code": .integer(error.code), "message": .string(error.message)],
    ]
  }

  static func notification(_ method: String, _ parameters: JSONValue) -> JSONValue {
    ["jsonrpc": "2.0", "method": .string(method), "params": parameters]
  }

  /// Without parameters there is no such member: the protocol has no null for it.
  static func request(_ id: Int, _ method: String, _ parameters: JSONValue?) -> JSONValue {
    let members = [
      JSONMember("jsonrpc", "2.0"), JSONMember("id", .integer(id)),
      JSONMember("method", .string(method)),
    ]
    return .object(members + (parameters.map { [JSONMember("params", $0)] } ?? []))
  }
}

extension JSONValue {
  /// Follows names of members; nothing where one is missing.
  func at(_ names: String...) -> JSONValue? {
    names.reduce(Optional(self)) { $0?[$1] }
  }

  /// A place; negative numbers are none.
  var textPosition: TextPosition? {
    guard let line = self["line"]?.integer, let character = self["character"]?.integer,
      line >= 0, character >= 0
    else { return nil }
    return TextPosition(line: line, character: character)
  }

  /// A range that does not end before it starts.
  var textRange: Range<TextPosition>? {
    guard let start = self["start"]?.textPosition, let end = self["end"]?.textPosition,
      start <= end
    else { return nil }
    return start..<end
  }

  init(_ position: TextPosition) {
    self = ["line": .integer(position.line), "character": .integer(position.character)]
  }
}

public import AssayText

extension Opening {
  /// The opening as an object with a fixed set of fields; `by` only when there is a date.
  public var json: JSONValue {
    var members: [JSONMember] = [
      JSONMember("id", .string(id)), JSONMember("title", .string(title)),
      JSONMember("scorecard", .string(scorecard)),
      JSONMember("overlays", .array(overlays.map { .string($0) })),
      JSONMember("seats", .integer(seats)), JSONMember("decider", .string(decider)),
      JSONMember("coordinator", .string(coordinator)),
    ]
    if let by { members.append(JSONMember("by", .string(by.description))) }
    return .object(members)
  }

  init(reading fields: inout FieldReader) throws(EventFormatError) {
    self.init(
      id: try fields.text("id"), title: try fields.text("title"),
      scorecard: try fields.text("scorecard"), overlays: try fields.texts("overlays"),
      seats: try fields.count("seats"), by: nil, decider: try fields.text("decider"),
      coordinator: try fields.text("coordinator"))
    if let text = try fields.optionalText("by") {
      guard let date = CalendarDate(text) else {
        throw fields.unexpected("by", "a date such as `2026-11-20`")
      }
      by = date
    }
  }
}

extension ScorecardPin {
  var json: JSONValue {
    [
      "name": .string(name), "version": .string(version.description),
      "overlays": .array(overlays.map { .string($0) }), "hash": .string(hash),
    ]
  }
}

extension FieldReader {
  mutating func pin(_ name: String) throws(EventFormatError) -> ScorecardPin {
    var fields = try reader(name)
    let pin = ScorecardPin(
      name: try fields.text("name"), version: try fields.version("version"),
      overlays: try fields.texts("overlays"), hash: try fields.text("hash"))
    try fields.finish()
    return pin
  }

  mutating func version(_ name: String) throws(EventFormatError) -> SemanticVersion {
    let parts = try text(name).utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
    var numbers: [Int] = []
    for part in parts {
      guard (1...9).contains(part.count), part.allSatisfy({ (0x30...0x39).contains($0) }),
        part.count == 1 || part.first != 0x30
      else { throw unexpected(name, "a version such as `1.0.0`") }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    guard numbers.count == 3 else { throw unexpected(name, "a version such as `1.0.0`") }
    return SemanticVersion(numbers[0], numbers[1], numbers[2])
  }
}

public import AssayText

extension Card {
  /// The card as an object; fields without content are left out only where they are optional.
  public var json: JSONValue {
    var members: [JSONMember] = [
      JSONMember("entries", .array(entries.map(\.json))),
      JSONMember(
        "flags",
        .array(flags.map { ["flag": .string($0.flag), "evidence": .string($0.evidence)] })),
      JSONMember(
        "skipped",
        .array(
          skipped.map { ["question": .string($0.question), "because": .string($0.because)] })),
      JSONMember("course", .string(course.rawValue)),
    ]
    if let impression { members.append(JSONMember("impression", .string(impression))) }
    if let enteredBy { members.append(JSONMember("entered_by", .string(enteredBy))) }
    return .object(members)
  }

  /// Reads a card as `json` writes it; for drafts and answer files as well.
  public init(_ json: JSONValue) throws(EventFormatError) {
    var fields = try FieldReader(json, type: "card")
    self = try Card(reading: &fields)
    try fields.finish()
  }

  init(reading fields: inout FieldReader) throws(EventFormatError) {
    var entries: [Entry] = []
    for var reader in try fields.readers("entries") {
      entries.append(try Entry(reading: &reader))
      try reader.finish()
    }
    var flags: [RaisedFlag] = []
    for var reader in try fields.readers("flags") {
      flags.append(
        RaisedFlag(flag: try reader.text("flag"), evidence: try reader.text("evidence")))
      try reader.finish()
    }
    var skipped: [SkippedQuestion] = []
    for var reader in try fields.readers("skipped") {
      skipped.append(
        SkippedQuestion(
          question: try reader.text("question"), because: try reader.text("because")))
      try reader.finish()
    }
    self.init(
      entries: entries, flags: flags, skipped: skipped,
      course: try fields.word("course", of: Course.self),
      impression: try fields.optionalText("impression"),
      enteredBy: try fields.optionalText("entered_by"))
  }
}

extension Card.Entry {
  var json: JSONValue {
    let rating =
      switch rating {
      case .level(let level): JSONMember("level", .integer(level))
      case .notObserved(let reason): JSONMember("not_observed", .string(reason.rawValue))
      }
    var members = [
      JSONMember("criterion", .string(criterion)), rating,
      JSONMember("evidence", .string(evidence)), JSONMember("probes_used", .integer(probesUsed)),
    ]
    if let count { members.append(JSONMember("count", .integer(count))) }
    return .object(members)
  }

  init(reading fields: inout FieldReader) throws(EventFormatError) {
    let criterion = try fields.text("criterion")
    let rating: Card.Rating
    // With both fields present the second stays behind, and `finish` names it.
    if let level = try fields.level("level") {
      rating = .level(level)
    } else {
      rating = .notObserved(try fields.word("not_observed", of: Card.NotObserved.self))
    }
    self.init(
      criterion: criterion, rating: rating, evidence: try fields.text("evidence"),
      probesUsed: try fields.count("probes_used"), count: try fields.optionalCount("count"))
  }
}

extension FieldReader {
  mutating func card(_ name: String) throws(EventFormatError) -> Card {
    var fields = try reader(name)
    let card = try Card(reading: &fields)
    try fields.finish()
    return card
  }
}

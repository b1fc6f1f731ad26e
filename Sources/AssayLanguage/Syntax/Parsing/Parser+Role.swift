import AssayText

extension Parser {
  mutating func readRoleSentence(
    _ keyword: Keyword, _ reader: inout LineReader
  ) throws(Mistake) {
    switch keyword {
    case .family: onceInBody(\.family, try onlyName(&reader, "a family of roles"), keyword)
    case .seniority: onceInBody(\.seniority, try onlyName(&reader, "a seniority"), keyword)
    case .persona: onceInBody(\.persona, try onlyName(&reader, "a persona"), keyword)
    case .language:
      let names = try reader.names("a language code such as `en`")
      try reader.end()
      updateBody { $0.languages += names }
    case .owns:
      let text = try reader.text("what the role owns, in quotes")
      try reader.end()
      updateBody { $0.owns.append(text) }
    case .does:
      try reader.expect("not", "own")
      let text = try reader.text("what the role does not own, in quotes")
      try reader.end()
      updateBody { $0.doesNotOwn.append(text) }
    case .deliver: try readDeliverable(&reader)
    default:
      let needs = try reader.references("the name of a rubric or criterion")
      try reader.end()
      blocks.deliverable?.needs += needs
    }
  }

  private mutating func onlyName(
    _ reader: inout LineReader, _ what: String
  ) throws(Mistake) -> Located<String> {
    let name = try reader.name(what)
    try reader.end()
    return name
  }

  private mutating func readDeliverable(_ reader: inout LineReader) throws(Mistake) {
    let name = try reader.name("a name for the deliverable")
    let text = try reader.text("what is delivered, in quotes")
    try reader.expect("by", "day")
    let day = try reader.integer("a number of days such as `90`")
    if reader.take("after") { try reader.expect("the", "start") }
    try reader.end()
    blocks.deliverable = DeliverableSyntax(name: name, text: text, day: day)
    open(.deliver)
  }

  mutating func readUseSentence(
    _ keyword: Keyword, _ reader: inout LineReader
  ) throws(Mistake) {
    switch keyword {
    case .use: try readUse(&reader)
    case .change: try readChange(&reader)
    case .drop:
      let criterion = try reader.reference("the name of a criterion")
      try reader.expect("because")
      let because = try reader.text("a reason in quotes")
      try reader.end()
      let span = reader.span
      updateBody { $0.changes.append(.drop(criterion, because: because, span: span)) }
    case .replace:
      try reader.expect("level")
      let level = try reader.integer("a level")
      try reader.expect("of")
      let criterion = try reader.reference("the name of a criterion")
      let text = try reader.text("the new anchor in quotes")
      try reader.end()
      let span = reader.span
      updateBody {
        $0.changes.append(.replaceAnchor(level: level, of: criterion, with: text, span: span))
      }
    case .floor:
      try reader.expect("of")
      let target = try reader.reference("the name of an area or criterion")
      try reader.expect("is")
      let value = try reader.number("a number of the scale")
      try reader.end()
      let span = reader.span
      updateBody { $0.changes.append(.floor(of: target, is: value, span: span)) }
    default: try readVoid(&reader)
    }
  }

  private mutating func readUse(_ reader: inout LineReader) throws(Mistake) {
    let rubric = try reader.name("the name of a rubric")
    let major = try reader.majorVersion()
    try reader.expect("weight")
    let weight = try reader.percentage("a percentage of the whole such as `25%`")
    let floor = reader.take("floor") ? try reader.number("a number of the scale") : nil
    try reader.end()
    let use = UseSyntax(
      rubric: rubric, major: major, weight: weight, floor: floor, span: reader.span)
    updateBody { $0.uses.append(use) }
  }

  private mutating func readChange(_ reader: inout LineReader) throws(Mistake) {
    try reader.expect("weight", "of")
    let target = try reader.reference("the name of an area or criterion")
    try reader.expect("to")
    let isShare = reader.isNext(.percentage)
    let value = isShare ? try reader.percentage("a percentage") : try reader.number("a weight")
    try reader.end()
    let span = reader.span
    updateBody {
      $0.changes.append(
        isShare
          ? .share(of: target, to: value, span: span) : .weight(of: target, to: value, span: span))
    }
  }

  private mutating func readVoid(_ reader: inout LineReader) throws(Mistake) {
    let question = try reader.name("the name of a question")
    try reader.expect("of")
    let criterion = try reader.reference("the name of a criterion")
    try reader.expect("from")
    let from = try reader.date()
    try reader.expect("because")
    let because = try reader.text("a reason in quotes")
    try reader.end()
    let void = VoidSyntax(question: question, criterion: criterion, from: from, because: because)
    updateBody { $0.voids.append(void) }
  }
}

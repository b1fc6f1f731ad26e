import AssayText

extension Parser {
  mutating func readPanelSentence(
    _ keyword: Keyword, _ reader: inout LineReader
  ) throws(Mistake) {
    switch keyword {
    case .track:
      let name = try reader.name("a name for the track")
      let title = try reader.text("a title in quotes")
      try reader.end()
      updateBody { $0.tracks.append(TrackSyntax(name: name, title: title)) }
    case .panellist: try readPanellist(&reader)
    case .decider: try readDecider(&reader)
    case .departing:
      try reader.expect("from", "the", "outcome", "needs")
      let names = try reader.names("the name of a role")
      try reader.end()
      onceInBody(\.departureNeeds, Located(names, reader.span), keyword)
    case .alternate: try readAlternate(&reader)
    default:
      let flag = try reader.name("the name of a red flag")
      try reader.expect("opens", "at", "once", "to")
      let role = try reader.name("the name of a role")
      try reader.end()
      updateBody { $0.flagOpenings.append(FlagOpeningSyntax(flag: flag, role: role)) }
    }
  }

  private mutating func readPanellist(_ reader: inout LineReader) throws(Mistake) {
    let name = try reader.name("a name for the role")
    let title = try reader.text("a title in quotes")
    let seats = reader.take("seats") ? try reader.integer("how many persons") : nil
    var decides: ByteSpan?
    if reader.isNext("decides") {
      decides = reader.next?.span
      reader.position += 1
    }
    try reader.end()
    let panellist = PanellistSyntax(name: name, title: title, seats: seats, decides: decides)
    updateBody { $0.panellists.append(panellist) }
  }

  private mutating func readDecider(_ reader: inout LineReader) throws(Mistake) {
    let name = try reader.name("the name of a role")
    var count: Located<Int>?
    var roles: [Located<String>] = []
    if reader.take("with") {
      try reader.expect("at", "least")
      count = try reader.integer("how many")
      try reader.expect("of")
      roles = try reader.names("the name of a role")
    }
    try reader.end()
    let decider = DeciderSyntax(name: name, count: count, roles: roles, span: reader.span)
    var earlier: DeciderSyntax?
    updateBody { body in
      earlier = body.decider
      if earlier == nil { body.decider = decider }
    }
    if let earlier {
      report(.saidTwice("decider", at: place(decider.span), first: place(earlier.span)))
    }
  }

  private mutating func readAlternate(_ reader: inout LineReader) throws(Mistake) {
    let name = try reader.name("a name for the stand-in")
    let title = try reader.text("a title in quotes")
    try reader.expect("for")
    let role = try reader.name("the name of a panellist")
    try reader.expect("after")
    let after = try reader.duration("how long the panellist is waited for")
    try reader.end()
    let alternate = AlternateSyntax(name: name, title: title, standsInFor: role, after: after)
    updateBody { $0.alternates.append(alternate) }
  }
}

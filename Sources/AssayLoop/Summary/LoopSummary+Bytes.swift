import AssayText

extension LoopSummary {
  /// Rises when the bytes, or what is summed up in them, change their meaning.
  public static let format = 1

  /// A form that is read back much faster than events are folded.
  public var bytes: [UInt8] {
    var writer = SummaryWriter()
    for text in [id, opening, candidate] { writer.text(text) }
    writer.time(openedAt)
    writer.flag(isRunning)
    writer.optional(searchLimit) { $0.limit($1) }
    writer.list(stages) { writer, stage in
      writer.text(stage.name)
      writer.flag(stage.isDone)
      writer.number(stage.cardCount)
    }
    writer.list(owed) { writer, card in
      writer.number(card.stage)
      writer.text(card.role)
      writer.optional(card.person) { $0.text($1) }
      writer.optional(card.due) { $0.time($1) }
    }
    writer.text(standing.word)
    writer.flag(standing.isOutcome)
    writer.flag(standing.isOpenToOthers)
    writer.list(standing.exceptions) { $0.text($1) }
    writer.list(items) { $0.item($1) }
    writer.list(turns) { writer, turn in
      writer.time(turn.from)
      writer.list(turn.items) { $0.number($1) }
      for place in turn.places { writer.place(place) }
    }
    return writer.bytes
  }
}

extension SummaryWriter {
  fileprivate mutating func limit(_ limit: SearchLimit) {
    for span in [limit.span, limit.counted] {
      number(span.count)
      text(span.unit.rawValue)
    }
    text(limit.region.rawValue)
  }

  /// Loop, opening and candidate are the summary's.
  fileprivate mutating func item(_ item: AgendaItem) {
    what(item.what)
    optional(item.stage) { $0.text($1) }
    optional(item.person) { $0.text($1) }
    optional(item.role) { $0.text($1) }
    optional(item.due) { $0.time($1) }
  }

  private mutating func what(_ what: AgendaItem.What) {
    switch what {
    case .submitCard: byte(0)
    case .holdStage: byte(1)
    case .assignRole: byte(2)
    case .scheduleStage: byte(3)
    case .closeGap: byte(4)
    case .disclosePay: byte(5)
    case .callAlternate(let alternate):
      byte(6)
      text(alternate)
    case .debrief: byte(7)
    case .decide: byte(8)
    }
  }

  fileprivate mutating func place(_ place: LoopSummary.Place) {
    switch place {
    case .blocked(let stages):
      byte(0)
      list(stages) { $0.number($1) }
    case .ready: byte(1)
    case .scheduled(let start):
      byte(2)
      time(start)
    case .running: byte(3)
    case .submitted: byte(4)
    case .waived: byte(5)
    }
  }
}

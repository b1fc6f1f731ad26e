import AssayText

extension Parser {
  mutating func readPaySentence(
    _ keyword: Keyword, _ reader: inout LineReader
  ) throws(Mistake) {
    switch keyword {
    case .band:
      let name = try reader.name("a name for the band")
      let range = try readRange(&reader)
      syntax.bands.append(BandSyntax(name: name, range: range, span: reader.span))
    case .pay: try readPay(&reader)
    case .disclose:
      try reader.expect("before")
      let stage = try reader.name("the name of a stage")
      try reader.end()
      let kept = once(blocks.pay?.discloseBefore, stage, keyword)
      blocks.pay?.discloseBefore = kept
    case .premium:
      let text = try reader.text("what is worth a premium, in quotes")
      var shownBy: [ReferenceSyntax] = []
      if reader.take("shown") {
        try reader.expect("by")
        shownBy = try reader.references("the name of a rubric or criterion")
      }
      try reader.end()
      updateBody { $0.premiums.append(PremiumSyntax(text: text, shownBy: shownBy)) }
    default:
      let phrases = try reader.phrases("a part of the package, in plain words")
      try reader.end()
      updateBody { $0.package += phrases }
    }
  }

  private mutating func readPay(_ reader: inout LineReader) throws(Mistake) {
    let form: PaySyntax.Form
    if reader.take("from") {
      form = .from(band: try reader.name("the name of a band"))
      try reader.end()
    } else if reader.take("no", "band") {
      try reader.expect("because")
      form = .none(because: try reader.text("a reason in quotes"))
      try reader.end()
    } else if reader.next?.kind.isText == true {
      let region = try reader.text("a region in quotes")
      form = .range(region: region, try readRange(&reader))
    } else {
      throw reader.expected("a region in quotes, `from` and a band, or `no band because`")
    }
    blocks.pay = PaySyntax(form: form, span: reader.span)
    open(.pay)
  }

  private mutating func readRange(
    _ reader: inout LineReader
  ) throws(Mistake) -> RangeSyntax {
    let from = try reader.money()
    try reader.expect("to")
    let to = try readUpperEnd(&reader, currency: from.value.currency)
    var openAbove: ByteSpan?
    let start = reader.position
    if reader.take("and", "above") { openAbove = reader.span(from: start) }
    _ = reader.take("base")
    var period = PayBand.Period.year
    if reader.take("per") {
      if reader.take("day") { period = .day } else { try reader.expect("year") }
    }
    let source = reader.take("source") ? try reader.text("a source in quotes") : nil
    var asOf: Located<CalendarDate>?
    if reader.take("as") {
      try reader.expect("of")
      asOf = try reader.date()
    }
    try reader.end()
    return RangeSyntax(
      from: from, to: to, openAbove: openAbove, period: period, source: source, asOf: asOf)
  }

  private func readUpperEnd(
    _ reader: inout LineReader, currency: String
  ) throws(Mistake) -> Located<Money> {
    if reader.isNext(.word) { return try reader.money() }
    let amount = try reader.integer("a whole amount such as `145_000`")
    return Located(Money(currency, amount.value), amount.span)
  }
}

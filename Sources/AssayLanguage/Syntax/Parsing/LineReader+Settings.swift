import AssayText

extension LineReader {
  /// Reads an outcome that a test may expect: also `incomplete`.
  mutating func expectedOutcome() throws(Mistake) -> Located<Outcome> {
    if isNext("incomplete"), let next {
      position += 1
      return Located(.incomplete, next.span)
    }
    guard isNext("hire") || isNext("no") || isNext("debrief") || isNext("no-hire") else {
      throw expected("an outcome: `hire`, `debrief`, `no hire` or `incomplete`")
    }
    return try outcome()
  }

  /// Reads `SETTING, SETTING`; a panellist and a colon hold until the next one.
  mutating func settings() throws(Mistake) -> [SettingSyntax] {
    var panellist: Located<String>?
    var settings: [SettingSyntax] = []
    repeat {
      if next?.kind == .word, position + 1 < tokens.endIndex, tokens[position + 1].kind == .colon {
        if take("all") {
          panellist = nil
        } else {
          panellist = try name("the name of a panellist")
        }
        position += 1
      }
      settings.append(try setting(on: panellist))
    } while take(.comma)
    return settings
  }

  private mutating func setting(
    on panellist: Located<String>?
  ) throws(Mistake) -> SettingSyntax {
    let start = position
    let change = try change()
    var panellist = panellist
    if take("from") { panellist = try name("the name of a panellist") }
    return SettingSyntax(panellist: panellist, change: change, span: span(from: start))
  }

  private mutating func change() throws(Mistake) -> SettingSyntax.Change {
    if take("all") { return .everything(try level()) }
    if isNext("pay"), !isNext("all", ahead: 1) {
      position += 1
      _ = take("is")
      return .pay(try payStatus())
    }
    if isNext("references"), !isNext("all", ahead: 1) {
      position += 1
      _ = take("are")
      return .references(try referenceStatus())
    }
    let target = try reference("a setting such as `all 3` or `intended-use 2`")
    if take("all") { return .area(target, try level()) }
    if take("absent") { return .absent(target.name) }
    if take("raised") { return .flag(target.name, confirmed: false) }
    if take("confirmed") { return .flag(target.name, confirmed: true) }
    _ = take("is")
    return .criterion(target, try level())
  }

  /// Reads a level or `missing`.
  private mutating func level() throws(Mistake) -> Located<Int>? {
    if take("missing") { return nil }
    guard isNext(.integer) else {
      throw expected("a level, `missing`, `raised`, `confirmed` or `absent`")
    }
    return try integer("a level")
  }
}

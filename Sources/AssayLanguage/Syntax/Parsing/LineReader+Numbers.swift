import AssayText

extension LineReader {
  /// Reads a whole number.
  mutating func integer(_ what: String) throws(Mistake) -> Located<Int> {
    guard let token = next, token.kind == .integer else { throw expected(what) }
    position += 1
    return Located(try wholeNumber(bytes[token.span.range], at: token), token.span)
  }

  /// Reads a number with at most four places, exactly.
  mutating func number(_ what: String) throws(Mistake) -> Located<Fraction> {
    guard let token = next, token.kind == .integer || token.kind == .decimal else {
      if let next, next.kind == .percentage {
        throw expected("\(what), not a percentage")
      }
      throw expected(what)
    }
    position += 1
    return Located(try fraction(bytes[token.span.range], at: token), token.span)
  }

  /// Reads a percentage as a part of one.
  mutating func percentage(_ what: String) throws(Mistake) -> Located<Fraction> {
    guard let token = next, token.kind == .percentage else {
      if let next, next.kind == .integer || next.kind == .decimal {
        throw Mistake(
          diagnostic: .percentSignMissing(text(next.span), what, at: place(next.span)))
      }
      throw expected(what)
    }
    position += 1
    let value = try fraction(bytes[token.span.range].dropLast(), at: token) / Fraction(100)
    return Located(value, token.span)
  }

  private func wholeNumber(_ digits: ArraySlice<UInt8>, at token: Token) throws(Mistake) -> Int {
    var value = 0
    for byte in digits where byte.isDigit {
      value = value * 10 + Int(byte - 0x30)
      guard value <= 1_000_000_000_000 else {
        throw Mistake(diagnostic: .numberTooLarge(text(token.span), at: place(token.span)))
      }
    }
    return value
  }

  private func fraction(
    _ digits: ArraySlice<UInt8>, at token: Token
  ) throws(Mistake) -> Fraction {
    guard let point = digits.firstIndex(of: .point) else {
      return Fraction(try wholeNumber(digits, at: token))
    }
    let places = digits[(point + 1)...].filter(\.isDigit)
    guard places.count <= 4 else {
      throw Mistake(diagnostic: .tooManyPlaces(text(token.span), at: place(token.span)))
    }
    let whole = try wholeNumber(digits[..<point], at: token)
    var scale = 1
    var rest = 0
    for byte in places {
      rest = rest * 10 + Int(byte - 0x30)
      scale *= 10
    }
    return Fraction(Int128(whole * scale + rest), Int128(scale))
  }

  /// Reads `1.0.0`.
  mutating func version() throws(Mistake) -> Located<SemanticVersion> {
    guard let token = next, token.kind == .version else {
      throw expected("a version of three numbers such as `1.0.0`")
    }
    let parts = bytes[token.span.range].split(separator: .point)
    var numbers: [Int] = []
    for part in parts { numbers.append(try wholeNumber(part, at: token)) }
    guard numbers.count == 3 else {
      throw expected("a version of three numbers such as `1.0.0`")
    }
    position += 1
    return Located(SemanticVersion(numbers[0], numbers[1], numbers[2]), token.span)
  }

  /// Reads `version N`, the major version of something that is used.
  mutating func majorVersion() throws(Mistake) -> Located<Int> {
    try expect("version")
    if let next, next.kind == .version {
      throw Mistake(
        diagnostic: .fullVersionInUse(text(next.span), at: place(next.span)))
    }
    return try integer("a major version such as `1`")
  }

  /// Reads `2026-11-20`.
  mutating func date() throws(Mistake) -> Located<CalendarDate> {
    guard let token = next, token.kind == .date else {
      throw expected("a date such as `2026-11-20`")
    }
    let word = text(token.span)
    guard let date = CalendarDate(word) else {
      throw Mistake(diagnostic: .noSuchDate(word, at: place(token.span)))
    }
    position += 1
    return Located(date, token.span)
  }

  /// Reads `45 minutes`, `1 working day`.
  mutating func duration(_ what: String) throws(Mistake) -> Located<TimeSpan> {
    let start = position
    let count = try integer(what)
    let one = count.value == 1
    let unit: TimeSpan.Unit
    if take("minute") || take("minutes") {
      unit = .minute
    } else if take("hour") || take("hours") {
      unit = .hour
    } else if take("day") || take("days") {
      unit = .day
    } else if take("working", "day") || take("working", "days") {
      unit = .workingDay
    } else if take("week") || take("weeks") {
      unit = .week
    } else if take("month") || take("months") {
      unit = .month
    } else {
      throw expected("a unit of time: minutes, hours, days, working days, weeks or months")
    }
    let last = tokens[position - 1].span
    let word = text(last)
    if word.hasSuffix("s") == one {
      let right = one ? String(word.dropLast()) : word + "s"
      throw Mistake(
        diagnostic: .grammaticalNumber(word, right, count: count.value, at: place(last)))
    }
    return Located(TimeSpan(count.value, unit), span(from: start))
  }

  /// Reads `EUR 95_000`.
  mutating func money() throws(Mistake) -> Located<Money> {
    let start = position
    guard let token = next, token.kind == .word, token.span.length == 3,
      bytes[token.span.range].allSatisfy(\.isUppercaseLetter)
    else { throw expected("money such as `EUR 95_000`") }
    position += 1
    let amount = try integer("a whole amount such as `95_000`")
    return Located(Money(text(token.span), amount.value), span(from: start))
  }
}

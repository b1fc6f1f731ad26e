import AssayText

/// Checks that several stages share.
extension Reporter {
  /// Reports a second naming of the same thing in one list.
  mutating func checkNamedOnce(_ names: [Located<String>], file: Int) {
    guard names.count > 1 else { return }
    var first: [String: ByteSpan] = [:]
    for name in names {
      if let earlier = first[name.value] {
        report(
          .namedTwice(
            name.value, at: Place(file: file, span: name.span),
            first: Place(file: file, span: earlier)))
      } else {
        first[name.value] = name.span
      }
    }
  }

  /// Reports a count of nothing, and one of more than there are.
  mutating func checkCount(_ count: Located<Int>, of available: Int, _ noun: String, file: Int) {
    let place = Place(file: file, span: count.span)
    if count.value < 1 {
      report(.countNotPositive(noun, at: place))
    } else if count.value > available {
      report(.countTooHigh(count.value, of: available, noun, at: place))
    }
  }

  /// Reports a count of nothing.
  mutating func checkPositive(_ count: Located<Int>, _ noun: String, file: Int) {
    guard count.value < 1 else { return }
    report(.countNotPositive(noun, at: Place(file: file, span: count.span)))
  }

  /// Reports a score that nobody can have.
  mutating func checkOnScale(
    _ what: String, _ number: Located<Fraction>, _ scale: Scale, file: Int
  ) {
    guard number.value < Fraction(scale.lowest) || number.value > Fraction(scale.highest) else {
      return
    }
    report(
      .outsideScale(what, number.value, scale, at: Place(file: file, span: number.span)))
  }
}

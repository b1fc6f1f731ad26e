extension Fraction {
  /// Exact spelling: `3`, `16/5`, `-1/2`.
  public var exact: String {
    isWhole ? String(numerator) : "\(numerator)/\(denominator)"
  }

  /// Decimal spelling with `places` digits, rounded half away from zero: `3.20` for 16/5.
  public func decimal(_ places: Int) -> String {
    var scale: UInt128 = 1
    for _ in 0..<places { scale *= 10 }
    let below = denominator.magnitude
    let (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: below)
    var digits = rest * scale / below
    if (rest * scale % below) * 2 >= below { digits += 1 }
    let carried = whole + digits / scale
    digits %= scale
    let sign = numerator < 0 && (carried != 0 || digits != 0) ? "-" : ""
    guard places > 0 else { return sign + String(carried) }
    let text = String(digits)
    let padding = String(repeating: "0", count: places - text.utf8.count)
    return sign + String(carried) + "." + padding + text
  }

  /// The shortest exact decimal (`3`, `2.5`, `3.2`) with at most `places` digits, if there is one.
  public func shortDecimal(atMost places: Int = 4) -> String? {
    var scale: Int128 = 1
    for count in 0...places {
      if (scale % denominator) == 0 { return decimal(count) }
      scale *= 10
    }
    return nil
  }

  /// As people read it: exactly where four places are enough, otherwise rounded to two.
  public var readable: String { shortDecimal(atMost: 2) ?? decimal(2) }

  /// As a percentage: `35%`, `12.5%`, rounded to one place.
  public var percentage: String {
    let hundredfold = self * Fraction(100)
    return (hundredfold.shortDecimal(atMost: 1) ?? hundredfold.decimal(1)) + "%"
  }
}

extension Fraction: CustomStringConvertible {
  /// The exact spelling.
  public var description: String { exact }
}

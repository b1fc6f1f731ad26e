/// Figures as text: twelve significant digits, which every machine agrees on.
public enum Digits {
  /// `value` with twelve significant digits, without trailing zeros; `1.5e-07` below 1e-6 and above
  /// 1e15. Rounded from the shortest text that reads back to the same number.
  public static func twelve(_ value: Double) -> String { text(value, significant: 12) }

  /// The shortest text that reads back to `value`, laid out like `twelve`.
  public static func shortest(_ value: Double) -> String { text(value, significant: 17) }

  /// `value` with `significant` digits, at least 1, laid out like `twelve`.
  public static func text(_ value: Double, significant: Int) -> String {
    guard value.isFinite else { return value.isNaN ? "nan" : value > 0 ? "inf" : "-inf" }
    guard value != 0 else { return "0" }
    let (digits, exponent) = rounded(decimal(abs(value)), to: significant)
    return (value < 0 ? "-" : "") + layout(digits, exponent: exponent)
  }

  /// `value` with `places` digits after the point, halves away from zero by its shortest text.
  public static func fixed(_ value: Double, places: Int) -> String {
    guard value.isFinite else { return text(value, significant: 1) }
    let (digits, exponent) = decimal(abs(value))
    let kept = exponent + 1 + places
    if kept < 0 || value == 0 { return fixed(digits: [0], exponent: 0, places: places, sign: "") }
    let (rounded, place) = rounded((digits, exponent), to: kept)
    let sign = value < 0 && rounded != [0] ? "-" : ""
    return fixed(digits: rounded, exponent: place, places: places, sign: sign)
  }

  private static func fixed(
    digits: [UInt8], exponent: Int, places: Int, sign: String
  ) -> String {
    func digit(_ place: Int) -> Character {
      let index = exponent - place
      return digits.indices.contains(index) ? Character(UnicodeScalar(48 + digits[index])) : "0"
    }
    var text = sign
    for place in stride(from: max(exponent, 0), through: 0, by: -1) { text.append(digit(place)) }
    guard places > 0 else { return text }
    text.append(".")
    for place in 1...places { text.append(digit(-place)) }
    return text
  }

  /// The digits of the shortest text of a positive number, and the power of ten of the first.
  private static func decimal(_ value: Double) -> (digits: [UInt8], exponent: Int) {
    var digits: [UInt8] = []
    var exponent = 0
    var point: Int?
    let parts = value.description.split(separator: "e")
    for unit in (parts.first ?? "0").utf8 {
      if unit == UInt8(ascii: ".") { point = digits.count } else { digits.append(unit - 48) }
    }
    if parts.count > 1 { exponent = Int(parts[1]) ?? 0 }
    exponent += (point ?? digits.count) - 1
    while digits.count > 1, digits[0] == 0 {
      digits.removeFirst()
      exponent -= 1
    }
    while digits.count > 1, digits.last == 0 { digits.removeLast() }
    return (digits, exponent)
  }

  private static func rounded(
    _ number: (digits: [UInt8], exponent: Int), to count: Int
  ) -> (digits: [UInt8], exponent: Int) {
    var (digits, exponent) = number
    guard digits.count > count else { return number }
    let up = digits[count] >= 5
    digits.removeLast(digits.count - count)
    if up {
      var place = digits.count - 1
      while place >= 0, digits[place] == 9 {
        digits[place] = 0
        place -= 1
      }
      if place >= 0 {
        digits[place] += 1
      } else {
        digits.insert(1, at: 0)
        exponent += 1
      }
    }
    while digits.count > 1, digits.last == 0 { digits.removeLast() }
    return (digits.isEmpty ? [0] : digits, exponent)
  }

  private static func layout(_ digits: [UInt8], exponent: Int) -> String {
    let text = digits.map { String($0) }
    if exponent < -6 || exponent > 15 {
      let rest = text.dropFirst().joined()
      let power = abs(exponent) < 10 ? "0\(abs(exponent))" : "\(abs(exponent))"
      return text[0] + (rest.isEmpty ? "" : "." + rest) + "e" + (exponent < 0 ? "-" : "+") + power
    }
    if exponent < 0 {
      return "0." + String(repeating: "0", count: -exponent - 1) + text.joined()
    }
    let whole =
      text.prefix(exponent + 1).joined()
      + String(repeating: "0", count: max(0, exponent + 1 - text.count))
    let rest = text.dropFirst(exponent + 1).joined()
    return rest.isEmpty ? whole : whole + "." + rest
  }
}

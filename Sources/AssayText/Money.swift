/// A whole amount of one currency.
public struct Money: Hashable, Sendable, CustomStringConvertible {
  /// Three capitals of ISO 4217.
  public var currency: String
  /// Whole units of the currency.
  public var amount: Int

  /// Makes `amount` units of `currency`.
  public init(_ currency: String, _ amount: Int) {
    self.currency = currency
    self.amount = amount
  }

  /// `EUR 95_000`, with groups of three from five digits on.
  public var description: String { "\(currency) \(Money.grouped(amount, separator: "_"))" }

  /// The digits of `amount` in groups of three when there are more than four.
  public static func grouped(_ amount: Int, separator: String) -> String {
    let digits = Array(String(amount))
    guard digits.count > 4 else { return String(digits) }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += separator }
      text.append(digit)
    }
    return text
  }
}

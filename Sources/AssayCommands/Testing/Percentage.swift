import ArgumentParser
import AssayText

extension Fraction {
  /// A part of the whole as a percentage that never rounds up to the whole.
  var cautiousPercentage: String {
    self == .one ? "100%" : min(self, Fraction(999, 1000)).percentage
  }
}

/// A part of the whole as it is typed behind an option: `100%`, `97.5%` or `97.5`.
struct Percentage: ExpressibleByArgument, Hashable {
  var share: Fraction

  init?(argument: String) {
    let digits = argument.hasSuffix("%") ? argument.dropLast() : argument[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ Percentage.isNumber($0) }),
      let number = Int128(parts.joined())
    else { return nil }
    var scale: Int128 = 100
    if parts.count == 2 { for _ in parts[1] { scale *= 10 } }
    share = Fraction(number, scale)
    guard share <= .one else { return nil }
  }

  private static func isNumber(_ part: Substring) -> Bool {
    (1...4).contains(part.utf8.count) && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

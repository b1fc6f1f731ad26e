import AssayLanguage
import AssayLoop
public import AssayText

/// A number of the packet: exact, and as people read it.
public struct Figure: Hashable, Sendable {
  /// The number itself.
  public var value: Fraction
  /// As people read it: `3.35`, `35%`, `+0.15`.
  public var readable: PlainText
  /// Exactly: `67/20`.
  public var exact: PlainText { PlainText(value.exact) }

  /// A score or a distance on the scale, with two places.
  static func score(_ value: Fraction) -> Figure {
    Figure(value: value, readable: PlainText(value.decimal(2)))
  }

  /// A part of a whole.
  static func share(_ value: Fraction) -> Figure {
    Figure(value: value, readable: PlainText(value.percentage))
  }

  /// A weight or a threshold, as short as it is written.
  static func short(_ value: Fraction) -> Figure {
    Figure(value: value, readable: PlainText(value.readable))
  }

  /// A distance with its sign.
  static func signed(_ value: Fraction) -> Figure {
    let sign = value > .zero ? "+" : value < .zero ? "\u{2212}" : "±"
    return Figure(value: value, readable: PlainText(sign + value.magnitude.decimal(2)))
  }
}

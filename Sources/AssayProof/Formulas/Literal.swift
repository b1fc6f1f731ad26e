/// What can be asserted of a form directly.
enum Literal: Hashable, Sendable {
  /// A figure lies in a range.
  case range(figure: Int, ClosedRange<Int>)
  /// A circumstance (a red flag, pay, references) has one of the states in the mask.
  case state(of: Int, in: UInt8)
}

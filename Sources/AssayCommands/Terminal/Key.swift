/// What one press of a key, or one paste, says.
enum Key: Hashable, Sendable {
  case text(Unicode.Scalar)
  case paste(String)
  case enter
  case backspace
  case delete
  case left
  case right
  case up
  case down
  case home
  case end
  case wordLeft
  case wordRight
  case deleteWord
  case deleteToStart
  case deleteToEnd
  case redraw
  case escape
  case suspend
  /// Ctrl-C.
  case interrupt
  /// Ctrl-D: the end of input on an empty line.
  case endOfTransmission
  /// Nothing will ever come again.
  case endOfInput
  /// A sequence without a meaning here.
  case unknown
}

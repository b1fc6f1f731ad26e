/// One line of text while it is typed, with a cursor between two clusters.
struct LineEditor: Hashable, Sendable {
  /// What a key made of the line.
  enum Outcome: Hashable, Sendable {
    case editing
    case submitted(String)
    case interrupted
    case ended
  }

  /// The text in front of the cursor.
  private(set) var before = ""
  /// The text behind the cursor.
  private(set) var after = ""

  /// The whole text; line feeds only where they were pasted.
  var text: String { before + after }

  /// Applies one key.
  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .text(let scalar): before.unicodeScalars.append(scalar)
    case .paste(let text): paste(text)
    case .enter: return .submitted(text)
    case .backspace: if !before.isEmpty { before.removeLast() }
    case .delete: if !after.isEmpty { after.removeFirst() }
    case .left: if let cluster = before.popLast() { after = String(cluster) + after }
    case .right: if !after.isEmpty { before.append(after.removeFirst()) }
    case .home: (before, after) = ("", text)
    case .end: (before, after) = (text, "")
    case .wordLeft: moveWordLeft()
    case .wordRight: moveWordRight()
    case .deleteWord:
      let kept = after
      moveWordLeft()
      after = kept
    case .deleteToStart: before = ""
    case .deleteToEnd: after = ""
    case .interrupt: return .interrupted
    case .endOfTransmission:
      if text.isEmpty { return .ended }
      if !after.isEmpty { after.removeFirst() }
    case .endOfInput: return .ended
    case .up, .down, .redraw, .escape, .suspend, .unknown: break
    }
    return .editing
  }

  private mutating func paste(_ text: String) {
    var lines = TerminalText.clean(text)
    while lines.last == "\n" { lines.removeLast() }
    before += lines
  }

  private mutating func moveWordLeft() {
    while before.last == " " { _ = handle(.left) }
    while let last = before.last, last != " " { _ = handle(.left) }
  }

  private mutating func moveWordRight() {
    while after.first == " " { _ = handle(.right) }
    while let first = after.first, first != " " { _ = handle(.right) }
  }
}

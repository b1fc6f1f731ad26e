import Testing

@testable import AssayCommands

@Suite struct `A line on the screen` {
  private static let keys: [Key] = [
    .text("a"), .text("b"), .text(" "), .text("日"), .text("é"), .text("🙂"), .text("x"),
    .text("y"), .text("語"), .left, .right, .home, .end, .backspace, .delete, .wordLeft,
    .wordRight, .deleteWord, .paste("two\nlines 日本 of text that is longer"),
  ]

  @Test(arguments: UInt64(1)...60)
  func `always shows the text with the cursor in its place`(_ seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let width = 8 + Int(seed % 20)
    var terminal = TinyTerminal(width: width)
    var editor = LineEditor()
    var shown: LineFrame?
    for _ in 0..<120 {
      let frame = LineFrame(prompt: "Say > ", line: editor, width: width, height: 1000)
      terminal.obey(frame.drawing(over: shown))
      shown = frame
      #expect(terminal.lines == frame.rows)
      #expect(terminal.row == frame.cursorRow && terminal.column == frame.cursorColumn)
      let text =
        "Say > "
        + editor.text.split(
          separator: "\n", omittingEmptySubsequences: false
        ).joined(separator: "↵")
      #expect(frame.rows.joined() == text)
      _ = editor.handle(Self.keys.randomElement(using: &generator) ?? .enter)
    }
  }

  private func frame(_ keys: [Key], width: Int = 10, height: Int = 24) -> LineFrame {
    var editor = LineEditor()
    for key in keys { _ = editor.handle(key) }
    return LineFrame(prompt: "> ", line: editor, width: width, height: height)
  }

  private func typed(_ text: String) -> [Key] { text.unicodeScalars.map { .text($0) } }

  @Test func `typing at the end writes nothing but the new text`() {
    #expect(frame(typed("ab")).drawing(over: frame(typed("a"))) == "b")
  }

  @Test func `a wide character that does not fit goes to the next row`() {
    #expect(frame(typed("abcdef日本")).rows == ["> abcdef", "日本"])
  }

  @Test func `after a change of width it starts below what stands there`() {
    #expect(frame(typed("ab"), width: 20).drawing(over: frame(typed("ab"))) == "\r\n> ab")
  }

  @Test func `more rows than the window are shown around the cursor`() {
    let long = frame(typed("abcdefghijklmnopqrstuvwxyz"), height: 3)
    #expect(long.rows == ["qrstuvwxy", "z"].map { $0 } || long.rows.count == 2)
    #expect(long.cursorRow == 1)
    #expect(frame(typed("abcdefghijklmnopqrstuvwxyz") + [.home], height: 3).cursorRow == 0)
  }
}

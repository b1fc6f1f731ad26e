import Testing

@testable import AssayCommands

@Suite struct `A line while it is typed` {
  private func editor(_ keys: [Key]) -> LineEditor {
    var editor = LineEditor()
    for key in keys { _ = editor.handle(key) }
    return editor
  }

  private func typed(_ text: String) -> [Key] { text.unicodeScalars.map { .text($0) } }

  @Test(arguments: [
    ("cafe\u{301}", "caf"), ("👩‍⚕️", ""), ("🇬🇧🇫🇷", "🇬🇧"), ("日本", "日"), ("", ""),
  ])
  func `backspace takes a whole cluster`(_ text: String, _ rest: String) {
    #expect(editor(typed(text) + [.backspace]).text == rest)
  }

  @Test func `the cursor moves and text goes in where it stands`() {
    let line = editor(typed("ac") + [.left, .text("b")])
    #expect((line.before, line.after) == ("ab", "c"))
    #expect(editor(typed("bc") + [.home, .text("a"), .end, .text("d")]).text == "abcd")
    #expect(editor(typed("abc") + [.home, .right, .delete]).text == "ac")
  }

  @Test func `words are passed and deleted`() {
    let words = typed("one two  three")
    #expect(editor(words + [.wordLeft]).before == "one two  ")
    #expect(editor(words + [.wordLeft, .wordLeft]).before == "one ")
    #expect(editor(words + [.home, .wordRight]).before == "one")
    #expect(editor(words + [.deleteWord]).text == "one two  ")
    #expect(editor(words + [.wordLeft, .deleteToEnd]).text == "one two  ")
    #expect(editor(words + [.wordLeft, .deleteToStart]).text == "three")
    #expect(editor(words + [.wordLeft, .wordLeft, .deleteWord]).text == "two  three")
  }

  @Test func `a paste keeps its lines and loses what a terminal obeys`() {
    #expect(editor([.paste("one\r\ntwo\t3\u{1B}[31m\r\n\n")]).text == "one\ntwo 3[31m")
  }

  @Test func `Enter, Ctrl-C and Ctrl-D end it`() {
    var line = editor(typed("abc") + [.left])
    #expect(line.handle(.enter) == .submitted("abc"))
    #expect(line.handle(.interrupt) == .interrupted)
    #expect(line.handle(.endOfTransmission) == .editing)
    #expect(line.text == "ab")
    #expect(line.handle(.endOfInput) == .ended)
    var empty = LineEditor()
    #expect(empty.handle(.endOfTransmission) == .ended)
  }
}

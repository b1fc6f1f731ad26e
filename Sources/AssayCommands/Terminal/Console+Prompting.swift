/// How every session of prompts speaks through a console.
extension Console {
  /// Puts a prompt and waits for its answer: one key where keys can be read and are enough, else a
  /// line.
  mutating func answer(to prompt: ScoringPrompt) throws(ConsoleFailure) -> LineInput {
    let words = readsKeys ? prompt.words + " > " : prompt.words + ": "
    if readsKeys, prompt.kind == .key { return try key(words) }
    return try readLine(prompt: words)
  }

  /// Shows blocks as the console lays them out.
  mutating func show(_ blocks: [Page.Block]) throws(ConsoleFailure) {
    try write(Page(blocks).text(format))
  }

  private mutating func key(_ words: String) throws(ConsoleFailure) -> LineInput {
    try write(words)
    while true {
      switch readKey() {
      case .text(let scalar):
        let text = TerminalText.clean(String(scalar))
        try write(text + "\n")
        return .line(text)
      case .enter:
        try write("\n")
        return .line("")
      case .interrupt:
        try write("\n")
        return .interrupted
      case .endOfTransmission, .endOfInput:
        try write("\n")
        return .ended
      case .paste, .backspace, .delete, .left, .right, .up, .down, .home, .end, .wordLeft,
        .wordRight, .deleteWord, .deleteToStart, .deleteToEnd, .redraw, .escape, .suspend, .unknown:
        break
      }
    }
  }
}

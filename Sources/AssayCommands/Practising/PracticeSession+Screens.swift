import AssayLanguage

extension PracticeSession {
  /// What is asked now.
  var prompt: ScoringPrompt {
    switch step {
    case .start: ScoringPrompt(kind: .key, words: "Enter begins, q stop")
    case .level(let index):
      ScoringPrompt(
        kind: scale.levels.allSatisfy { (0...9).contains($0.number) } ? .key : .line,
        words: "Level \(levelRange), \(levels[index] == nil ? "" : "Enter keeps it, ")b back, "
          + "r show again, q stop")
    case .summary: ScoringPrompt(kind: .line, words: "A number to change it, submit, q stop")
    case .leaving: ScoringPrompt(kind: .key, words: "y stops, Enter goes on")
    }
  }

  /// The page of the step at hand, in full.
  var screen: [Page.Block] {
    switch step {
    case .start: startScreen
    case .level(let index): levelScreen(index)
    case .summary: summaryScreen
    case .leaving: [.blank, .text("Stop? The levels that you gave so far are not kept.")]
    }
  }

  var scale: Scale { practice.rubric.scale }

  /// `1 to 4`.
  var levelRange: String { "\(scale.lowest) to \(scale.highest)" }

  /// `3 Solid`.
  func words(for level: Int) -> String { "\(level) \(scale.word(for: level) ?? "")" }

  private var aside: String { "Practice · \(practice.rubric.title)" }

  private func title(_ index: Int) -> String {
    let answer = practice.answers[index]
    return practice.criterion(of: answer)?.title ?? answer.criterion
  }

  private var startScreen: [Page.Block] {
    let count = practice.answers.count
    return [
      .rule("\(practice.rubric.title) \(practice.rubric.version)", aside: "Practice"),
      .text(
        "\(count) written \(count == 1 ? "answer" : "answers"), each for one criterion. Rate "
          + "each as you would rate a candidate: choose the highest anchor met in full."),
      .text(
        "The levels are known. You see them once all of yours are in, with the reason for each."),
      .text(
        "No command shows your levels to anybody else; others see only whether you are in "
          + "practice."),
      .text("What you give is kept when you submit it, and not before."),
    ]
  }

  private func levelScreen(_ index: Int) -> [Page.Block] {
    let answer = practice.answers[index]
    let anchors = practice.criterion(of: answer)?.anchors ?? []
    var blocks: [Page.Block] = [
      .rule("\(index + 1) of \(levels.count): \(title(index))", aside: aside),
      .list([Page.Item("ask", practice.question(of: answer)?.text ?? answer.question)]),
      .blank, .text("The candidate answers:"), .indented(answer.text), .blank,
      .text("Choose the highest anchor met in full."),
      .list(anchors.map { Page.Item(words(for: $0.level), $0.text) }),
    ]
    if let level = levels[index] {
      blocks.append(.text("Your level so far: \(words(for: level))."))
    }
    return blocks
  }

  private var summaryScreen: [Page.Block] {
    let items = practice.answers.indices.map { index in
      let beginning = TerminalText.truncated(
        TerminalText.cleanLine(practice.answers[index].text), to: 60, ellipsis: "...")
      return Page.Item(
        "\(index + 1)", "\(title(index)): \(levels[index].map(words) ?? "open")",
        detail: beginning)
    }
    return [
      .rule("Your levels before they are compared", aside: aside), .list(items), .blank,
      .text("Type submit to record them and to see the known levels."),
    ]
  }
}

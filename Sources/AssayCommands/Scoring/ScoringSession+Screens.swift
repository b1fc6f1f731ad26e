import AssayLanguage
import AssayLoop

extension ScoringSession {
  /// The page of the step at hand, in full.
  var screen: [Page.Block] {
    switch draft.step {
    case .start: startScreen
    case .count(let name): countScreen(name)
    case .level(let name): levelScreen(name)
    case .reason: reasonScreen
    case .writing(let writing): writingScreen(writing)
    case .doubt(let writing): doubtScreen(writing)
    case .flags(let origin, let all): flagScreen(origin, all: all)
    case .questions(let name): questionScreen(name)
    case .skipping(_, let question): [.text("Not asked: \(questionText(question))")]
    case .course: courseScreen
    case .conflict: conflictScreen
    case .change(let piece): changeScreen(piece)
    case .summary: summaryScreen
    }
  }

  /// Candidate and stage, which every page names.
  var aside: String { "\(task.candidate) · \(task.stage.title)" }

  /// What a person is told who comes back.
  var welcome: [Page.Block] {
    let rated = draft.entries.count - draft.owed.count
    let place =
      switch draft.place {
      case .start: "at the beginning"
      case .criterion(let name):
        "at " + (task.criterion(name)?.criterion.title ?? name)
      case .summary: "at the end"
      }
    return [
      .blank,
      .text("You go on \(place): \(rated) of \(draft.entries.count) criteria are done and kept."),
    ] + (draft.step == .start ? [] : notes)
  }

  /// What stood above a side step before the session was left.
  var surroundings: [Page.Block] {
    switch (draft.step, draft.place) {
    case (.start, _), (.summary, _), (.level, _), (.count, _): []
    case (_, .criterion(let name)): levelScreen(name)
    case (.writing(let writing), _) where writing.subject == .impression: []
    case (_, .start), (_, .summary): [.rule("Your card", aside: aside)]
    }
  }

  /// What the panellist noted during the interview, to write evidence from.
  private var notes: [Page.Block] {
    task.notes.isEmpty
      ? [] : [.text("Your notes:"), .indented(task.notes.joined(separator: "\n"))]
  }

  private var startScreen: [Page.Block] {
    let stage = task.stage
    var blocks: [Page.Block] = [
      .rule("Your card", aside: aside),
      .text(
        "Candidate \(task.candidate), \(stage.title), \(stage.duration). You score as "
          + "\(task.roleTitle)."),
    ]
    if task.enteredBy != nil {
      blocks.append(.text("You enter this card for somebody else; the packet says so."))
    }
    if !stage.confidentialTo.isEmpty {
      let roles = stage.confidentialTo.joined(separator: ", ")
      blocks.append(.text("This stage is confidential to \(roles)."))
    }
    let titles = task.criteria.map(\.criterion.title).joined(separator: "; ")
    let count = task.order.count
    return blocks + [
      .blank,
      .text("\(count) \(count == 1 ? "criterion" : "criteria"): \(titles)."),
      .text(
        "For each, choose the highest anchor met in full, then write what the candidate said "
          + "or did. No card is opened until everybody's is in."),
      .text(
        "Every answer is kept at once. Stop when you like; the same command goes on from there."),
    ] + notes + [
      .blank,
      .list([
        Page.Item(levelRange, "the level"),
        Page.Item("n", "not observed"),
        Page.Item("b", "back"),
        Page.Item("!", "raise a red flag"),
        Page.Item("?", "all keys"),
        Page.Item("q", "stop, and go on later"),
      ]),
    ]
  }

  /// All keys of the level prompt.
  var levelHelp: [Page.Block] {
    [
      .blank, .heading("Keys at the level prompt"),
      .list([
        Page.Item(levelRange, "the level: the highest anchor met in full"),
        Page.Item("n", "not observed; asks why. It is never counted as a low level"),
        Page.Item("b", "back to the criterion before"),
        Page.Item("Enter", "keep the answer that is there and go on"),
        Page.Item("e", "write the evidence in your editor"),
        Page.Item("!", "raise a red flag"),
        Page.Item("s", "a question was not asked"),
        Page.Item("p", "count a probe that you used; - takes one back"),
        Page.Item("g", "count again, where a work sample is counted"),
        Page.Item("r", "show this criterion again"),
        Page.Item("c", "the interview was cut short, or did not take place"),
        Page.Item("k", "I know this candidate"),
        Page.Item("q", "stop; the same command goes on from here"),
      ]),
    ]
  }

  private func countScreen(_ name: String) -> [Page.Block] {
    guard let criterion = task.criterion(name), let grading = criterion.criterion.grading else {
      return []
    }
    return [
      criterionRule(name),
      .text("This work sample is counted: \(grading.name). \(steps(of: grading))"),
    ]
  }

  private func steps(of grading: Grading) -> String {
    let steps = grading.steps.map { "\(task.words(for: .level($0.level))) from \($0.from)" }
    return "It suggests " + steps.joined(separator: ", ") + "; the anchors decide."
  }

  /// What a counted grade suggests.
  func suggestion(_ name: String) -> String? {
    guard let grading = task.criterion(name)?.criterion.grading,
      let count = draft.entry(name)?.count
    else { return nil }
    guard let step = grading.steps.last(where: { $0.from <= count }) else {
      return "\(grading.name): \(count), which suggests no level."
    }
    return "\(grading.name): \(count) suggests \(task.words(for: .level(step.level)))."
      + " The anchors decide."
  }

  /// The line above a criterion.
  func criterionRule(_ name: String) -> Page.Block {
    let title = task.criterion(name)?.criterion.title ?? name
    let number = (task.position(of: name) ?? 0) + 1
    return .rule("\(number) of \(task.order.count): \(title)", aside: aside)
  }

  /// A text that is there already, quoted.
  func evidenceSoFar(_ text: String) -> [Page.Block] {
    text.isEmpty
      ? [.text("There is no evidence yet.")] : [.text("Evidence so far:"), .indented(text)]
  }
}

import AssayLanguage
import AssayLoop

extension ScoringSession {
  /// A criterion with its questions, its anchors and what was answered so far.
  func levelScreen(_ name: String) -> [Page.Block] {
    guard let criterion = task.criterion(name)?.criterion, let entry = draft.entry(name) else {
      return []
    }
    var blocks: [Page.Block] = [criterionRule(name)]
    if let part = task.part(of: name) {
      blocks.append(.text("Part: \(part.title), \(part.duration)."))
    }
    blocks += criterion.choices.map { choice in
      .text("Ask any \(choice.count) of: \(choice.questions.joined(separator: ", ")).")
    }
    let items = questionItems(criterion) + flagItems(name)
    if !items.isEmpty { blocks.append(.list(items)) }
    blocks += [.blank, .text(demand(of: criterion)), .list(anchorItems(criterion))]
    if let suggestion = suggestion(name) { blocks.append(.text(suggestion)) }
    return blocks + soFar(entry)
  }

  private func questionItems(_ criterion: Criterion) -> [Page.Item] {
    criterion.questions.flatMap { question -> [Page.Item] in
      if let voided = question.voided {
        return [
          Page.Item(
            "void", "\(question.text) (not asked any more from \(voided.from): \(voided.because))")
        ]
      }
      let isSkipped = draft.skipped.contains { $0.question == question.reference }
      let ask = Page.Item(isSkipped ? "skipped" : "ask", question.text + terms(of: question))
      return [ask] + question.probes.map { Page.Item("probe", $0) }
    } + criterion.probes.map { Page.Item("probe", $0) }
  }

  private func terms(of question: Question) -> String {
    let kind = question.kind.rawValue.split(separator: "-").joined(separator: " ")
    return " (\(kind)\(question.duration.map { ", \($0)" } ?? ""))"
  }

  private func flagItems(_ name: String) -> [Page.Item] {
    task.flags(of: name).map { flag in
      let isRaised = draft.flags.contains { $0.flag == flag.name }
      return Page.Item(isRaised ? "raised" : "flag", flag.text)
    }
  }

  private func demand(of criterion: Criterion) -> String {
    let owed =
      switch criterion.necessity {
      case .ordinary: ""
      case .mustBeRated: " This one must be rated."
      case .optional: " This one is optional."
      }
    return "Choose the highest anchor met in full." + owed
  }

  private func anchorItems(_ criterion: Criterion) -> [Page.Item] {
    task.scorecard.scale.levels.map { level in
      let anchor = criterion.anchors.first { $0.level == level.number }?.text
      return Page.Item("\(level.number) \(level.name)", anchor ?? "(no anchor is written)")
    }
  }

  private func soFar(_ entry: CardDraft.Entry) -> [Page.Block] {
    var blocks: [Page.Block] = []
    if let rating = entry.rating {
      blocks += [.blank, .text("Your answer so far: \(task.words(for: rating)).")]
    }
    if !entry.evidence.isEmpty { blocks += evidenceSoFar(entry.evidence) }
    if entry.probesUsed > 0 { blocks.append(.text("Probes used here: \(entry.probesUsed).")) }
    return blocks
  }
}

import AssayLanguage
import AssayLoop

extension ScoringSession {
  /// Takes a line of a text, or several that were pasted; an empty one ends the text.
  mutating func write(_ input: String, _ writing: CardDraft.Writing) {
    var writing = writing
    let text = TerminalText.trim(TerminalText.clean(input))
    if text.isEmpty {
      return writing.lines.isEmpty ? endWithoutText(writing) : end(writing)
    }
    if text == "-", writing.lines.isEmpty, writing.subject == .impression {
      return keep("", of: writing.subject)
    }
    if writing.lines.isEmpty { writing.isWarned = false }
    writing.lines += text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    ask(.writing(writing))
  }

  /// The text that a subject has already.
  func existing(_ subject: CardDraft.Subject) -> String {
    switch subject {
    case .entry(let name, _): draft.entry(name)?.evidence ?? ""
    case .flag(let name, _): draft.flags.first { $0.flag == name }?.evidence ?? ""
    case .impression: draft.impression
    }
  }

  /// Whether a subject may stand without a text.
  func isOptional(_ subject: CardDraft.Subject) -> Bool {
    switch subject {
    case .entry(let name, .level):
      task.criterion(name)?.criterion.evidenceOptionalBecause != nil
    case .entry(_, .notObserved), .impression: true
    case .flag: false
    }
  }

  private mutating func endWithoutText(_ writing: CardDraft.Writing) {
    let text = existing(writing.subject)
    if !text.isEmpty || isOptional(writing.subject) { return keep(text, of: writing.subject) }
    if !writing.isWarned {
      var reminded = writing
      reminded.isWarned = true
      return ask(
        .writing(reminded),
        saying: [.note("evidence is needed here. Enter once more goes back without it")])
    }
    let lost =
      if case .flag = writing.subject {
        "a red flag counts only with evidence: none was raised"
      } else {
        "a level counts only with evidence: none was kept"
      }
    lead(back: writing.subject.place, saying: [.note(lost)])
  }

  private mutating func end(_ writing: CardDraft.Writing) {
    let text = writing.lines.joined(separator: "\n")
    let doubts = writing.isWarned ? [] : doubts(about: text, writing.subject)
    if doubts.isEmpty { return keep(text, of: writing.subject) }
    var warned = writing
    warned.isWarned = true
    ask(.doubt(warned), saying: doubts.map { .note($0.sentence) })
  }

  private func doubts(about text: String, _ subject: CardDraft.Subject) -> [EvidenceDoubt] {
    switch subject {
    case .entry(let name, .level):
      EvidenceDoubt.all(in: text, anchors: task.criterion(name)?.criterion.anchors ?? [])
    case .flag: EvidenceDoubt.all(in: text, anchors: [])
    case .entry(_, .notObserved), .impression: EvidenceDoubt.personal(in: text)
    }
  }

  mutating func receiveDoubt(_ key: String, _ writing: CardDraft.Writing) {
    switch key {
    case "": keep(writing.lines.joined(separator: "\n"), of: writing.subject)
    case "a": ask(.writing(writing))
    case "r": ask(.writing(CardDraft.Writing(writing.subject)))
    case "b": lead(back: writing.subject.place, saying: [])
    default: refuse(key, expecting: "Enter keeps the text, a adds to it, r begins it anew, b or q")
    }
  }

  private mutating func keep(_ text: String, of subject: CardDraft.Subject) {
    switch subject {
    case .entry(let name, let rating):
      draft.change(name) { entry in
        entry.rating = rating
        entry.evidence = text
      }
      advance(from: name, saying: [kept(name)])
    case .flag(let name, let origin):
      draft.raise(name, evidence: text)
      lead(back: origin, saying: [.text("Kept: red flag \(name).")])
    case .impression:
      draft.impression = text
      draft.isReviewing = true
      go(to: .summary)
    }
  }
}

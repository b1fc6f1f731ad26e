import AssayLanguage
import AssayLoop

extension ScoringSession {
  mutating func receiveAtStart(_ key: String) {
    switch key {
    case "":
      if let first = task.criteria.first {
        begin(first.qualifiedName)
      } else {
        go(to: .writing(CardDraft.Writing(.impression)))
      }
    case "k": go(to: .conflict(.start))
    case "c": go(to: .course(.start))
    case "?": stay(saying: levelHelp)
    default: refuse(key, expecting: "Enter begins, k, c, ? or q")
    }
  }

  mutating func receiveCount(_ key: String, _ name: String) {
    if let count = WholeNumber.read(key) {
      draft.change(name) { $0.count = count }
      return go(to: .level(name))
    }
    switch key {
    case "": go(to: .level(name))
    case "b": goBack(from: name)
    default: refuse(key, expecting: "a whole number, Enter to leave it open, b or q")
    }
  }

  mutating func receiveAtLevel(_ key: String, _ name: String) -> Reaction {
    if let level = WholeNumber.read(key) {
      chooseLevel(level, name)
      return .ask
    }
    let origin = CardDraft.Origin.criterion(name)
    switch key {
    case "":
      if draft.entry(name)?.rating != nil {
        advance(from: name)
      } else {
        refuse(key, expecting: "\(levelRange) sets a level, n says that there is none to give")
      }
    case "n": go(to: .reason(name))
    case "b": goBack(from: name)
    case "?": stay(saying: levelHelp)
    case "r": go(to: .level(name))
    case "!": chooseFlag(origin)
    case "s": chooseQuestion(name)
    case "p": countProbe(1, name)
    case "-": countProbe(-1, name)
    case "g":
      if task.criterion(name)?.criterion.grading != nil {
        go(to: .count(name))
      } else {
        refuse(key, expecting: "nothing is counted for this criterion")
      }
    case "e": return .edit(draft.entry(name)?.evidence ?? "")
    case "k": go(to: .conflict(origin))
    case "c": go(to: .course(origin))
    default:
      refuse(key, expecting: "\(levelRange) sets a level, n is not observed, ? shows all keys")
    }
    return .ask
  }

  private mutating func chooseLevel(_ level: Int, _ name: String) {
    guard task.scorecard.scale.word(for: level) != nil else {
      return stay(saying: [.note("the scale has no level \(level): it goes \(levelRange)")])
    }
    go(to: .writing(CardDraft.Writing(.entry(name, .level(level)))))
  }

  private mutating func countProbe(_ step: Int, _ name: String) {
    draft.change(name) { $0.probesUsed = min(max(0, $0.probesUsed + step), 99) }
    let used = draft.entry(name)?.probesUsed ?? 0
    var blocks: [Page.Block] = [.text("Probes used here: \(used).")]
    if let criterion = task.criterion(name)?.criterion, let limit = criterion.probeLimit,
      used > limit * max(1, criterion.questions.count)
    {
      blocks.append(
        .note("the rubric allows \(limit) a question; more help for one candidate is unfair"))
    }
    stay(saying: blocks)
  }

  mutating func receiveReason(_ key: String, _ name: String) {
    let reasons = Card.NotObserved.allCases
    if let number = WholeNumber.read(key), reasons.indices.contains(number - 1) {
      let reason = reasons[number - 1]
      if reason == .unclear {
        return go(to: .writing(CardDraft.Writing(.entry(name, .notObserved(reason)))))
      }
      draft.change(name) { $0.rating = .notObserved(reason) }
      return advance(from: name, saying: [kept(name)])
    }
    switch key {
    case "b": lead(back: .criterion(name), saying: [])
    default: refuse(key, expecting: "1, 2 or 3, b or q")
    }
  }

  /// `1 to 4`.
  var levelRange: String {
    "\(task.scorecard.scale.lowest) to \(task.scorecard.scale.highest)"
  }

  /// Says what was just recorded.
  func kept(_ name: String) -> Page.Block {
    let title = task.criterion(name)?.criterion.title ?? name
    let words = draft.entry(name)?.rating.map { task.words(for: $0) } ?? "open"
    return .text("Kept: \(title), \(words).")
  }
}

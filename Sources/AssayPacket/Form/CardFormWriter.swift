public import AssayLanguage
public import AssayLoop
import AssayText

/// Prints forms: blank ones to fill, and filled ones from a card.
public struct CardFormWriter: Sendable {
  /// What the loop runs by.
  public var scorecard: Scorecard
  /// Index of the stage.
  public var stage: Int
  /// The role that fills it.
  public var role: String
  /// The loop, if the form is for one.
  public var loop: String?
  /// The candidate, if the form is for one.
  public var candidateName: String?

  /// Prepares forms for one stage and role.
  public init(
    scorecard: Scorecard, stage: Int, role: String, loop: String? = nil,
    candidateName: String? = nil
  ) {
    self.scorecard = scorecard
    self.stage = stage
    self.role = role
    self.loop = loop
    self.candidateName = candidateName
  }

  /// The form; filled from `card`, or blank.
  public func text(filledFrom card: Card? = nil) -> String {
    var form = Lines()
    let levels = scorecard.scale.levels.map { "\($0.number) \($0.name)" }.joined(separator: ", ")
    form.note("Assay card. Write behind the colons, save, and hand the file in with")
    form.note("`assay score --answers FILE`. Lines that begin like this one are not read.")
    form.note("Levels: \(levels);")
    form.note("or: not asked, asked but unclear, not applicable.")
    form.note("Choose the highest anchor that is met in full.")
    form.field(.form, "1")
    form.field(.loop, loop ?? "")
    form.field(.candidate, candidateName.map { PlainText($0).data } ?? "")
    form.field(.scorecard, "\(scorecard.name) \(scorecard.version.description)")
    form.field(.stage, scorecard.stages[stage].name)
    form.field(.role, role)
    form.note(
      "Course: " + Card.Course.allCases.map(\.rawValue).joined(separator: ", "))
    form.field(.course, (card?.course ?? .whole).rawValue)
    for index in scorecard.stages[stage].criteria { write(index, card, to: &form) }
    writeFlags(card, to: &form)
    writeSkipped(card, to: &form)
    form.blank()
    form.note("An overall impression; it is shown and never counted. May stay empty.")
    form.field(.impression, card?.impression ?? "")
    form.note("Who typed this, when it came on paper from somebody else. May stay empty.")
    form.field(.enteredBy, card?.enteredBy ?? "")
    return form.text
  }

  private func write(_ index: Int, _ card: Card?, to form: inout Lines) {
    let scoped = scorecard.criteria[index]
    let entry = card?.entries.first { $0.criterion == scoped.qualifiedName }
    form.blank()
    form.note(scoped.criterion.title)
    for question in scoped.criterion.questions where question.voided == nil {
      form.note("Ask: \(question.text)")
    }
    for anchor in scoped.criterion.anchors {
      let name = scorecard.scale.word(for: anchor.level).map { " \($0)" } ?? ""
      form.note("\(anchor.level)\(name): \(anchor.text)")
    }
    form.field(.criterion, scoped.qualifiedName)
    if let grading = scoped.criterion.grading {
      form.note("Count \(grading.name) first; the count may stay empty.")
      form.field(.count, entry?.count.map { String($0) } ?? "")
    }
    form.field(.level, entry.map { words(for: $0.rating) } ?? "")
    form.field(.evidence, entry?.evidence ?? "")
    form.field(.probes, String(entry?.probesUsed ?? 0))
  }

  private func words(for rating: Card.Rating) -> String {
    switch rating {
    case .level(let level): String(level)
    case .notObserved(let reason): reason.rawValue
    }
  }

  private func writeFlags(_ card: Card?, to form: inout Lines) {
    let flags = scorecard.stages[stage].criteria.flatMap { scorecard.criteria[$0].flags }
      .map { scorecard.flags[$0].flag }
    for raised in card?.flags ?? [] {
      form.blank()
      form.field(.flag, raised.flag)
      form.field(.evidence, raised.evidence)
    }
    for flag in flags where card?.flags.contains(where: { $0.flag == flag.name }) != true {
      form.blank()
      form.note("Red flag: \(flag.text).")
      form.note("To raise it, write these two lines without the # and fill in the second:")
      form.note("flag: \(flag.name)")
      form.note("evidence:")
    }
  }

  private func writeSkipped(_ card: Card?, to form: inout Lines) {
    for skipped in card?.skipped ?? [] {
      form.blank()
      form.field(.skipped, skipped.question)
      form.field(.because, skipped.because)
    }
    form.blank()
    form.note("For each question that you left out, write these two lines without the #:")
    form.note("skipped: the question")
    form.note("because: the reason")
  }
}

/// Collects the lines of a form.
private struct Lines {
  var text = ""

  mutating func blank() { text += "\n" }

  /// Wraps at 78 columns; every line begins like a note.
  mutating func note(_ words: String) {
    for line in PlainText(words).data.wrapped(to: 76) { text += "# \(line)\n" }
  }

  /// The lines after the first are indented, so that none can be taken for a field.
  mutating func field(_ key: CardFormKey, _ value: String) {
    let lines = Array(value.utf8)[...].linesOfAnyEditor.map { String(decoding: $0, as: UTF8.self) }
    text += "\(key.rawValue):"
    for (index, line) in lines.enumerated() where !line.isEmpty || index > 0 {
      if index == 0 {
        text += " \(line)"
      } else {
        text += line.isEmpty ? "\n" : "\n  \(line)"
      }
    }
    text += "\n"
  }
}

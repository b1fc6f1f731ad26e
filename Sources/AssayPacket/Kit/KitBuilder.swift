import AssayLanguage
import AssayText

/// Makes a guide from a scorecard.
struct KitBuilder {
  let scorecard: Scorecard
  let stage: Stage
  let role: Panellist?
  let candidate: String?

  func make() -> Kit {
    Kit(
      stage: PlainText(stage.title), role: role.map { PlainText($0.title) },
      candidate: candidate.map { PlainText($0).orElse("(no name)") },
      scorecard: "\(scorecard.title), \(scorecard.name) \(scorecard.version.description)",
      purpose: scorecard.role.purpose.map { PlainText($0) }, shows: shows, plan: plan,
      sees: stage.sees.isEmpty
        ? "Nothing is said of what raters may see beforehand; look at no other card of this loop."
        : "Raters may see: \(stage.sees.joined(separator: ", ")). Nothing else, and no other card of this loop.",
      terms: terms, criteria: stage.criteria.map(makeGuide), rules: rules, closing: closing)
  }

  private var shows: [PlainText] {
    scorecard.role.deliverables.filter { deliverable in
      deliverable.criteria.contains { stage.criteria.contains($0) }
    }.map { "\($0.text), by day \($0.day)" }
  }

  private var plan: [Kit.PlanLine] {
    var lines: [Kit.PlanLine] = []
    if stage.parts.isEmpty {
      for index in stage.criteria {
        let criterion = scorecard.criteria[index].criterion
        let minutes = criterion.questions.filter { $0.voided == nil }
          .compactMap { $0.duration?.minutes }.reduce(0, +)
        if minutes > 0 {
          lines.append(
            Kit.PlanLine(text: PlainText(criterion.title), minutes: "\(minutes) minutes"))
        }
      }
    } else {
      lines = stage.parts.map {
        Kit.PlanLine(text: PlainText($0.title), minutes: PlainText($0.duration.description))
      }
    }
    if let closing = stage.closing {
      lines.append(
        Kit.PlanLine(
          text: "The candidate's own questions, unrated", minutes: PlainText(closing.description)))
    }
    lines.append(
      Kit.PlanLine(text: "The whole stage", minutes: PlainText(stage.duration.description)))
    return lines
  }

  private var terms: [PlainText] {
    var terms: [PlainText] = []
    if let takeHome = stage.takeHome {
      let data: PlainText = takeHome.hasSyntheticData ? ", with synthetic data only" : ""
      terms.append("Take-home: at most \(takeHome.limit.description)\(data).")
    }
    if !stage.confidentialTo.isEmpty {
      terms.append("Confidential to \(stage.confidentialTo.joined(separator: ", ")).")
    }
    if !stage.records.isEmpty {
      terms.append("Write down: \(stage.records.joined(separator: ", ")).")
    }
    if !stage.isScored { terms.append("Nothing is rated in this stage.") }
    return terms
  }

  private var rules: [PlainText] {
    guard stage.isScored else { return [] }
    var rules: [PlainText] = [
      "Choose the highest anchor that is met in full; between two, take the lower.",
      "Rate each criterion by itself, right after the talk, before you speak with anybody about it.",
      "Write what you saw or heard, in the candidate's words where you can; no patient names and nothing about protected facts.",
      "Not observed is an answer, with its reason: not asked, asked but unclear, not applicable. It is never a low score.",
      "A red flag counts only with evidence.",
    ]
    if let due = scorecard.deadlines.cards {
      rules.append("Your card is due within \(due.description) of the interview.")
    }
    return rules
  }

  private var closing: PlainText {
    let ask: PlainText =
      "Leave time for the candidate's own questions; what they ask is not rated."
    return "\(ask) Say what happens next and by when."
  }

  private func makeGuide(_ index: Int) -> Kit.CriterionGuide {
    let scoped = scorecard.criteria[index]
    let criterion = scoped.criterion
    var choices = criterion.choices.map { choice -> PlainText in
      "Ask any \(choice.count) of: \(choice.questions.joined(separator: ", "))"
    }
    if let limit = criterion.probeLimit {
      choices.append("At most \(limit) follow-ups to a question")
    }
    return Kit.CriterionGuide(
      title: PlainText(criterion.title), name: PlainText(scoped.qualifiedName),
      area: PlainText(scorecard.areas[scoped.area].title), necessity: necessity(of: criterion),
      questions: criterion.questions.filter { $0.voided == nil }.map(makeQuestion),
      choices: choices, probes: criterion.probes.map { PlainText($0) },
      anchors: criterion.anchors.map {
        CriterionView.MetAnchor(level: levelName($0.level), text: PlainText($0.text))
      },
      grading: criterion.grading.map(words),
      redFlags: criterion.redFlags.map { "\($0.name): \($0.text)" },
      evidence: criterion.evidenceOptionalBecause.map { "Evidence is optional: \($0)" }
        ?? "Evidence is owed with every level.")
  }

  private func necessity(of criterion: Criterion) -> PlainText? {
    switch criterion.necessity {
    case .ordinary: nil
    case .optional: "optional"
    case .mustBeRated:
      criterion.floor.map { "must be rated, and reach \($0.readable)" } ?? "must be rated"
    }
  }

  private func makeQuestion(_ question: Question) -> Kit.QuestionView {
    let kind = question.kind.rawValue.split(separator: "-").joined(separator: " ")
    return Kit.QuestionView(
      name: question.name.map { PlainText($0) }, text: PlainText(question.text),
      kind: question.duration.map { "\(kind), \($0.description)" } ?? PlainText(kind),
      probes: question.probes.map { PlainText($0) })
  }

  private func words(_ grading: Grading) -> PlainText {
    let steps = grading.steps.map { "\(levelName($0.level)) from \($0.from)" as PlainText }
    return "Count \(grading.name); it suggests \(steps.joined())"
  }

  private func levelName(_ level: Int) -> PlainText {
    scorecard.scale.word(for: level).map { "\(level) \($0)" } ?? "\(level)"
  }
}

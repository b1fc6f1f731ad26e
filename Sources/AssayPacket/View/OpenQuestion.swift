import AssayLanguage
import AssayLoop
import AssayText

/// Something that the reader has to settle.
public struct OpenQuestion: Hashable, Sendable {
  /// What is asked.
  public var ask: PlainText
  /// What is known about it.
  public var detail: PlainText
  /// By when it must be settled, if that is known.
  public var by: PlainText?
}

extension PacketBuilder {
  /// The few things that remain open, the most pressing first.
  func makeQuestions() -> [OpenQuestion] {
    guard input.audience.namesPeople, standing != .withdrawn, standing != .erased else {
      return []
    }
    if let decision = state.decision { return afterDecision(decision) }
    var questions: [OpenQuestion] = []
    questions += evidenceQuestions
    if standing.isOutcome { questions.append(decisionQuestion) }
    questions += flagQuestions + dissentQuestions
    if input.audience == .decider { questions += payQuestions + referenceQuestions }
    questions += helpQuestions
    return questions
  }

  private var byOpening: PlainText? { input.opening.by.map { PlainText($0.description) } }

  private func afterDecision(_ decision: LoopState.RecordedDecision) -> [OpenQuestion] {
    guard decision.decision == .noHire, state.rejectedOn == nil else { return helpQuestions }
    return [
      OpenQuestion(
        ask: "Has the candidate been told?",
        detail: "No rejection is recorded yet; the time for which data is kept runs from it.")
    ]
  }

  private var evidenceQuestions: [OpenQuestion] {
    if !state.owed.isEmpty {
      let due = state.owed.compactMap(\.due).min()
      let who = state.owed.map { owed -> PlainText in
        owed.person.map(naming.person) ?? "nobody, as \(roleTitle(owed.role))"
      }
      return [
        OpenQuestion(
          ask: "Who sees to the \(counted(state.owed.count, "card")) still owed?",
          detail: "Owed by \(who.withoutRepeats.listed()). There is no outcome before that.",
          by: due.map(time))
      ]
    }
    guard standing == .incomplete else { return [] }
    let gaps = evaluation.shortfalls.map(sentence).joined()
    return [
      OpenQuestion(
        ask: "How shall the missing evidence be had?",
        detail:
          "\(gaps). The choice is a substitute, a stage held again, or an override, which can never yield hire.",
        by: byOpening)
    ]
  }

  private var decisionQuestion: OpenQuestion {
    var detail: PlainText =
      "The rules say \(standing.rawValue); the decision is \(naming.person(input.opening.decider))'s, with reasons of their own."
    if !scorecard.panel.departureNeeds.isEmpty {
      let roles = scorecard.panel.departureNeeds.map(roleTitle).listed()
      detail = "\(detail) To depart from the outcome needs the agreement of: \(roles)."
    }
    if let quorum = scorecard.panel.quorum {
      let roles = quorum.roles.map(roleTitle).joined()
      detail = "\(detail) At least \(quorum.count) of \(roles) must take part."
    }
    return OpenQuestion(
      ask: standing == .debrief
        ? "What does the debrief have to settle, and is it then hire or no hire?"
        : "Hire or no hire?",
      detail: detail, by: byOpening)
  }

  private var flagQuestions: [OpenQuestion] {
    makeFlags().filter { !$0.isConfirmed }.map {
      OpenQuestion(
        ask: "Is the red flag on \($0.criterion) confirmed?",
        detail:
          "\($0.text.asSentence) One person raised it; a second who saw it can confirm it, and the candidate may reply."
      )
    }
  }

  private var dissentQuestions: [OpenQuestion] {
    makeDissent().map {
      OpenQuestion(
        ask: "Whose evidence on \($0.area) carries?", detail: $0.sentence)
    }
  }

  private var payQuestions: [OpenQuestion] {
    var questions: [OpenQuestion] = []
    if state.expectation == .aboveBand {
      questions.append(
        OpenQuestion(
          ask: "Is there room above the band?",
          detail: "The candidate's expectation lies above it."))
    }
    if state.disclosure == nil, !scorecard.pay.bands.isEmpty {
      questions.append(
        OpenQuestion(ask: "When is the pay band told?", detail: "The candidate has not heard it."))
    }
    return questions
  }

  private var referenceQuestions: [OpenQuestion] {
    guard let demand = scorecard.references else { return [] }
    switch referenceStatus {
    case .clear: return []
    case .concern:
      return [
        OpenQuestion(
          ask: "What follows from the concern of a referee?", detail: "See the references.")
      ]
    case .open:
      return [
        OpenQuestion(
          ask: "Who asks the referees?",
          detail:
            "\(state.references.count) of \(demand.count) references are in; \(roleTitle(demand.by)) asks."
        )
      ]
    }
  }

  private var helpQuestions: [OpenQuestion] {
    makeDeliverables().items.filter { $0.support == .needsHelp }.map { item in
      let weak = item.needs.filter { !$0.isMet }.map { need -> PlainText in
        "\(need.criterion) \(need.score?.readable ?? "without a score")"
      }
      return OpenQuestion(
        ask: "Who helps with this deliverable: \(item.text)?",
        detail: "It is due \(item.by) and rests on \(weak.listed()).")
    }
  }
}

extension [PlainText] {
  /// Each text once, where it first stands.
  fileprivate var withoutRepeats: [PlainText] {
    var seen: Set<PlainText> = []
    return filter { seen.insert($0).inserted }
  }
}

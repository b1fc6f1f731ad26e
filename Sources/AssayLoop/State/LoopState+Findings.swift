import AssayLanguage
import AssayText

extension LoopState {
  mutating func recordReference(
    _ referee: String, _ status: ReferenceStatus, _ words: String, _ event: Event
  ) throws(Refusal) {
    try requireInsider(event.author)
    guard !referee.isBlank else { throw .empty("the referee has no name") }
    if let after = scorecard.references?.after, stages.indices.contains(after),
      !wasHeld(after, by: event.at)
    {
      throw .referencesTooEarly(scorecard.stages[after].name)
    }
    references.append(
      RecordedReference(
        referee: referee, status: status, words: words, by: event.author, at: event.at))
  }

  mutating func confirm(
    _ flag: String, _ evidence: String, _ event: Event
  ) throws(Refusal) {
    try requireInsider(event.author)
    try requireFlag(flag)
    let raising = cards.filter { $0.card.flags.contains { $0.flag == flag } }
    guard !raising.contains(where: { $0.person == event.author }) else { throw .ownFlag(flag) }
    // A sealed flag is answered like one that was never raised, so that asking tells nothing.
    guard isFlagVisible(flag, to: event.author) else { throw .flagNotRaised(flag) }
    guard !evidence.isBlank else { throw .flagWithoutEvidence(flag) }
    if confirmations.contains(where: { $0.flag == flag && $0.person == event.author }) {
      throw .confirmedTwice(flag)
    }
    confirmations.append(
      FlagConfirmation(
        flag: flag, person: event.author, evidence: evidence, at: event.at, event: event.id))
  }

  mutating func recordReply(
    _ flag: String, _ words: String, _ event: Event
  ) throws(Refusal) {
    try requireInsider(event.author)
    try requireFlag(flag)
    guard !words.isBlank else { throw .empty("the reply is empty") }
    replies.append(FlagReply(flag: flag, words: words, at: event.at, event: event.id))
  }

  mutating func void(
    _ question: String, of criterion: String, _ because: String, _ event: Event
  ) throws(Refusal) {
    try requireCoordination(event.author)
    guard scorecard.criteria.contains(where: { $0.qualifiedName == criterion }) else {
      throw .unknownCriterion(criterion, among: scorecard.criteria.map(\.qualifiedName))
    }
    guard !question.isBlank else { throw .empty("the question has no name") }
    try require(reason: because, for: "taking a question out")
    voidedQuestions.append(
      VoidedQuestionRecord(
        criterion: criterion, question: question, because: because, at: event.at))
  }
}

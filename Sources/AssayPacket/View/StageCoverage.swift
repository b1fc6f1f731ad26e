import AssayLanguage
import AssayLoop
import AssayText

/// Which questions of a stage were put.
public struct StageCoverage: Hashable, Sendable {
  /// The stage's title.
  public var stage: PlainText
  /// How many questions its criteria hold, voided ones left out.
  public var planned: Int
  /// Questions that a panellist left out, with the reason.
  public var skipped: [PlainText]
  /// Questions that are no longer put to anybody.
  public var voided: [PlainText]
  /// Interviews that did not run as planned.
  public var courses: [PlainText]
}

extension PacketBuilder {
  func makeCoverage() -> [StageCoverage] {
    scorecard.stages.indices.filter { scorecard.stages[$0].isScored }.map { index in
      let criteria = scorecard.stages[index].criteria.map { scorecard.criteria[$0].criterion }
      let questions = criteria.flatMap(\.questions)
      let cards = readableCards.filter { $0.stage == index }
      return StageCoverage(
        stage: stageTitle(index), planned: questions.filter { $0.voided == nil }.count,
        skipped: cards.flatMap { card in
          card.card.skipped.map {
            "\(naming.person(card.person)) left out \(title(of: $0.question, in: questions)): \(naming.said($0.because))"
          }
        },
        voided: questions.compactMap { question in
          question.voided.map {
            "\(question.name ?? question.text), from \($0.from.description): \($0.because)"
          }
        },
        courses: cards.compactMap { card in
          card.card.course == .whole
            ? nil : "\(naming.person(card.person)): \(card.card.course.rawValue)"
        })
    }
  }

  private func title(of question: String, in questions: [Question]) -> PlainText {
    let known = questions.contains { $0.name == question || $0.text == question }
    return known ? PlainText(question) : naming.said(question)
  }
}

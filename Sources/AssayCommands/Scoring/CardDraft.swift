import AssayLanguage
import AssayLoop
import AssayText

/// A card that is being filled, with the place where the person is: everything that must outlive
/// a closed laptop.
struct CardDraft: Hashable, Sendable {
  /// What is known of one criterion so far.
  struct Entry: Hashable, Sendable {
    /// The criterion's qualified name.
    var criterion: String
    /// The level or its absence, once given.
    var rating: Card.Rating?
    /// What was seen or heard; may stand before the level does.
    var evidence = ""
    /// Follow-ups that were used.
    var probesUsed = 0
    /// The counted grade of a work sample.
    var count: Int?

    /// Makes an entry that says nothing yet.
    init(criterion: String) { self.criterion = criterion }
  }

  /// Id of the loop.
  var loop: String
  /// Name of the scorecard.
  var scorecard: String
  /// Name of the stage.
  var stage: String
  /// The panellist's role.
  var role: String
  /// One for each criterion of the stage, in the order in which they are rated.
  var entries: [Entry]
  /// Red flags raised.
  var flags: [Card.RaisedFlag] = []
  /// Questions that were not put.
  var skipped: [Card.SkippedQuestion] = []
  /// How the interview went.
  var course = Card.Course.whole
  /// An overall impression; empty when there is none.
  var impression = ""
  /// Whether the summary was reached: from then on every change leads back to it.
  var isReviewing = false
  /// What is asked next.
  var step = Step.start

  /// An empty card for `task`.
  init(for task: ScoringTask) {
    loop = task.loop
    scorecard = task.scorecard.name
    stage = task.stage.name
    role = task.role
    entries = task.criteria.map { Entry(criterion: $0.qualifiedName) }
  }

  /// What is known of a criterion.
  func entry(_ criterion: String) -> Entry? { entries.first { $0.criterion == criterion } }

  /// Changes what is known of a criterion.
  mutating func change(_ criterion: String, _ change: (inout Entry) -> Void) {
    for index in entries.indices where entries[index].criterion == criterion {
      change(&entries[index])
    }
  }

  /// Raises a flag, or says anew what was seen of it.
  mutating func raise(_ flag: String, evidence: String) {
    if let index = flags.firstIndex(where: { $0.flag == flag }) {
      flags[index].evidence = evidence
    } else {
      flags.append(Card.RaisedFlag(flag: flag, evidence: evidence))
    }
  }

  /// Notes that a question was not put, or says anew why.
  mutating func skip(_ question: String, because reason: String) {
    if let index = skipped.firstIndex(where: { $0.question == question }) {
      skipped[index].because = reason
    } else {
      skipped.append(Card.SkippedQuestion(question: question, because: reason))
    }
  }
}

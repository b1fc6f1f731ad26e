import AssayLanguage
import AssayLoop
import AssayText

/// One card that is owed: whose, for which stage, about whom.
struct ScoringTask: Hashable, Sendable {
  /// The scorecard that the loop is pinned to.
  let scorecard: Scorecard
  /// Index of the stage.
  let stageIndex: Int
  /// The panellist's role.
  let role: String
  /// The candidate as people call them.
  let candidate: String
  /// Id of the loop.
  let loop: String
  /// Id of the person who types, when the card came on paper from somebody else.
  let enteredBy: String?
  /// What the panellist noted during the stage.
  let notes: [String]
  /// Indices of the criteria, part by part where the stage has parts.
  let order: [Int]

  /// Makes a task; `stageIndex` is a stage of the scorecard.
  init(
    scorecard: Scorecard, stageIndex: Int, role: String, candidate: String, loop: String,
    enteredBy: String? = nil, notes: [String] = []
  ) {
    self.scorecard = scorecard
    self.stageIndex = stageIndex
    self.role = role
    self.candidate = candidate
    self.loop = loop
    self.enteredBy = enteredBy
    self.notes = notes
    let stage = scorecard.stages[stageIndex]
    var order: [Int] = []
    for index in stage.parts.flatMap(\.criteria) + stage.criteria where !order.contains(index) {
      order.append(index)
    }
    self.order = order
  }

  /// The stage.
  var stage: Stage { scorecard.stages[stageIndex] }

  /// What people call the role.
  var roleTitle: String {
    let panel = scorecard.panel
    return panel.panellists.first { $0.name == role }?.title
      ?? panel.alternates.first { $0.name == role }?.title ?? role
  }

  /// The criteria in the order in which they are rated.
  var criteria: [ScorecardCriterion] { order.map { scorecard.criteria[$0] } }

  /// Position of a criterion, by its qualified name.
  func position(of name: String) -> Int? {
    order.firstIndex { scorecard.criteria[$0].qualifiedName == name }
  }

  /// A criterion, by its qualified name.
  func criterion(_ name: String) -> ScorecardCriterion? {
    position(of: name).map { scorecard.criteria[order[$0]] }
  }

  /// The red flags of a criterion, or of the whole stage.
  func flags(of criterion: String?) -> [RedFlag] {
    order.filter { criterion == nil || scorecard.criteria[$0].qualifiedName == criterion }
      .flatMap { scorecard.criteria[$0].flags }
      .map { scorecard.flags[$0].flag }
  }

  /// The part of the stage to which a criterion belongs.
  func part(of criterion: String) -> StagePart? {
    guard let position = position(of: criterion) else { return nil }
    return stage.parts.first { $0.criteria.contains(order[position]) }
  }

  /// `3 Solid`, or `not observed: not asked`.
  func words(for rating: Card.Rating) -> String {
    switch rating {
    case .level(let number):
      scorecard.scale.word(for: number).map { "\(number) \($0)" } ?? String(number)
    case .notObserved(let reason): "not observed: " + reason.rawValue
    }
  }
}

extension Question {
  /// How skipped questions refer to it: its name, or its text when it has none.
  var reference: String { name ?? text }
}

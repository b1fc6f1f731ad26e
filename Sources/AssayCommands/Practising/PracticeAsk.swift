import AssayLanguage
import AssayLoop
import AssayText

/// What scorecards ask of those who rate by a rubric; equal demands are one.
struct PracticeAsk: Hashable {
  var demand: PracticeDemand
  /// Names of the scorecards, in their order.
  var scorecards: [String]

  /// Everything that the scorecards of a library ask for the rubric of a practice.
  static func all(for practice: Practice, in library: Library) -> [PracticeAsk] {
    var asks: [PracticeAsk] = []
    for scorecard in library.scorecards {
      guard var demand = scorecard.practice else { continue }
      let uses = scorecard.areas.contains {
        $0.name == practice.rubric.name && $0.version.major == practice.rubric.version.major
      }
      guard uses else { continue }
      demand.place = nil
      if let index = asks.firstIndex(where: { $0.demand == demand }) {
        asks[index].scorecards.append(scorecard.name)
      } else {
        asks.append(PracticeAsk(demand: demand, scorecards: [scorecard.name]))
      }
    }
    return asks
  }

  /// `3 answers within 1 level, again after 6 months`.
  var words: String {
    let again = demand.again.map { ", again after \($0)" } ?? ""
    return "\(demand.answers) \(demand.answers == 1 ? "answer" : "answers") within "
      + "\(demand.within) \(demand.within == 1 ? "level" : "levels")\(again)"
  }

  /// `senior-cv-engineer and regulatory-affairs-manager`.
  var askers: String {
    guard let last = scorecards.last, scorecards.count > 1 else { return scorecards.first ?? "" }
    return scorecards.dropLast().joined(separator: ", ") + " and " + last
  }
}

extension PracticeStanding {
  /// As the person themselves is told it.
  var words: String {
    switch self {
    case .none: "not practised yet"
    case .notMet(let date): "not met on \(date)"
    case .tooOld(let date): "too old, from \(date)"
    case .inPractice(let since, nil): "in practice since \(since)"
    case .inPractice(_, let until?): "in practice until \(until)"
    }
  }
}

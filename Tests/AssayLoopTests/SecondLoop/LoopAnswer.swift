import AssayLanguage
import AssayLoop
import AssayText

/// What an interpreter says of one loop, in a form that two can be compared in.
struct LoopAnswer: Hashable {
  struct Owed: Hashable {
    var stage: Int
    var role: String
    var person: String?
    var due: Instant?
  }

  struct StageFacts: Hashable {
    var status: String
    var round: Int
    var cards: Int
    var isDone: Bool
    var start: Instant?
    var due: Instant?
  }

  struct Sight: Hashable {
    /// Per stage.
    var mayRead: [Bool]
    /// Ids of cards, in the order of submission.
    var cards: [String]
    /// Per flag.
    var flags: [Bool]
  }

  /// Ids of all accepted events, in order.
  var order: [String]
  var heads: [String]
  /// By role; roles without holders left out.
  var holders: [String: [String]]
  var stages: [StageFacts]
  /// Ids of the cards that count, in the order of submission.
  var counting: [String]
  var owed: [Owed]
  var ratings: [Evidence.Rating]
  /// Per flag, sorted.
  var raisers: [[String]]
  /// Per flag, sorted.
  var confirmers: [[String]]
  var pay: PayStatus
  var references: ReferenceStatus
  var standing: String
  /// By person.
  var sight: [String: Sight]
  var mayDecide: [Decision: Bool]
}

extension LoopAnswer {
  /// One fact per line, in a fixed order.
  var lines: [String] {
    var lines = ["order \(order)", "heads \(heads)"]
    lines += holders.sorted { $0.key < $1.key }.map { "\($0.key) is held by \($0.value)" }
    lines += stages.enumerated().map { "stage \($0.offset): \($0.element)" }
    lines.append("counting cards \(counting)")
    lines += owed.map { "owed: \($0)" }
    lines += ratings.map { "\($0)" }
    lines += raisers.indices.map {
      "flag \($0): raised by \(raisers[$0]), confirmed by \(confirmers[$0])"
    }
    lines.append("pay \(pay), references \(references), standing \(standing)")
    lines += sight.sorted { $0.key < $1.key }.map { "\($0.key) sees \($0.value)" }
    lines += Decision.allCases.map { "may decide \($0.rawValue): \(mayDecide[$0] ?? false)" }
    return lines
  }

  /// The lines in which two answers differ.
  static func differences(first: LoopAnswer, second: LoopAnswer) -> String {
    let (firstLines, secondLines) = (first.lines, second.lines)
    return "first interpreter only:\n"
      + firstLines.filter { !secondLines.contains($0) }.joined(separator: "\n")
      + "\nsecond interpreter only:\n"
      + secondLines.filter { !firstLines.contains($0) }.joined(separator: "\n")
  }
}

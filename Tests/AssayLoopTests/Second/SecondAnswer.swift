/// What an interpreter says of one scorecard and its evidence, in a form that two can be compared
/// in.
struct SecondAnswer: Hashable {
  enum Reason: Hashable {
    case incomplete
    case rule(Int)
    case otherwise
    case unknownRule(Int, instead: String)
  }

  enum Lack: Hashable {
    case raters(demand: Int, criterion: Int, has: Int, needs: Int)
    case missing(area: Int, share: Ratio, limit: Ratio)
    case noScore(area: Int)
  }

  enum Reply: String, Hashable {
    case yes
    case no
    case unknown
  }

  var criterionScores: [Ratio?]
  var criterionDistances: [Ratio?]
  /// Per criterion, the persons and their own means, sorted by person.
  var ownMeans: [[OwnMean]]
  var areaScores: [Ratio?]
  var areaDistances: [Ratio?]
  var areaCoverages: [Ratio]
  var overall: Ratio?
  var coverage: Ratio
  /// Per flag, sorted.
  var raisers: [[String]]
  /// Per flag, those who confirmed it without having raised it, sorted.
  var confirmers: [[String]]
  var flagsRaised: [Bool]
  var flagsConfirmed: [Bool]
  var lacks: Set<Lack>
  /// What each rule's condition came to; empty when the evidence is incomplete.
  var rules: [Reply]
  var outcome: String
  var reason: Reason

  /// One rater of one criterion.
  struct OwnMean: Hashable {
    var person: String
    var mean: Ratio
    /// In the order of the stages.
    var levels: [StageLevel]
  }

  /// One level that a rater gave.
  struct StageLevel: Hashable {
    var stage: Int
    var level: Int
  }
}

extension SecondAnswer {
  /// One fact per line, in a fixed order.
  var lines: [String] {
    var lines: [String] = []
    func show(_ value: Ratio?) -> String { value.map(\.description) ?? "none" }
    for index in criterionScores.indices {
      let raters = ownMeans[index].map { rater in
        let levels = rater.levels.map { "\($0.level) in stage \($0.stage)" }
        return "\(rater.person) \(rater.mean) from \(levels.joined(separator: ", "))"
      }
      lines.append(
        "criterion \(index): score \(show(criterionScores[index])),"
          + " distance \(show(criterionDistances[index])), raters \(raters)")
    }
    for index in areaScores.indices {
      lines.append(
        "area \(index): score \(show(areaScores[index])), coverage \(areaCoverages[index]),"
          + " distance \(show(areaDistances[index]))")
    }
    lines.append("overall \(show(overall)), coverage \(coverage)")
    for index in flagsRaised.indices {
      lines.append(
        "flag \(index): raised \(flagsRaised[index]) by \(raisers[index]),"
          + " confirmed \(flagsConfirmed[index]) by \(confirmers[index])")
    }
    lines.append("lacks \(lacks.map { "\($0)" }.sorted())")
    for (index, reply) in rules.enumerated() { lines.append("rule \(index): \(reply)") }
    lines.append("outcome \(outcome), reason \(reason)")
    return lines
  }

  /// The lines in which two answers differ.
  static func differences(first: SecondAnswer, second: SecondAnswer) -> String {
    let firstLines = first.lines
    let secondLines = second.lines
    return "first interpreter only:\n"
      + firstLines.filter { !secondLines.contains($0) }.joined(separator: "\n")
      + "\nsecond interpreter only:\n"
      + secondLines.filter { !firstLines.contains($0) }.joined(separator: "\n")
  }
}

import AssayLanguage

/// Names of rows that say what they are for, each given once.
struct RowNames {
  private var counts: [String: Int] = [:]

  /// The row with a name.
  mutating func naming(
    _ row: SuggestedTest, after mutation: Mutation, in scorecard: Scorecard
  ) -> SuggestedTest {
    let stem = mutation.shortName(in: scorecard)
    let count = counts[stem, default: 0] + 1
    counts[stem] = count
    var named = row
    named.test.name = count == 1 ? stem : "\(stem) \(count)"
    return named
  }
}

extension Mutation {
  /// `clear-hire threshold`: what it changes in a few words.
  func shortName(in scorecard: Scorecard) -> String {
    let word = kind.rawValue.split(separator: "-").joined(separator: " ")
    return switch subject {
    case .rule(let rule), .condition(_, let rule): "\(scorecard.rules[rule].name) \(word)"
    case .otherwise: "otherwise \(word)"
    case .bar: "the bar"
    case .area(let area): "\(scorecard.areas[area].name) \(word)"
    case .criterion(let index): "\(scorecard.criteria[index].criterion.name) \(word)"
    case .raters, .missing: "\(word)"
    }
  }
}

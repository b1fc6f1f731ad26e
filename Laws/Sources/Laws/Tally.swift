/// How many cases agreed, and what came of them.
struct Tally {
  private var agreed = 0
  private var packed = 0
  private var counts: [String: Int] = [:]

  mutating func count(_ answer: SecondAnswer) {
    agreed += 1
    counts[answer.outcome, default: 0] += 1
    switch answer.reason {
    case .incomplete: break
    case .rule: counts["by a rule", default: 0] += 1
    case .otherwise: counts["by otherwise", default: 0] += 1
    case .unknownRule: counts["held back by an unknown rule", default: 0] += 1
    }
  }

  mutating func countPacked(_ cards: Int) { packed += cards }

  var report: String {
    let incomplete = counts["incomplete", default: 0]
    let names = [
      "hire", "debrief", "no hire", "by a rule", "by otherwise", "held back by an unknown rule",
    ]
    let lines = names.map { "  \($0): \(counts[$0, default: 0])" }
    return
      (["\(agreed) agreed: \(agreed - incomplete) complete, \(incomplete) incomplete"]
      + lines + ["\(packed) sets of packed cards agreed"]).joined(separator: "\n")
  }
}

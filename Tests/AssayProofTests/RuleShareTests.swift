import AssayLanguage
import AssayLoop
import Testing

@testable import AssayProof

@Suite struct `How many forms a rule decides` {
  @Test(arguments: 0..<24) func `is what the list of all forms says`(seed: Int) throws {
    var source = SmallScorecards(seed: UInt64(seed) &* 6007)
    let scorecard = try source.next()
    let forms = try AllForms(scorecard)
    let unanimous = forms.outcomes.indices.filter { index in
      let ratings = forms.packed.evidence(of: forms.cards, at: index).ratings
      return ratings.allSatisfy { one in
        ratings.allSatisfy { $0.criterion != one.criterion || $0.level == one.level }
      }
    }
    func share(_ rule: Int, _ forms: [PackedOutcome]) -> FormShare {
      let deciding = forms.count { AllForms.rule(of: $0.reason, scorecard) == rule }
      return .counted(Int128(deciding), of: Int128(forms.count))
    }
    let shares = RuleShares(of: scorecard)
    #expect(shares.entries.count == scorecard.rules.count + 1)
    for (rule, entry) in shares.entries.enumerated() {
      #expect(entry.all == share(rule, forms.outcomes))
      #expect(entry.unanimous == share(rule, unanimous.map { forms.outcomes[$0] }))
    }
  }

  @Test(arguments: ShippedScorecard.all)
  func `is counted wholly for what is shipped`(_ shipped: ShippedScorecard) throws {
    let scorecard = shipped.scorecard
    let shares = RuleShares(of: scorecard)
    try Self.expectPartition(shares)
    let hire = try #require(scorecard.rules.firstIndex { $0.name == "clear-hire" })
    for share in [shares.entries[hire].unanimous, shares.entries[hire].all] {
      guard case .counted(let part, let all) = share else { continue }
      #expect(part > 0 && part < all)
    }
  }

  @Test func `is counted for every scorecard that is shipped, and for those with overlays`() {
    #expect(ShippedScorecard.all.count >= 5)
  }

  @Test(arguments: PlantedFiles.scorecards)
  func `is what plain enumeration says, where all agree`(_ file: PlantedFile) throws {
    let scorecard = try file.scorecard()
    let packed = try PackedScorecard(scorecard)
    let levels = scorecard.scale.levels.count
    let all = scorecard.criteria.reduce(1) { product, _ in product * levels }
    var cards = PackedCards(slotCount: packed.slots.count)
    for form in 0..<all {
      var rest = form
      let given = scorecard.criteria.map { _ in
        defer { rest /= levels }
        return UInt8(rest % levels + 1)
      }
      cards.append(packed.slots.map { given[$0.criterion] })
    }
    var deciding = [Int128](repeating: 0, count: scorecard.rules.count + 1)
    for outcome in packed.outcomes(of: cards) {
      deciding[AllForms.rule(of: outcome.reason, scorecard)] += 1
    }
    let shares = RuleShares(of: scorecard)
    #expect(
      shares.entries.map(\.unanimous) == deciding.map { .counted($0, of: Int128(all)) })
    try Self.expectPartition(shares)
  }

  /// Every form is counted for one rule and for no other.
  private static func expectPartition(_ shares: RuleShares) throws {
    for panel in [shares.entries.map(\.unanimous), shares.entries.map(\.all)] {
      var sum: Int128 = 0
      var forms: Set<Int128> = []
      for share in panel {
        guard case .counted(let part, let all) = share else {
          Issue.record("\(share) is not counted")
          continue
        }
        sum += part
        forms.insert(all)
      }
      #expect(forms == [sum])
    }
  }

  @Test(arguments: [0, 20, 100, 500, 2_000, 10_000])
  func `is the same within fewer steps, or not counted`(steps: Int) throws {
    let scorecard = try #require(ShippedScorecard.all.first).scorecard
    let whole = RuleShares(of: scorecard)
    let part = RuleShares(of: scorecard, steps: steps)
    #expect(part.entries.count == whole.entries.count)
    for (known, found) in zip(whole.entries, part.entries) {
      #expect([known.all, .notCounted(.steps)].contains(found.all))
      #expect([known.unanimous, .notCounted(.steps)].contains(found.unanimous))
    }
    #expect(part != whole)
  }

  @Test func `is counted of the first rules where all are too many`() throws {
    let scorecard = try #require(ShippedScorecard.all.first).scorecard
    let shares = RuleShares(of: scorecard, steps: 20_000).entries.map(\.all)
    let open = try #require(shares.firstIndex(of: .notCounted(.steps)))
    #expect(open > 0)
    #expect(shares[open...].allSatisfy { $0 == .notCounted(.steps) })
  }

  @Test func `is not counted beyond the budget, and never estimated`() throws {
    var source = SmallScorecards(seed: 5)
    let scorecard = try source.next()
    let shares = RuleShares(of: scorecard, steps: 0)
    #expect(shares.entries.contains { $0.all == .notCounted(.steps) })
    #expect(shares.entries.allSatisfy { $0.all.percentage == nil || $0.all.words != "not counted" })
  }

  @Test(arguments: [
    (FormShare.counted(0, of: 8), "0%"), (.counted(8, of: 8), "100%"),
    (.counted(3, of: 8), "37.5%"),
    (.counted(1, of: 1_000_000), "under 0.1%"), (.counted(999_999, of: 1_000_000), "over 99.9%"),
    (.notCounted(.steps), "not counted"),
  ])
  func `is said to one place, and as none or all only where it is`(
    _ share: FormShare, _ words: String
  ) {
    #expect(share.words == words)
  }
}

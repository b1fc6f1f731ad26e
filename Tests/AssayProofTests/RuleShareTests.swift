import AssayLanguage
import AssayLoop
import AssayProof
import Testing

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

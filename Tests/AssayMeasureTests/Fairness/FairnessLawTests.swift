import Testing

@testable import AssayMeasure

/// What must hold between the statistics of fairness, on counts drawn by a seed.
@Suite struct `Laws of fairness` {
  private static let tables: [SelectionComparison] = {
    var generator = SeededGenerator(seed: 21)
    return (0..<150).compactMap { _ in
      let (n, m) = (1 + generator.index(below: 60), 1 + generator.index(below: 60))
      return try? SelectionComparison(
        GroupCount("one", applicants: n, selected: generator.index(below: n + 1)),
        against: GroupCount("other", applicants: m, selected: generator.index(below: m + 1)))
    }
  }()

  @Test func `one stratum has the odds ratio and the deviations of its table`() {
    for table in Self.tables {
      guard let test = try? MantelHaenszel([table]) else { continue }
      if let ratio = table.oddsRatio {
        #expect(agree([test.oddsRatio], [ratio], within: 1e-10))
      }
      guard let deviations = try? TwoStandardDeviations(table) else { continue }
      let square = deviations.hypergeometric * deviations.hypergeometric
      #expect(abs(test.chiSquare(corrected: false) - square) < 1e-9 * max(1, square))
    }
  }

  @Test func `turning groups round turns the ratio, its limits and the tails`() throws {
    for table in Self.tables {
      let turned = try SelectionComparison(table.reference, against: table.group)
      #expect(abs(table.fisher.twoSided - turned.fisher.twoSided) < 1e-10)
      #expect(abs(table.fisher.less - turned.fisher.greater) < 1e-10)
      #expect(abs(table.shortfall + turned.shortfall) < 1e-9)
      #expect(table.flipFlop == turned.flipFlop)
      for interval in ImpactRatio.Interval.allCases {
        let one = try? ImpactRatio(table, confidence: 0.9, interval: interval)
        let other = try? ImpactRatio(turned, confidence: 0.9, interval: interval)
        guard let one, let other, table.group.selected > 0, let upper = other.upper else {
          continue
        }
        #expect(agree([one.value, one.lower], [1 / other.value, 1 / upper], within: 1e-7))
      }
    }
  }

  @Test func `an interval holds its ratio and narrows with less confidence`() {
    for table in Self.tables {
      for interval in ImpactRatio.Interval.allCases {
        let wide = try? ImpactRatio(table, confidence: 0.99, interval: interval)
        let narrow = try? ImpactRatio(table, confidence: 0.8, interval: interval)
        guard let wide, let narrow, let far = wide.upper, let near = narrow.upper else { continue }
        #expect(wide.lower <= narrow.lower && narrow.lower <= narrow.value * (1 + 1e-9))
        #expect(narrow.value <= near * (1 + 1e-9) && near <= far)
      }
    }
  }

  @Test func `one-sided tails overlap in the observed number`() {
    for table in Self.tables {
      let test = table.fisher
      #expect(abs(test.less + test.greater - 1 - test.point) < 1e-10)
      #expect(abs(test.midLess + test.midGreater - 1) < 1e-10)
      #expect(test.twoSided <= 1 && test.twoSided >= min(test.less, test.greater) - 1e-12)
    }
  }
}

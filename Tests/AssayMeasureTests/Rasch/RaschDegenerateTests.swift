import Testing

@testable import AssayMeasure

@Suite struct `Many-facet Rasch on degenerate tables` {
  private static func rating(
    _ candidate: String, _ panellist: String, _ criterion: String, _ value: Double,
    group: String? = nil
  ) -> Rating {
    Rating(
      candidate: candidate, criterion: criterion, panellist: panellist, value: value, group: group)
  }

  private static func grid(_ value: (Int, Int, Int) -> Double) -> [Rating] {
    (0..<4).flatMap { candidate in
      (0..<3).flatMap { panellist in
        (0..<2).map { criterion in
          rating(
            "c\(candidate)", "p\(panellist)", "k\(criterion)",
            value(candidate, panellist, criterion), group: candidate < 2 ? "g" : nil)
        }
      }
    }
  }

  static let tables: [(name: String, ratings: [Rating])] = [
    ("empty", []),
    ("one rating", [rating("a", "p", "k", 3)]),
    ("two ratings", [rating("a", "p", "k", 3), rating("b", "p", "k", 4)]),
    ("all equal", grid { _, _, _ in 2 }),
    ("all extreme", grid { candidate, _, _ in candidate < 2 ? 1 : 5 }),
    (
      "one candidate",
      grid { 1 + Double(($1 + $2) % 3) + Double($0 * 0) }.filter { $0.candidate == "c0" }
    ),
    (
      "one panellist",
      grid { Double(1 + ($0 + 2 * $2) % 4) }.filter { $0.panellist == "p1" && $0.criterion != "" }
    ),
    (
      "one criterion",
      grid { candidate, panellist, _ in Double((candidate + panellist * 2) % 3) }.filter {
        $0.criterion == "k0"
      }
    ),
    (
      "duplicates",
      grid { candidate, panellist, criterion in Double((candidate + panellist + criterion) % 3) }
        + grid { candidate, panellist, _ in Double((candidate * panellist) % 3) }
    ),
    (
      "two categories",
      grid { candidate, panellist, criterion in
        Double((candidate * 3 + panellist * 5 + criterion) % 2)
      }
    ),
    (
      "halves",
      grid { candidate, panellist, criterion in
        0.5 * Double((candidate + panellist * 2 + criterion) % 5)
      }
    ),
    ("huge", grid { candidate, panellist, _ in 1e12 * Double(candidate + panellist) }),
    (
      "negative",
      grid { candidate, panellist, criterion in
        Double((candidate + 2 * panellist + criterion) % 3 - 5)
      }
    ),
    ("many values", (0..<300).map { rating("c\($0 % 7)", "p\($0 % 5)", "k", Double($0)) }),
    (
      "nested",
      grid { candidate, panellist, criterion in Double((candidate + panellist * 3 + criterion) % 4)
      }.map { rating($0.candidate, $0.candidate + $0.panellist, $0.criterion, $0.value) }
    ),
    (
      "one extreme",
      grid { candidate, panellist, criterion in
        candidate == 3 ? 4 : Double(1 + (candidate + panellist * 2 + criterion) % 4)
      }
    ),
    (
      "one who never moves",
      grid { candidate, panellist, criterion in
        panellist == 2 ? 3 : Double(1 + (candidate * 2 + panellist + criterion) % 5)
      }
    ),
    (
      "one criterion flat",
      grid { candidate, panellist, criterion in
        criterion == 1 ? 3 : Double(1 + (candidate * 2 + panellist) % 5)
      }
    ),
    ("ordered apart", grid { candidate, _, criterion in Double(candidate + criterion) }),
  ]

  static let settings: [[String: String]] = [
    [:], ["model": "partial-credit"], ["subsets": "centre"], ["bias": "panellist-candidate"],
    ["bias": "panellist-group"], ["bias": "criterion-group", "model": "pcm"], ["step": "0.5"],
    ["facets": "candidate"], ["facets": "candidate,panellist"], ["facets": "time,candidate"],
    ["facets": "bard"], ["anchors": "panellist,p0,1\ncandidate,c0,-1\n"], ["tolerance": "1"],
    ["noncenter": "panellist", "ruler": ""], ["unobserved": "refuse"],
    ["anchors": "threshold,2,-1\nthreshold,3,1\n", "extreme": "0.5"],
  ]

  @Test(arguments: settings) func `give figures or reasons, never something that is no number`(
    _ settings: [String: String]
  ) throws {
    let method = try #require(StatisticMethod.named("mfrm"))
    for (name, ratings) in Self.tables {
      do {
        let report = try method.run(on: RatingTable(ratings), settings: settings)
        for figure in report.figures { check(figure.value, "\(name) \(figure.name)") }
        for table in report.tables {
          for row in table.rows {
            #expect(row.count == table.columns.count)
            for (column, value) in zip(table.columns, row) {
              check(value, "\(name) \(table.name) \(column)")
            }
          }
        }
      } catch {
        #expect(error.sentence.count > 10 && !error.sentence.contains("nan"), "\(name)")
      }
    }
  }

  private func check(_ value: StatisticReport.Value, _ place: String) {
    guard case .number(let number) = value else { return }
    #expect(number.isFinite && abs(number) < 1e14, "\(place) is \(number)")
  }

  @Test func `say why there is nothing to measure`() throws {
    let method = try #require(StatisticMethod.named("rasch"))
    func reason(_ name: String, _ settings: [String: String] = [:]) -> String? {
      let ratings = Self.tables.first { $0.name == name }?.ratings ?? []
      do {
        _ = try method.run(on: RatingTable(ratings), settings: settings)
        return nil
      } catch { return error.sentence }
    }
    #expect(reason("empty") == "there are no ratings: nothing to measure")
    #expect(reason("one rating") == "there is one rating: nothing to measure")
    #expect(reason("all equal") == "all 24 ratings are the same: nothing to measure")
    #expect(
      reason("all extreme")
        == "every rating is at the end of the scale for somebody or something: no measure is finite"
    )
    #expect(
      reason("halves")
        == "a rating is 0.5, not a whole number of steps of 1: name the step of the scale")
    #expect(reason("halves", ["step": "0.5"]) == nil)
    #expect(
      reason("many values")
        == "the ratings have 300 different values: a rating scale has at most 255")
    #expect(
      reason("two categories", ["facets": "bard"])
        == "there is no facet `bard`: the facets are `candidate`, `panellist`, `criterion`, `time`, "
        + "`group`")
  }

  @Test func `estimate an extreme candidate beside the others`() throws {
    let ratings = try #require(Self.tables.first { $0.name == "one extreme" }).ratings
    let method = try #require(StatisticMethod.named("rasch"))
    let report = try method.run(on: RatingTable(ratings))
    let candidates = try #require(report.tables.first { $0.name == "candidates" })
    let last = try #require(candidates.rows.last)
    #expect(last[0] == .text("c3") && last[14] == .text("maximum"))
    #expect(last[8] == .undefined("no rating of it is in the fit"))
    guard case .number(let best) = last[1], case .number(let second) = candidates.rows[2][1] else {
      Issue.record("measures are figures")
      return
    }
    #expect(best > second)
  }
}

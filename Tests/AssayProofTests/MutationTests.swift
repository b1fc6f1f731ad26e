import AssayLanguage
import AssayLoop
import AssayText
import Testing

@testable import AssayProof

/// Changes of scorecards, the rows that notice them, and the proofs that none does.
@Suite struct `Mutations` {
  @Test(arguments: 0..<8) func `are proved alike exactly where every form agrees`(
    seed: Int
  ) throws {
    var source = SmallScorecards(seed: UInt64(seed) &* 104_729)
    let scorecard = try source.next()
    let forms = try AllForms(scorecard)
    let report = MutationReport(of: scorecard, by: [])
    #expect(report.entries.count > 10)
    for entry in report.entries where !entry.mutation.changesDemands {
      let agrees = try forms.decideAlike(under: entry.mutation)
      switch entry.standing {
      case .equivalent: #expect(agrees, "\(entry.mutation.words) is proved to decide alike")
      case .survived: #expect(!agrees, "\(entry.mutation.words) has a row")
      case .noticed, .open: Issue.record("\(entry.mutation.words) is not settled")
      }
    }
  }

  static let files = PlantedFiles.scorecards + [MutatedScorecards.everything]

  @Test(arguments: files)
  func `come with rows that pass, and fail under the change`(_ file: PlantedFile) throws {
    let scorecard = try file.scorecard()
    for entry in MutationReport(of: scorecard, by: []).entries {
      guard case .survived(let row) = entry.standing else { continue }
      #expect(scorecard.run(row.test).passed)
      #expect(!isMet(row.test, by: entry.mutation), "\(entry.mutation.words)")
    }
  }

  @Test(arguments: files)
  func `are all noticed by the suggested tests, and every row is needed`(
    _ file: PlantedFile
  ) throws {
    let scorecard = try file.scorecard()
    let suggestion = TestSuggestion(for: scorecard)
    #expect(suggestion.open.isEmpty && suggestion.obstacle == nil && !suggestion.rows.isEmpty)
    let pasted = PlantedFile(
      name: file.name, text: file.text + "\n" + suggestion.tables(under: scorecard))
    let again = try pasted.scorecard()
    let tests = Array(again.tests.dropFirst(scorecard.tests.count))
    #expect(tests.count == suggestion.rows.count)
    #expect(tests.allSatisfy { again.run($0).passed })
    let mutations = MutationReport(of: again, by: tests).entries
    #expect(!mutations.contains { if case .survived = $0.standing { true } else { false } })
    let noticing = mutations.filter { $0.standing != .equivalent }.map { entry in
      tests.indices.filter { !isMet(tests[$0], by: entry.mutation) }
    }
    let spare = tests.indices.filter { row in !noticing.contains([row]) }
    #expect(spare.map { tests[$0].name } == [], "each row alone notices something")
  }

  @Test func `use every operator somewhere`() throws {
    let scorecard = try MutatedScorecards.everything.scorecard()
    let used = Set(MutationReport(of: scorecard, by: []).entries.map(\.mutation.kind))
    #expect(MutationOperator.allCases.filter { !used.contains($0) } == [])
  }

  @Test func `are not settled when the steps are used up`() throws {
    let file = try #require(PlantedFiles.scorecards.first { $0.name == "alive-by-one-point" })
    let report = MutationReport(of: try file.scorecard(), by: [], steps: 40)
    #expect(report.entries.contains { $0.standing == .open(.steps) })
    #expect(report.score < .one)
  }

  /// Whether a test passes under a change, by the interpreter that keeps a trace.
  private func isMet(_ test: ScorecardTest, by mutation: Mutation) -> Bool {
    var moved = test
    if case .rule(let rule) = test.reason { moved.reason = .rule(mutation.origin(of: rule)) }
    return mutation.scorecard.run(moved).passed
  }
}

extension AllForms {
  /// Whether the same rule decides on every form, with the same outcome.
  func decideAlike(under mutation: Mutation) throws -> Bool {
    let others = try PackedScorecard(mutation.scorecard).outcomes(of: cards)
    return zip(outcomes, others).allSatisfy { own, other in
      own.outcome == other.outcome && own.rule == other.rule.map(mutation.origin)
    }
  }
}

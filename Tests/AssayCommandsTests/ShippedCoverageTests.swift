import AssayLanguage
import AssayLoop
import AssayProof
import AssayText
import Testing

@testable import AssayCommands

@Suite struct `Shipped scorecards` {
  @Test func `have tests that show all that they mean`() throws {
    let library = Library(
      EmbeddedContent.files.map { SourceText(name: $0.path, bytes: Array($0.text.utf8)) })
    for scorecard in library.compositions {
      let base = scorecard.overlays.isEmpty ? nil : library.scorecard(scorecard.name)
      let coverage = scorecard.coverage(by: scorecard.runTests().results, beyond: base)
      let title = "\(scorecard.name) with \(scorecard.overlays)"
      #expect(coverage.open.map(scorecard.words(for:)) == [], "\(title)")
    }
    #expect(library.compositions.count == 5)
  }

  @Test func `and rubrics hold nothing that a lint finds`() {
    let library = Library(
      EmbeddedContent.files.map { SourceText(name: $0.path, bytes: Array($0.text.utf8)) },
      linting: true)
    #expect(library.diagnostics.filter { $0.severity != .note }.map(\.message) == [])
  }

  @Test func `have tests that notice every change`() {
    let library = Library(
      EmbeddedContent.files.map { SourceText(name: $0.path, bytes: Array($0.text.utf8)) })
    for scorecard in library.compositions {
      let base = scorecard.overlays.isEmpty ? nil : library.scorecard(scorecard.name)
      let report = MutationReport(of: scorecard, by: scorecard.tests, beyond: base)
      #expect(report.noticed == report.owed && report.obstacle == nil, "\(scorecard.name)")
    }
  }
}

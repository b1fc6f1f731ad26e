import AssayLanguage
import AssayLoop
import AssayText
import Testing

@testable import AssayPacket

@Suite struct `A handbook` {
  private static func handbook(
    _ overlays: [String] = [], proofs: HandbookInput.Proofs? = nil,
    history: [HandbookInput.Revision]? = nil
  ) throws -> Handbook {
    let scorecard = try #require(
      SampleHandbook.library.compositions.first { $0.overlays == overlays })
    return Handbook(
      HandbookInput(
        scorecard: scorecard, library: SampleHandbook.library, proofs: proofs, history: history))
  }

  @Test func `stays as it is in every format`() throws {
    let handbook = try Self.handbook(
      proofs: SampleHandbook.proofs, history: SampleHandbook.history)
    try GoldenFile.check(handbook.markdown(), "handbook.md")
    try GoldenFile.check(handbook.html(), "handbook.html")
    try GoldenFile.check(handbook.text(), "handbook.txt")
  }

  @Test func `stays as it is with an overlay, and without proofs and history`() throws {
    try GoldenFile.check(try Self.handbook(["junior"]).markdown(), "handbook-junior.md")
  }

  @Test func `weighs criteria by their area and the area's share`() throws {
    for overlays in [[], ["junior"]] {
      let weights = try Self.handbook(overlays).weights
      let parts = weights.flatMap(\.criteria)
      #expect(parts.reduce(Fraction.zero) { $0 + $1.ofWhole.value } == .one)
      for area in weights {
        #expect(area.criteria.reduce(Fraction.zero) { $0 + $1.inArea.value } == .one)
      }
    }
  }

  @Test func `tells a change of several files once`() throws {
    let history = try #require(try Self.handbook(history: SampleHandbook.history).history)
    #expect(
      history.map { $0.files.map(\.text) }
        == [["reader.scorecard"], ["reader.scorecard", "reading.rubric"]])
  }

  @Test func `says when a history is there and empty`() throws {
    #expect(
      try Self.handbook(history: []).markdown()
        .contains("No version of these files has been recorded yet."))
  }

  @Test func `counts the raters that are sure`() throws {
    let rows = try Self.handbook().matrix.rows
    #expect(
      rows.map { "\($0.criterion) \($0.raters) \($0.demanded)" } == [
        "Judging a paper 2 2", "Judging a claim 2 0", "Reading a table 1 0", "Writing verdicts 1 0",
      ])
  }
}

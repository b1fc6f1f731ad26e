import AssayLanguage
import AssayText
import Testing

@Suite struct `The parser` {
  @Test(arguments: [sampleRubric, samplePractice, sampleScorecard])
  func `reads one of everything without a word`(_ text: String) {
    #expect(parseReport(text) == "")
  }

  @Test func `hands over every sentence of a scorecard`() {
    let parsed = Parser.parse(SourceText(name: "test", text: sampleScorecard))
    let body = parsed.syntax.scorecards[0].body
    #expect(body.stages.map(\.name.value) == ["portfolio", "sample", "alignment"])
    #expect(body.rules.map(\.name.value) == ["floors", "integrity", "split", "clear-hire"])
    #expect(body.testTables[0].rows.count == 4)
    #expect(body.testBlocks[0].settings.count == 4)
    #expect(body.pays.count == 3)
    #expect(body.changes.count == 5)
    #expect(body.package.map(\.value) == ["bonus", "equity", "research time"])
  }

  @Test func `joins a text over several lines with one space`() {
    let parsed = Parser.parse(SourceText(name: "test", text: sampleRubric))
    let questions = parsed.syntax.rubrics[0].criteria[0].questions
    #expect(
      questions[0].text.value
        == "Sort the mixed study into series. Which slices are missing, "
        + "doubled or tilted, and how do you know?")
    let long = parsed.syntax.rubrics[0].criteria[1].questions[0].text.value
    #expect(
      long == "Return the study so that it may leave the hospital.\n\n"
        + "Say what you removed, kept and replaced.")
  }

  @Test func `groups what follows either and both`() {
    let parsed = Parser.parse(
      SourceText(
        name: "test",
        text: """
          scorecard a "A" version 1.0.0
          rule r gives hire
            when both overall is above 1
            and overall is above 2
            or overall is above 3
            or both overall is above 4
            and overall is above 5
          """))
    #expect(parsed.diagnostics.isEmpty)
    let condition = parsed.syntax.scorecards[0].body.rules[0].condition
    guard case .any(let parts)? = condition else {
      Issue.record("expected alternatives at the top")
      return
    }
    let sizes = parts.map { part in
      if case .all(let inner) = part { inner.count } else { 1 }
    }
    #expect(sizes == [2, 1, 2])
  }

  @Test func `survives every prefix of a file`() {
    let bytes = Array(sampleScorecard.utf8)
    for length in stride(from: 0, to: bytes.count, by: 7) {
      let source = SourceText(name: "test", bytes: Array(bytes[..<length]))
      #expect(Parser.parse(source).diagnostics.count <= 3, "prefix of \(length) bytes")
    }
  }

  @Test func `survives any byte at any place`() {
    var random = SplitMix64(seed: 7)
    let bytes = Array(sampleRubric.utf8)
    for _ in 0..<500 {
      var changed = bytes
      for _ in 0..<3 {
        changed[Int(random.next() % UInt64(changed.count))] = UInt8(
          truncatingIfNeeded: random.next())
      }
      let parsed = Parser.parse(SourceText(name: "test", bytes: changed))
      #expect(parsed.tree.lines.count >= 1)
    }
  }
}

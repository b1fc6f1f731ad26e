import AssayLanguage
import AssayText
import Testing

private func format(_ text: String) -> String {
  let result = Formatter.format(SourceText(name: "test", text: text))
  return String(decoding: result.text, as: UTF8.self)
}

@Suite struct `The formatter` {
  @Test(arguments: [sampleRubric, samplePractice, sampleScorecard])
  func `leaves a formatted file alone`(_ text: String) {
    #expect(format(text) == text)
  }

  @Test func `sets depth, spaces and tables`() {
    let ragged = """
      \u{FEFF}rubric   a "A"   version 1.0.0\r
      \r
      \r
      # about the scale
      scale\r
      1 "Low"   # the floor
        2    "High"


      criterion  c "C"
        # the anchors
      1 "Does little"
      2 "Does much"
      """
    #expect(
      format(ragged) == """
        rubric a "A" version 1.0.0

        # about the scale
        scale
          1 "Low"  # the floor
          2 "High"

        criterion c "C"
          # the anchors
          1 "Does little"
          2 "Does much"

        """)
  }

  @Test func `breaks a text that is too wide and loses no word`() {
    let long = (1...40).map { "word\($0)" }.joined(separator: " ")
    let text = "rubric a \"A\" version 1.0.0\npurpose \"\(long)\"  # why\n"
    let once = format(text)
    #expect(once.split(separator: "\n").allSatisfy { $0.count <= 106 })
    #expect(format(once) == once)
    let read = Parser.parse(SourceText(name: "test", text: once)).syntax.rubrics[0].purpose?.value
    #expect(read == long)
    #expect(once.contains("# why"))
  }

  @Test func `breaks a text that goes on below another to the same depth`() {
    let long = String(repeating: "x", count: 90)
    let once = format(
      "rubric a \"A\" version 1.0.0\npurpose \"p\"\n\"goes on \(long) to the end\"\n")
    #expect(
      once == """
        rubric a "A" version 1.0.0
        purpose "p"
          "goes on"
          "\(long) to"
          "the end"

        """)
    #expect(format(once) == once)
  }

  @Test func `leaves a file with a mistake as it is`() {
    let text = "rubric a \"A\" version 1.0.0\n   purpos \"x\"\n"
    #expect(format(text) == text)
  }

  @Test func `formats twice as once, whatever the spaces`() {
    var random = SplitMix64(seed: 11)
    for sample in [sampleRubric, samplePractice, sampleScorecard] {
      for _ in 0..<60 {
        let messy = respaced(sample, &random)
        let once = format(messy)
        #expect(format(once) == once)
        #expect(words(once) == words(sample))
        #expect(comments(once) == comments(messy))
      }
    }
  }
}

/// The same lines with other spaces, blank lines and comments between them.
private func respaced(_ text: String, _ random: inout SplitMix64) -> String {
  var lines: [String] = []
  var isInLongText = false
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    let toggles = line.split(separator: "\"\"\"", omittingEmptySubsequences: false).count - 1
    if isInLongText || toggles > 0 {
      lines.append(String(line))
    } else {
      let spaces = String(repeating: " ", count: Int(random.next() % 5))
      lines.append(spaces + line.drop { $0 == " " })
      if random.next() % 9 == 0, !line.contains("|") { lines.append("# remark \(random.next())") }
      if random.next() % 9 == 0, !line.contains("|") { lines.append("") }
    }
    if toggles % 2 == 1 { isInLongText.toggle() }
  }
  return lines.joined(separator: "\n")
}

private func words(_ text: String) -> [String] {
  let parsed = Parser.parse(SourceText(name: "test", text: text))
  return parsed.tree.tokens.filter { $0.kind != .comment && $0.kind != .longText }
    .map { parsed.tree.text($0) }
}

private func comments(_ text: String) -> [String] {
  let parsed = Parser.parse(SourceText(name: "test", text: text))
  return parsed.tree.tokens.filter { $0.kind == .comment }.map { parsed.tree.text($0) }
}

import AssayLanguage
import AssayText

/// Practice answers as plain text with a line for each level: `NAME: LEVEL`, notes behind `#`.
struct PracticeForm {
  let practice: Practice

  /// The form to fill: every answer as a note, and its line below.
  var text: String {
    let rubric = practice.rubric
    var lines = [
      "# Practice: \(TerminalText.cleanLine(rubric.title)), \(rubric.name) \(rubric.version)",
      "# Write a level behind each colon. Lines that begin like this one are not read.",
    ]
    for answer in practice.answers {
      let criterion = practice.criterion(of: answer)
      lines += ["", "# \(TerminalText.cleanLine(criterion?.title ?? answer.criterion))"]
      lines += notes(practice.question(of: answer)?.text ?? answer.question)
      lines += ["#"] + notes(answer.text) + ["#"]
      for anchor in criterion?.anchors ?? [] { lines += notes("\(anchor.level) \(anchor.text)") }
      lines.append("\(answer.name):")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func notes(_ text: String) -> [String] {
    TerminalText.clean(text).wrapped(to: 96).map { $0.isEmpty ? "#" : "# \($0)" }
  }

  /// The levels of a filled form in the order of the answers; else every slip, with its line.
  func levels(in bytes: [UInt8]) -> (levels: [Int], slips: [String]) {
    var given: [String: Int] = [:]
    var slips: [String] = []
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let line = TerminalText.cleanLine(String(line))
      if line.isEmpty || line.hasPrefix("#") { continue }
      if let slip = read(line, &given) { slips.append("line \(index + 1): \(slip)") }
    }
    let open = practice.answers.map(\.name).filter { given[$0] == nil }
    if slips.isEmpty, !open.isEmpty {
      slips.append("no level is given for \(open.map { "`\($0)`" }.joined(separator: ", "))")
    }
    return (practice.answers.compactMap { given[$0.name] }, slips)
  }

  private func read(_ line: String, _ given: inout [String: Int]) -> String? {
    let parts = line.split(separator: ":", maxSplits: 1).map { TerminalText.trim(String($0)) }
    let shown = VisibleText.line(line, limit: 60)
    guard line.contains(":"), let name = parts.first else {
      return "expected `NAME: LEVEL`, found `\(shown)`"
    }
    let names = practice.answers.map(\.name)
    guard names.contains(name) else {
      let near = nearestName(to: name, among: names).map { "; did you mean `\($0)`?" } ?? ""
      return "there is no practice answer `\(VisibleText.line(name, limit: 60))`\(near)"
    }
    if given[name] != nil { return "`\(name)` has a level already" }
    let levels = practice.rubric.scale.levels
    let words = parts.count > 1 ? parts[1] : ""
    guard
      let level = levels.first(where: {
        WholeNumber.read(words) == $0.number || words.lowercased() == $0.name.lowercased()
      })
    else {
      let known = levels.map { String($0.number) }.joined(separator: ", ")
      return
        "`\(name)` has one of the levels \(known), found `\(VisibleText.line(words, limit: 60))`"
    }
    given[name] = level.number
    return nil
  }
}

import AssayLanguage

extension SlipTally {
  /// How many mistakes have this fate.
  func count(_ fate: Fate) -> Int { cases.filter { $0.fate == fate }.count }

  /// Those that are told at check, and those of them that are told once.
  var told: [Case] { cases.filter { $0.fate == .noticed } }

  private var toldOnce: Int { told.filter { $0.messages.count == 1 }.count }
  private var offered: [Bool] { told.compactMap(\.isMended) }
  private var right: Int { offered.filter { $0 }.count }

  /// Whether each is noticed or harmless, 98 in 100 are told once and 95 in 100 mends are right.
  var holds: Bool {
    !cases.isEmpty && count(.missed) == 0 && toldOnce * 100 >= told.count * 98
      && right * 100 >= offered.count * 95
  }

  /// The figures, one line each.
  var report: String {
    var lines = ["\(cases.count) mistakes in \(files.count) files"]
    for fate in Fate.allCases { lines.append("  \(count(fate)) \(fate.rawValue)") }
    lines.append("  \(toldOnce) of \(told.count) with exactly one message")
    lines.append("  \(right) of \(offered.count) first suggestions restore the meaning")
    return lines.joined(separator: "\n")
  }
}

extension SlipTally {
  /// Each mistake that misses a bar, with what is said of it.
  var complaints: String {
    cases.compactMap { entry -> String? in
      let isTold = entry.fate == .noticed
      let isBad = entry.fate == .missed || isTold && entry.messages.count > 1
      guard isBad || entry.isMended == false else { return nil }
      let messages = entry.messages.map { finding in
        "    \(finding.code) \(finding.message)"
          + (finding.fixes.first.map { " [\($0.title)]" } ?? "")
      }
      let verdict = entry.isMended == false ? "wrong mend" : isTold ? "twice" : entry.fate.rawValue
      return "\(verdict): \(entry.file):\(entry.slip.line + 1) \(entry.slip.kind.rawValue)\n"
        + "    \(entry.before)\n    \(entry.slip.replacement ?? "(gone)")\n"
        + messages.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}

import AssayText

/// Where a mandatory sentence that is missing goes.
extension ScorecardBuilder {
  /// A new line before the first rule; without rules, before the tests or at the end.
  func insertionBeforeRules(_ sentence: String) -> Edit {
    let rules = body.rules.map(\.span.start) + body.otherwise.map(\.span.start)
    return insertion(sentence, before: rules.min() ?? testsStart)
  }

  /// A new line behind all rules: before the tests when they stand below, or at the end.
  func insertionBehindRules(_ sentence: String) -> Edit {
    let lastRule = body.rules.map(\.span.start).max() ?? 0
    return insertion(sentence, before: testsStart.flatMap { $0 > lastRule ? $0 : nil })
  }

  private var testsStart: UInt32? {
    (body.testTables.map(\.span.start) + body.testBlocks.map(\.span.start)).min()
  }

  private func insertion(_ sentence: String, before offset: UInt32?) -> Edit {
    let bytes = declarations.sources[file].bytes
    guard let offset, Int(offset) <= bytes.count else {
      let end = UInt32(bytes.count)
      let isOpen = bytes.last.map { $0 != 0x0A } ?? false
      return Edit(place(ByteSpan(end, end)), (isOpen ? "\n" : "") + sentence + "\n")
    }
    var start = Int(offset)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return Edit(place(ByteSpan(UInt32(start), UInt32(start))), sentence + "\n")
  }
}

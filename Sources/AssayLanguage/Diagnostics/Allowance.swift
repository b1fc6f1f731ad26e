import AssayText

extension [Diagnostic] {
  /// These findings without the warnings and notes that the files allow, and with a warning for
  /// each `allow` that silences nothing.
  ///
  /// An `allow` in a block silences the findings of its code whose place begins inside the block,
  /// any other those of its whole file. Of several that could silence a finding the one in the
  /// block does, so that the other is told to be of no use. An error is never silenced, and what
  /// is said of an `allow` itself neither. While there are errors, or when lints have not run, only
  /// an `allow` of what was looked for is told to silence nothing.
  func applying(
    allowsOf files: [FileSyntax], in sources: [SourceText], haveLintsRun: Bool = true
  ) -> [Diagnostic] {
    guard files.contains(where: { !$0.allows.isEmpty }) else { return self }
    var table = AllowTable(files)
    let left = filter { finding in
      !finding.mayBeAllowed || !table.silences(finding.code, at: finding.place)
    }
    let hasErrors = left.contains { !$0.mayBeAllowed }
    var stale: [Diagnostic] = []
    for (file, syntax) in files.enumerated() {
      for (index, allow) in syntax.allows.enumerated() where !table.isUsed(file, index) {
        let isOfError = allow.isOfError
        // What proofs find is not known here, so an `allow` of theirs may well silence something.
        guard isOfError || !hasErrors && allow.code.value.first != "P" else { continue }
        guard haveLintsRun || !allow.isOfLint else { continue }
        stale.append(
          .silencesNothing(
            allow, isOfError: isOfError, file: file, line: sources[file].line(of: allow.span)))
      }
    }
    return left + stale
  }
}

extension Library {
  /// The findings of others, such as proofs, without the warnings and notes that the files allow.
  public func unsilenced(_ findings: [Diagnostic]) -> [Diagnostic] {
    var table = AllowTable(syntax)
    return findings.filter { finding in
      !finding.mayBeAllowed || !table.silences(finding.code, at: finding.place)
    }
  }
}

/// Finds the `allow` for a finding in steps that grow with the logarithm of their number.
private struct AllowTable {
  private struct Key: Hashable {
    var file: Int
    var code: String
  }

  fileprivate struct Row {
    /// Index of the first that reaches over the file.
    var wholeFile: Int?
    /// Blocks lie one behind another, in the order of the file.
    var blocks: [(reach: ByteSpan, index: Int)] = []
  }

  private var rows: [Key: Row] = [:]
  private var used: [[Bool]]

  init(_ files: [FileSyntax]) {
    used = files.map { $0.allows.map { _ in false } }
    for (file, syntax) in files.enumerated() {
      for (index, allow) in syntax.allows.enumerated() {
        let key = Key(file: file, code: allow.code.value)
        if let reach = allow.reach {
          rows[key, default: Row()].blocks.append((reach, index))
        } else if rows[key]?.wholeFile == nil {
          rows[key, default: Row()].wholeFile = index
        }
      }
    }
  }

  func isUsed(_ file: Int, _ index: Int) -> Bool { used[file][index] }

  mutating func silences(_ code: String, at place: Place) -> Bool {
    guard let row = rows[Key(file: place.file, code: code)] else { return false }
    guard let index = row.block(around: place.span.start) ?? row.wholeFile else { return false }
    used[place.file][index] = true
    return true
  }
}

extension AllowTable.Row {
  func block(around offset: UInt32) -> Int? {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].reach.end <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < blocks.count, blocks[low].reach.start <= offset else { return nil }
    return blocks[low].index
  }
}

extension SourceText {
  /// A sentence with the white space around it and the end of its line, unless a comment or another
  /// sentence shares the line.
  fileprivate func line(of span: ByteSpan) -> ByteSpan {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
    var end = Int(span.end)
    while end < bytes.count, isSpace(bytes[end]) { end += 1 }
    guard end == bytes.count || bytes[end] == 0x0A else { return span }
    var start = Int(span.start)
    while start > 0, isSpace(bytes[start - 1]) { start -= 1 }
    return ByteSpan(UInt32(start), UInt32(end < bytes.count ? end + 1 : end))
  }
}

extension AllowSyntax {
  /// Whether the code is one of errors that nothing silences.
  fileprivate var isOfError: Bool {
    guard let explanation = CodeExplanation.of(code.value) else { return code.value.first == "E" }
    return explanation.severity == .error && !explanation.mayBeAllowed
  }

  /// Whether the code is one that only lints find.
  fileprivate var isOfLint: Bool { code.value.first == "L" || code.value.first == "Q" }
}

import AssayText

/// Reads the texts of a file that are put to a candidate, and those that describe one.
struct QuestionReader {
  let source: SourceText
  let file: Int

  /// What the question lint finds in a file.
  func findings(in syntax: FileSyntax) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for rubric in syntax.rubrics {
      found += described([rubric.title] + [rubric.purpose].compactMap { $0 }, [])
    }
    for criterion in syntax.rubrics.flatMap(\.criteria) { found += findings(in: criterion, []) }
    for scorecard in syntax.scorecards {
      found += described([scorecard.title], Self.languages(scorecard.body))
      found += findings(in: scorecard.body)
    }
    for overlay in syntax.overlays { found += findings(in: overlay.body) }
    return found
  }

  private static func languages(_ body: ScorecardBody) -> [QuestionLanguage] {
    body.languages.compactMap { QuestionLanguage(rawValue: $0.value) }
  }

  private func findings(in body: ScorecardBody) -> [Diagnostic] {
    let languages = Self.languages(body)
    var found = body.criteria.flatMap { findings(in: $0, languages) }
    found += described([body.purpose].compactMap { $0 } + body.owns, languages)
    // What is recorded and collected are names for facts, in English whatever the loop speaks.
    let facts = body.stages.flatMap(\.records) + body.collects + (body.references?.asks ?? [])
    for fact in facts { found += asked(parts: [fact.span.range], [.english]) }
    for change in body.changes {
      if case .replaceAnchor(_, _, let text, _) = change { found += described([text], languages) }
    }
    return found
  }

  private func findings(
    in criterion: CriterionSyntax, _ languages: [QuestionLanguage]
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for question in criterion.questions {
      let told = asked(parts: quotedParts(of: question.text.span), languages)
      // A question that is declared a puzzle is judged by the role that it is put to.
      found += question.kind.value == .puzzle ? told.filter { $0.code != "Q049" } : told
    }
    for probe in criterion.probes {
      found += asked(parts: quotedParts(of: probe.text.span), languages)
    }
    let texts = criterion.anchors.map(\.text) + criterion.redFlags.map(\.text)
    return found + described([criterion.title] + texts, languages)
  }

  private func described(
    _ texts: [Located<String>], _ languages: [QuestionLanguage]
  ) -> [Diagnostic] {
    texts.flatMap { asked(parts: quotedParts(of: $0.span), languages) }
      .filter { QuestionRule.ofDescriptions.contains($0.code) }
  }

  private func asked(parts: [Range<Int>], _ languages: [QuestionLanguage]) -> [Diagnostic] {
    QuestionLint.findings(in: source.bytes, parts: parts, languages: languages).compactMap {
      found in
      guard let rule = QuestionRule.byCode[found.code] else { return nil }
      return Diagnostic(
        code: rule.code, severity: rule.severity,
        message: "`\(words(found.span, parts))` \(rule.says)",
        place: Place(file: file, span: found.span), help: "instead: \(rule.instead)")
    }
  }

  /// The words of a finding as they were written, on one line.
  private func words(_ span: ByteSpan, _ parts: [Range<Int>]) -> String {
    let pieces = parts.compactMap { part -> String? in
      let piece = part.clamped(to: span.range)
      return piece.isEmpty ? nil : String(decoding: source.bytes[piece], as: UTF8.self)
    }
    let text = pieces.joined(separator: " ").split(whereSeparator: \.isWhitespace)
    return text.joined(separator: " ").filter { $0 != "`" }
  }

  /// What stands between the quotes of a text, line by line.
  private func quotedParts(of span: ByteSpan) -> [Range<Int>] {
    let quote = UInt8(ascii: "\"")
    let fence = Array(repeating: quote, count: 3)
    let bytes = source.bytes[span.range]
    if bytes.count >= 6, bytes.starts(with: fence) {
      return [bytes.startIndex + 3..<bytes.endIndex - 3]
    }
    var parts: [Range<Int>] = []
    var start: Int?
    var position = span.range.lowerBound
    while position < span.range.upperBound {
      let byte = source.bytes[position]
      if byte == UInt8(ascii: "\\"), start != nil {
        position += 1
      } else if byte == quote {
        if let open = start {
          if open < position { parts.append(open..<position) }
          start = nil
        } else {
          start = position + 1
        }
      } else if byte == UInt8(ascii: "#"), start == nil {
        while position < span.range.upperBound, source.bytes[position] != 0x0A { position += 1 }
      }
      position += 1
    }
    return parts
  }
}

public import AssayText

/// Finds questions that may not be put to a candidate, by whom a sentence is about.
///
/// A topic alone never counts: it must be aimed at the person who is asked, or be something that
/// they are told to disclose. Shares of lines that it finds, and of lawful ones that it accuses, are
/// printed by `Tests/AssayLanguageTests/Questions`.
public enum QuestionLint {
  /// A question that may not be put.
  public struct Finding: Hashable, Sendable {
    /// `Q001`; see `QuestionRule`.
    public var code: String
    /// The words that ask, as offsets of the text.
    public var span: ByteSpan
  }

  /// What a text asks that it may not, each code once, in the order of the text.
  ///
  /// Its languages are found by its words, and one that is given is read as well; of several that
  /// are given, those that are heard.
  public static func findings(
    in text: String, languages: [QuestionLanguage] = []
  ) -> [Finding] {
    let bytes = Array(text.utf8)
    return findings(in: bytes, parts: [0..<bytes.count], languages: languages)
  }

  /// As above, for parts of a source that make one text together.
  static func findings(
    in bytes: [UInt8], parts: [Range<Int>], languages: [QuestionLanguage]
  ) -> [Finding] {
    let text = FoldedText(bytes, in: parts)
    let words = text.words.map(\.text)
    let spoken = self.languages(of: words, given: languages)
    var found: [String: Range<Int>] = [:]
    for language in QuestionLanguage.allCases where spoken.contains(language) {
      for (code, range) in language.lexicon.search(words) {
        let known = found[code]
        if known.map({ range.lowerBound < $0.lowerBound }) ?? true { found[code] = range }
      }
    }
    return found.map { code, range in
      let last = max(range.lowerBound, min(range.upperBound, text.words.count) - 1)
      return Finding(
        code: code, span: text.words[range.lowerBound].span.union(text.words[last].span))
    }.sorted { ($0.span.start, $0.code) < ($1.span.start, $1.code) }
  }
  private static func languages(
    of words: [String], given: [QuestionLanguage]
  ) -> Set<QuestionLanguage> {
    let heard = QuestionLanguage.heard(in: words)
    let given = Set(given)
    if given.count > 1, !heard.isDisjoint(with: given) { return heard.intersection(given) }
    let all = heard.union(given)
    return all.isEmpty ? Set(QuestionLanguage.allCases) : all
  }
}

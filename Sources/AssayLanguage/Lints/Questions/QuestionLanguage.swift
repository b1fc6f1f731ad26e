/// The languages that the question lint reads.
public enum QuestionLanguage: String, Hashable, Sendable, CaseIterable {
  case english = "en"
  case german = "de"
  case french = "fr"
  case dutch = "nl"

  var lexicon: QuestionLexicon {
    switch self {
    case .english: English.lexicon
    case .german: German.lexicon
    case .french: French.lexicon
    case .dutch: Dutch.lexicon
    }
  }

  /// The languages that a text may be in, by its function words; all of them when none tells.
  static func spoken(in words: [String]) -> [QuestionLanguage] {
    let counts = allCases.map { language in
      let known = language.lexicon.functionWords
      return words.reduce(0) { $0 + (known.contains($1) ? 1 : 0) }
    }
    let most = counts.max() ?? 0
    guard most > 0 else { return allCases }
    return zip(allCases, counts).filter { $0.1 * 10 >= most * 8 }.map(\.0)
  }
}

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

  /// The languages that a text may be in, by its function words; none when no word tells.
  static func heard(in words: [String]) -> Set<QuestionLanguage> {
    var counts = Array(repeating: 0, count: allCases.count)
    for word in words {
      for index in owners[word] ?? [] { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    guard most > 0 else { return [] }
    return Set(zip(allCases, counts).filter { $0.1 * 10 >= most * 8 }.map(\.0))
  }

  /// Words that say nothing by themselves, of all languages.
  static var functionWords: Set<String> { Set(owners.keys) }

  /// The languages of each function word, by index.
  private static let owners: [String: [Int]] = {
    let tables = [
      English.functionWords, German.functionWords, French.functionWords, Dutch.functionWords,
    ]
    var owners: [String: [Int]] = [:]
    for (index, table) in tables.enumerated() {
      for word in table.split(whereSeparator: \.isWhitespace) {
        owners[String(word), default: []].append(index)
      }
    }
    return owners
  }()
}

/// How much two texts say the same, by the words that carry meaning.
struct TextLikeness {
  /// Small words, which say nothing by themselves, in the languages of the question lint.
  private static let smallWords = QuestionLanguage.functionWords.subtracting(negations)

  /// Small words that turn what is said into its opposite.
  private static let negations: Set<String> = [
    "no", "not", "never", "without", "nor", "kein", "keine", "keinen", "nicht", "nie", "ohne",
    "pas",
    "sans", "jamais", "aucun", "aucune", "geen", "niet", "nooit", "zonder",
  ]

  /// All words, folded.
  static func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return FoldedText(bytes, in: [0..<bytes.count]).words.map(\.text).filter {
      $0 != "," && $0 != "."
    }
  }

  /// The words that carry meaning; all of them when none does.
  static func meaning(_ text: String) -> Set<String> {
    let words = words(text)
    let telling = words.filter { !smallWords.contains($0) }
    return Set(telling.isEmpty ? words : telling)
  }

  /// The shared words as a share of all, in hundredths (the index of Jaccard).
  static func likeness(_ first: Set<String>, _ second: Set<String>) -> Int {
    let shared = first.intersection(second).count
    let all = first.count + second.count - shared
    return all == 0 ? 100 : shared * 100 / all
  }
}

/// How a question is built, whatever it is about.
enum QuestionForm {
  /// How many questions a text asks: sentences with a question mark, and a second clause that asks
  /// something with words of its own.
  static func questions(in text: String) -> Int {
    sentences(in: text).reduce(0) { $0 + 1 + joinedQuestions($1.filter { $0 != "," }) }
  }

  /// The words of each sentence that ends with a question mark, with `,` for a break.
  private static func sentences(in text: String) -> [[String]] {
    var found: [[String]] = []
    var sentence = ""
    for letter in text.unicodeScalars {
      if letter == "?" {
        let bytes = Array(sentence.utf8)
        let words = FoldedText(bytes, in: [0..<bytes.count]).words.map(\.text)
        // A second mark asks nothing more.
        if !words.isEmpty { found.append(words) }
      }
      if letter == "?" || letter == "." || letter == "!" {
        sentence = ""
      } else {
        sentence.unicodeScalars.append(letter)
      }
    }
    return found
  }

  /// How often `and how do you ...` goes on with a question that needs an answer of its own. A tail
  /// such as `and how do you know` belongs to the question before it.
  private static func joinedQuestions(_ words: [String]) -> Int {
    var count = 0
    for index in words.indices.dropFirst(3).dropLast(5) where Self.joins.contains(words[index]) {
      let asks = askingWords.contains(words[index + 1]) && asksPerson(words[(index + 2)...])
      let clause = words[(index + 2)...].prefix { !joins.contains($0) }
      if asks, askingWords.contains(words[0]), clause.count >= 5 { count += 1 }
    }
    return count
  }

  private static func asksPerson(_ words: ArraySlice<String>) -> Bool {
    words.prefix(3).contains { persons.contains($0) }
  }

  private static let joins: Set<String> = ["and", "or", "und", "oder", "et", "ou", "en", "of"]
  private static let persons: Set<String> = ["you", "sie", "du", "vous", "tu", "u", "je", "jij"]
  private static let askingWords: Set<String> = [
    "how", "what", "which", "why", "when", "where", "who", "do", "would", "wie", "was", "welche",
    "warum", "wann", "wo", "wer", "comment", "que", "quel", "quelle", "quels", "pourquoi", "quand",
    "qui", "hoe", "wat", "waarom", "wanneer", "waar",
  ]

  /// Whether a question of the text says which answer is wanted.
  static func isLeading(_ text: String) -> Bool {
    sentences(in: text).contains { words in
      let joined = words.filter { $0 != "," }.joined(separator: " ")
      let withBreaks = words.joined(separator: " ")
      return openings.contains { joined.hasPrefix($0) }
        || tags.contains { joined.hasSuffix($0) }
        || shortTags.contains { withBreaks.hasSuffix(", " + $0) }
        || inside.contains { (" " + joined + " ").contains(" \($0) ") }
    }
  }

  private static let openings = [
    "don t you ", "wouldn t you ", "shouldn t ", "isn t it ", "aren t you ", "surely ",
    "obviously ",
    "of course ", "you would never ", "you would of course ", "do you agree ",
    "would you agree ", "you agree ", "clearly ", "naturally ", "meinen sie nicht ",
    "finden sie nicht ", "sind sie nicht auch ", "stimmen sie zu ", "sicher ", "sicherlich ",
    "naturlich ", "ne pensez vous pas ", "n est il pas ", "vous etes d accord ",
    "etes vous d accord ", "bien sur ", "vindt u niet ", "vind je niet ", "ben je het ermee eens ",
    "bent u het ermee eens ", "natuurlijk ",
  ]
  private static let tags = [
    " isn t it", " don t you", " wouldn t you", " aren t you", " won t you", " doesn t it",
    " shouldn t it", " nicht wahr", " n est ce pas", " nietwaar", " of niet",
  ]
  /// Words that ask for consent behind a break alone: `which side is right?` does not.
  private static let shortTags = ["right", "correct", "oder", "richtig", "non", "toch"]
  private static let inside = [
    "don t you think", "don t you agree", "wouldn t you agree", "wouldn t you say",
    "is it not obvious", "meinen sie nicht auch", "finden sie nicht auch", "ne pensez vous pas",
    "ne trouvez vous pas", "vindt u niet", "vind je niet", "denk je niet",
  ]
}

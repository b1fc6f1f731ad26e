/// The patterns of a lexicon as instructions, run by `PhraseMatcher`.
///
/// Words are compared by the numbers of their spellings, so that no text is looked at twice.
struct PhraseProgram: Sendable {
  /// One step of a pattern.
  enum Instruction: Sendable {
    /// The next word has one of the spellings of the set with this number.
    case word(Int)
    /// Up to so many words of one sentence; those of the field end it where it is `guarded`.
    case gap(Int, guarded: Bool)
    /// Goes on here, and if that does not succeed, there.
    case split(orElse: Int)
    case jump(Int)
    /// What a category is about, in one grammatical form.
    case topic(Int)
    /// The instructions that follow, up to their end, do not succeed here; then goes on there.
    case not(then: Int)
    case sentenceStart
    case sentenceEnd
    case success
  }

  /// Alternatives for one word, as rising numbers of spellings.
  typealias WordSet = [Int]

  /// A pattern, topic or mask.
  struct Entry: Sendable {
    var start: Int
    /// What it finds; nothing where a topic in it says so.
    var code: String?
    /// The grammatical form of a topic.
    var form: Int?
  }

  var instructions: [Instruction] = []
  var sets: [WordSet] = []
  var spellings = Spellings()
}

/// Spellings of words by number: `age`, `pregnan*` for a beginning, `*tage` for an end.
struct Spellings: Sendable {
  private var whole: [String: Int] = [:]
  private var beginnings: [String: Int] = [:]
  private var ends: [String: Int] = [:]
  private var count = 0
  private var shortest = Int.max

  /// The number of a spelling, which it gets when it is met first.
  mutating func number(of spelling: Substring.UTF8View) -> Int {
    if spelling.last == UInt8(ascii: "*") {
      let letters = String(Substring(spelling.dropLast()))
      shortest = min(shortest, letters.utf8.count)
      return Self.number(of: letters, in: &beginnings, &count)
    }
    if spelling.first == UInt8(ascii: "*") {
      return Self.number(of: String(Substring(spelling.dropFirst())), in: &ends, &count)
    }
    return Self.number(of: String(Substring(spelling)), in: &whole, &count)
  }

  private static func number(
    of text: String, in table: inout [String: Int], _ count: inout Int
  ) -> Int {
    if let known = table[text] { return known }
    table[text] = count
    count += 1
    return count - 1
  }

  /// The numbers of all spellings that fit a word.
  func numbers(fitting word: String) -> [Int] {
    var numbers: [Int] = []
    if let number = whole[word] { numbers.append(number) }
    let letters = Array(word.utf8)
    if shortest <= letters.count {
      for length in shortest...letters.count {
        let start = String(decoding: letters[..<length], as: UTF8.self)
        if let number = beginnings[start] { numbers.append(number) }
      }
    }
    if !ends.isEmpty {
      for start in letters.indices {
        let end = String(decoding: letters[start...], as: UTF8.self)
        if let number = ends[end] { numbers.append(number) }
      }
    }
    return numbers
  }
}

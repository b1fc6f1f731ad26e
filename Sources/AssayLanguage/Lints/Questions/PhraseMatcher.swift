/// Runs patterns over the words of one text.
struct PhraseMatcher {
  /// A topic that begins at some word.
  struct Topic {
    var form: Int
    var code: String
    var end: Int
  }

  /// A pattern that was found.
  struct Match {
    var end: Int
    var code: String?
  }

  /// A word as the program sees it.
  enum Word {
    case spelled([Int])
    /// Stands for a word of a lawful phrase; no guarded gap steps over it.
    case masked
    case comma
    case stop
  }

  let program: PhraseProgram
  var words: [Word]
  /// Numbers of spellings of the field, which no guarded gap steps over.
  let barriers: Set<Int>
  /// By the word with which they begin.
  var topics: [[Topic]]

  init(_ words: [String], _ program: PhraseProgram, barriers: Set<Int>) {
    self.program = program
    self.barriers = barriers
    self.words = words.map { word in
      switch word {
      case ".": .stop
      case ",": .comma
      default: .spelled(program.spellings.numbers(fitting: word))
      }
    }
    topics = Array(repeating: [], count: words.count)
  }

  /// The first way in which the pattern that starts at `start` matches at `position`.
  func match(_ start: Int, at position: Int) -> Match? {
    var counter = start
    var position = position
    while true {
      switch program.instructions[counter] {
      case .success: return Match(end: position, code: nil)
      case .word(let set):
        guard position < words.count, case .spelled(let numbers) = words[position],
          Self.meet(numbers, program.sets[set])
        else { return nil }
        position += 1
        counter += 1
      case .jump(let target): counter = target
      case .split(let other):
        if let found = match(counter + 1, at: position) { return found }
        counter = other
      case .gap(let limit, let guarded):
        return matchGap(limit, guarded: guarded, counter + 1, at: position)
      case .topic(let form):
        for topic in position < topics.count ? topics[position] : [] where topic.form == form {
          if let found = match(counter + 1, at: topic.end) {
            return Match(end: found.end, code: found.code ?? topic.code)
          }
        }
        return nil
      case .not(let target):
        if match(counter + 1, at: position) != nil { return nil }
        counter = target
      case .sentenceStart:
        if position > 0, !isEnd(position - 1, orComma: false) { return nil }
        counter += 1
      case .sentenceEnd:
        if position < words.count, !isEnd(position, orComma: true) { return nil }
        counter += 1
      }
    }
  }

  private func matchGap(
    _ limit: Int, guarded: Bool, _ next: Int, at position: Int
  ) -> Match? {
    for step in 0...limit {
      let here = position + step
      if let found = match(next, at: here) { return found }
      guard step < limit, here < words.count else { return nil }
      switch words[here] {
      case .stop: return nil
      case .masked where guarded: return nil
      case .spelled(let numbers) where guarded && numbers.contains(where: barriers.contains):
        return nil
      case .masked, .comma, .spelled: break
      }
    }
    return nil
  }

  private func isEnd(_ position: Int, orComma: Bool) -> Bool {
    switch words[position] {
    case .stop: true
    case .comma: orComma
    case .masked, .spelled: false
    }
  }

  /// Whether a number of a word, of which there are few, is in a rising set.
  private static func meet(_ numbers: [Int], _ set: [Int]) -> Bool {
    for number in numbers {
      var low = 0
      var high = set.count
      while low < high {
        let middle = (low + high) / 2
        if set[middle] < number { low = middle + 1 } else { high = middle }
      }
      if low < set.count, set[low] == number { return true }
    }
    return false
  }
}

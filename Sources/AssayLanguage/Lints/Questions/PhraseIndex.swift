/// Patterns by the spelling with which they begin, so that a text is not compared with each of them.
struct PhraseIndex: Sendable {
  private var entries: [PhraseProgram.Entry] = []
  private var bySpelling: [Int: [Int]] = [:]
  /// Those that may begin with any word.
  private var others: [Int] = []

  /// Adds a pattern behind those that are there.
  mutating func add(_ entry: PhraseProgram.Entry, of program: PhraseProgram) {
    let number = entries.count
    entries.append(entry)
    var starts: Set<Int> = []
    if Self.collect(&starts, from: entry.start, program) {
      for spelling in starts { bySpelling[spelling, default: []].append(number) }
    } else {
      others.append(number)
    }
  }

  /// Runs `body` on the patterns that may begin with a word.
  func forEach(beginningWith word: PhraseMatcher.Word, _ body: (PhraseProgram.Entry) -> Void) {
    for number in others { body(entries[number]) }
    guard case .spelled(let spellings) = word else { return }
    for spelling in spellings {
      for number in bySpelling[spelling] ?? [] { body(entries[number]) }
    }
  }

  /// Adds the spellings that may come first; false when any word may.
  private static func collect(
    _ starts: inout Set<Int>, from counter: Int, _ program: PhraseProgram
  ) -> Bool {
    switch program.instructions[counter] {
    case .word(let set):
      starts.formUnion(program.sets[set])
      return true
    case .split(let other):
      return collect(&starts, from: counter + 1, program) && collect(&starts, from: other, program)
    case .jump(let target): return collect(&starts, from: target, program)
    case .sentenceStart: return collect(&starts, from: counter + 1, program)
    case .gap, .topic, .not, .sentenceEnd, .success: return false
    }
  }
}

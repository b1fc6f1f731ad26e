#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs what `swift test` has no time for, and stops at the first case that breaks a law.
@main
enum Laws {
  /// What is run, by the first word of the command line.
  enum Subject: String, CaseIterable {
    /// Random scorecards through both interpreters.
    case scorecards
    /// Random loops through both.
    case loops
    /// Mistakes of one token in the shipped files.
    case mistakes
    /// The formatter on files with comments everywhere.
    case formatter
  }

  static func main() {
    var words = CommandLine.arguments.dropFirst()
    let subject = words.first.flatMap(Subject.init) ?? .scorecards
    if words.first == subject.rawValue { words = words.dropFirst() }
    let isTalkative = words.last == "all"
    if isTalkative { words = words.dropLast() }
    let numbers = words.map { UInt64($0) }
    guard numbers.count <= 2, !numbers.contains(nil) else {
      print("usage: Laws [scorecards|loops|mistakes|formatter] [COUNT [FIRST-SEED]] [all]")
      exit(64)
    }
    let count = numbers.first.flatMap { $0 }
    let seed = numbers.dropFirst().first.flatMap { $0 }
    switch subject {
    case .scorecards: runScorecards(count ?? 100_000, from: seed ?? 1)
    case .loops: runLoops(count ?? 100_000, from: seed ?? 1)
    case .mistakes: runMistakes(count ?? 300, seed: seed ?? 20_261_125, isTalkative)
    case .formatter: runFormatter(count ?? 100_000, from: seed ?? 1)
    }
  }

  /// Fails below the bars: each noticed or harmless, 98 in 100 told once, 95 in 100 mends right.
  private static func runMistakes(_ count: UInt64, seed: UInt64, _ isTalkative: Bool) {
    var tally = SlipTally(ShippedFiles.all())
    tally.make(Int(count), seed: seed)
    print(tally.report)
    if isTalkative || !tally.holds { print(tally.complaints) }
    exit(tally.holds ? 0 : 1)
  }

  private static func runFormatter(_ count: UInt64, from firstSeed: UInt64) {
    var fuzz = FormatterFuzz(ShippedFiles.all())
    for offset in 0..<count {
      guard let broken = fuzz.run(seed: firstSeed &+ offset) else { continue }
      print("seed \(firstSeed &+ offset): \(broken)")
      exit(1)
    }
    print(fuzz.report)
  }

  private static func runLoops(_ count: UInt64, from firstSeed: UInt64) {
    var tally = LoopTally()
    for offset in 0..<count {
      let seed = firstSeed &+ offset
      let disagreement = LoopCase.disagreement(seed: seed, length: 3 + Int(seed % 8)) {
        tally.count($0, $1)
      }
      if let disagreement {
        print("the loop interpreters differ on " + disagreement)
        exit(1)
      }
    }
    print(tally.report(loops: count))
  }

  private static func runScorecards(_ count: UInt64, from firstSeed: UInt64) {
    var tally = Tally()
    for offset in 0..<count {
      let lawCase = LawCase(seed: firstSeed &+ offset)
      let answer = lawCase.answer
      if let disagreement = lawCase.disagreement(with: answer) {
        print("the interpreters differ on " + disagreement)
        exit(1)
      }
      tally.count(answer)
      guard let packedCase = try? PackedCase(lawCase, count: 4) else { continue }
      if let disagreement = packedCase.disagreement {
        print("the packed evaluator differs on seed \(lawCase.seed)\n" + disagreement)
        exit(1)
      }
      tally.countPacked(4)
    }
    print(tally.report)
  }
}

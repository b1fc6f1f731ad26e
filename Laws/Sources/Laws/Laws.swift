#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs random scorecards, or random loops, through both interpreters and stops at the first on which
/// they differ.
@main
enum Laws {
  static func main() {
    var words = CommandLine.arguments.dropFirst()
    let isAboutLoops = words.first == "loops"
    if isAboutLoops { words = words.dropFirst() }
    let numbers = words.map { UInt64($0) }
    guard numbers.count <= 2, !numbers.contains(nil) else {
      print("usage: Laws [loops] [COUNT [FIRST-SEED]]")
      exit(64)
    }
    let count = numbers.first.flatMap { $0 } ?? 100_000
    let firstSeed = numbers.dropFirst().first.flatMap { $0 } ?? 1
    if isAboutLoops {
      runLoops(count, from: firstSeed)
    } else {
      runScorecards(count, from: firstSeed)
    }
  }

  private static func runLoops(_ count: UInt64, from firstSeed: UInt64) {
    var tally = LoopTally()
    for offset in 0..<count {
      let disagreement = LoopCase.disagreement(seed: firstSeed &+ offset, length: 12) {
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

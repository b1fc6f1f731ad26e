#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import AssayLoop

/// Runs random cases through both interpreters and stops at the first on which they differ.
@main
enum Laws {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst().map { UInt64($0) }
    guard arguments.count <= 2, !arguments.contains(nil) else {
      print("usage: Laws [COUNT [FIRST-SEED]]")
      exit(64)
    }
    let count = arguments.first.flatMap { $0 } ?? 100_000
    let firstSeed = arguments.dropFirst().first.flatMap { $0 } ?? 1
    var tally = Tally()
    for seed in firstSeed..<(firstSeed + count) {
      let lawCase = LawCase(seed: seed)
      let first = SecondAnswer(lawCase.scorecard.evaluate(lawCase.evidence))
      let second = SecondInterpreter(lawCase.scorecard, lawCase.evidence).answer
      guard first == second else {
        print("seed \(seed): the interpreters differ")
        print(SecondAnswer.differences(first: first, second: second))
        exit(1)
      }
      tally.count(second)
    }
    print(tally.report)
  }
}

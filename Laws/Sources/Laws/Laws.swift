#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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

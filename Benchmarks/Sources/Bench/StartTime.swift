/// The start of the program against an empty C program, one after the other in pairs.
enum StartTime {
  static func run(isQuick: Bool) {
    guard let program = Processes.program() else { return }
    let folder = Files.makeTemporaryFolder("assay-start")
    defer { Files.removeFolder(folder) }
    Files.write("int main(void) { return 0; }\n", to: "\(folder)/empty.c")
    let empty = "\(folder)/empty"
    guard Processes.run(["cc", "-O2", "-o", empty, "\(folder)/empty.c"]) == 0 else {
      return say("start: there is no C compiler, so there is nothing to compare with")
    }
    say("start: `assay` of a static release build against an empty C program, in pairs")
    for words in [["--version"], ["--help"], ["check", "--help"]] {
      let (ratio, ours, theirs) = pairs(
        [program] + words, [empty], count: isQuick ? 50 : 400)
      say(
        "  " + cell("assay " + words.joined(separator: " "), 33) + fixed(ratio, 2) + " times ("
          + "\(fixed(ours * 1e3, 2)) ms against \(fixed(theirs * 1e3, 2)) ms)")
    }
  }

  /// The median ratio of pairs that ran next to each other, and both medians.
  private static func pairs(
    _ one: [String], _ other: [String], count: Int
  ) -> (ratio: Double, one: Double, other: Double) {
    for _ in 0..<5 { _ = (Processes.seconds(of: one), Processes.seconds(of: other)) }
    var times: [(one: Double, other: Double)] = []
    for number in 0..<count {
      // Who goes first changes, so that neither always finds the caches of the other.
      let first = Processes.seconds(of: number % 2 == 0 ? one : other)
      let second = Processes.seconds(of: number % 2 == 0 ? other : one)
      times.append(number % 2 == 0 ? (first, second) : (second, first))
    }
    func median(_ values: [Double]) -> Double { values.sorted()[count / 2] }
    return (
      median(times.map { $0.one / $0.other }), median(times.map(\.one)), median(times.map(\.other))
    )
  }
}

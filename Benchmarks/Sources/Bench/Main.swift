/// Runs the measurements named on the command line, all of them without names; `--quick` makes the
/// sizes small. `file` and `cards` take paths and print JSON, for the scripts in `Peers`.
@main
struct Main {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "file": FileCheck.run(Array(arguments.dropFirst(2)), milliseconds: number(arguments))
    case "cards": CardLines.run(Array(arguments.dropFirst(2)), runs: number(arguments))
    default: measure(arguments)
    }
  }

  /// The number behind the first word, as in `bench cards 3 IN OUT`.
  private static func number(_ arguments: [String]) -> Int {
    guard arguments.count > 1, let number = Int(arguments[1]), number > 0 else {
      preconditionFailure("a number is said")
    }
    return number
  }

  private static func measure(_ arguments: [String]) {
    let isQuick = arguments.contains("--quick")
    let wanted = Set(arguments.filter { !$0.hasPrefix("-") })
    func runs(_ name: String) -> Bool { wanted.isEmpty || wanted.contains(name) }
    if runs("check") { CheckGrowth.run(isQuick: isQuick) }
    if runs("outcomes") { Outcomes.run() }
    if runs("prove") { ProofTime.run(isQuick: isQuick) }
    if runs("packet") { PacketTime.run() }
    if runs("start") { StartTime.run(isQuick: isQuick) }
    if runs("agenda") { AgendaTime.run(isQuick: isQuick) }
    if runs("lsp") { Typing.run(isQuick: isQuick) }
    // No measurement: only when asked for by name.
    if wanted.contains("sweep") { Sweep.run(isQuick: isQuick) }
  }
}

/// Runs the measurements named on the command line, all of them without names; `--quick` makes the
/// sizes small.
@main
struct Main {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    let isQuick = arguments.contains("--quick")
    let wanted = Set(arguments.filter { !$0.hasPrefix("-") })
    func runs(_ name: String) -> Bool { wanted.isEmpty || wanted.contains(name) }
    if runs("check") { CheckGrowth.run(isQuick: isQuick) }
    if runs("outcomes") { Outcomes.run() }
    if runs("packet") { PacketTime.run() }
    if runs("start") { StartTime.run(isQuick: isQuick) }
    if runs("agenda") { AgendaTime.run(isQuick: isQuick) }
    if runs("lsp") { Typing.run(isQuick: isQuick) }
    // No measurement: only when asked for by name.
    if wanted.contains("sweep") { Sweep.run(isQuick: isQuick) }
  }
}

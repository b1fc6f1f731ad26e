/// Runs the measurements named on the command line, all of them without names.
@main
struct Main {
  static func main() {
    let wanted = Set(CommandLine.arguments.dropFirst())
    func runs(_ name: String) -> Bool { wanted.isEmpty || wanted.contains(name) }
    if runs("check") { CheckGrowth.run() }
    if runs("outcomes") { Outcomes.run() }
    if runs("packet") { PacketTime.run() }
  }
}

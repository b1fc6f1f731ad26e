import AssayLoop
import AssayText
import Synchronization

@testable import AssayCommands

/// Does what a guide says in a folder of its own, and notes where something else comes out.
struct GuideRunner {
  let bench = Workbench()
  /// What came out otherwise, each with its line.
  private(set) var problems: [String] = []
  /// How many commands were typed.
  private(set) var commands = 0

  private var folder: String
  private var clock = Instant(seconds: 0)
  private let bits = Bits()
  private var status: Workbench.Status = .done
  private var isStatusAsked = true
  private let calendar = WorkingCalendar(region: .unitedKingdom)

  init() {
    folder = bench.folder
    bench.environment = ["XDG_CONFIG_HOME": bench.folder + "/.config"]
    setClock("2026-11-24 09:00")
  }

  private mutating func setClock(_ time: String) {
    if let instant = calendar.instant(time) { clock = instant } else { problems.append(time) }
  }

  /// A name as the bench sees it.
  private func inside(_ name: String) -> String {
    folder == bench.folder ? name : folder.dropFirst(bench.folder.count + 1) + "/" + name
  }

  mutating func perform(_ step: GuideStep) {
    switch step.action {
    case .clock(let time): setClock(time)
    case .person(let id): bench.environment["ASSAY_ME"] = id
    case .file(let name, let text): bench.write(inside(name), text)
    case .change(let name, let lines): change(name, lines, step.line)
    case .command(let words, let shown): type(words, shown, step.line)
    }
  }

  private mutating func change(_ name: String, _ lines: [String], _ number: Int) {
    let old = lines.filter { $0.hasPrefix("-") }.map { $0.dropFirst() + "\n" }.joined()
    let new = lines.filter { $0.hasPrefix("+") }.map { $0.dropFirst() + "\n" }.joined()
    let text = bench.read(inside(name))
    let places = text.ranges(of: old)
    guard places.count == 1 else {
      problems.append("line \(number): \(places.count) places in \(name) read\n\(old)")
      return
    }
    bench.write(inside(name), text.replacing(old, with: new))
  }

  private mutating func type(_ line: String, _ shown: [String]?, _ number: Int) {
    if line != "echo $?" { checkStatus(number) }
    commands += 1
    var words = GuideShell.words(line)
    if words.starts(with: ["swift", "run", "assay"]) { words.removeFirst(2) }
    let typed = GuideShell.typed(shown ?? [])
    let output: String
    switch words.first {
    case "assay": output = assay(Array(words.dropFirst()), typed)
    case "cd":
      let target = words.dropFirst().first ?? ""
      folder = target == ".." ? GuideShell.parent(of: folder) : folder + "/" + target
      output = ""
    case "ls": output = bench.names(inside(words.dropFirst().first ?? ".")).joined(separator: "\n")
    case "cat": output = bench.read(inside(words.dropFirst().first ?? ""))
    case "echo" where line == "echo $?":
      isStatusAsked = true
      output = "\(status.rawValue)"
    default:
      if !GuideShell.outside.contains(line) {
        problems.append("line \(number): who runs `\(line)`?")
      }
      return
    }
    guard let shown else {
      checkStatus(number)
      return
    }
    let expected = shown.map(GuideShell.withoutTyped)
    if !GuideShell.matches(expected, output) {
      problems.append("line \(number): `\(line)` printed\n\(output)")
    }
  }

  /// What a reader is told fails has its status asked for; anything else has to work.
  private mutating func checkStatus(_ number: Int) {
    if !isStatusAsked, status != .done {
      problems.append("line \(number): the command before ended with status \(status.rawValue)")
    }
    isStatusAsked = true
  }

  private mutating func assay(_ words: [String], _ typed: [String]) -> String {
    var arguments = words
    var input = typed.map { $0 + "\n" }.joined()
    if let mark = arguments.firstIndex(of: "<"), mark + 1 < arguments.count {
      input = bench.read(inside(arguments[mark + 1]))
      arguments.removeSubrange(mark...(mark + 1))
    }
    var said: [UInt8] = []
    let (moment, bits) = (clock, bits)
    let output = Output(results: { said += $0 }, messages: { said += $0 })
    status = Assay.run(
      Invocation(
        arguments: arguments, environment: bench.environment, workingDirectory: folder,
        clock: { moment },
        randomness: { bits.next() }, input: Input(bytes: Array(input.utf8)), output: output))
    isStatusAsked = false
    return String(decoding: said, as: UTF8.self)
  }

  /// Everything that is still open at the end of a guide.
  mutating func finish() { checkStatus(0) }
}

/// Numbers that never come twice in one guide, and are the same in every run.
private final class Bits: Sendable {
  private let last = Mutex<UInt64>(0)

  func next() -> UInt64 {
    last.withLock { last in
      last += 1
      return last
    }
  }
}

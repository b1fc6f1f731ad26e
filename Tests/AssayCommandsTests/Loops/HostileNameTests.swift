import AssayText
import Testing

@testable import AssayCommands

/// Whatever a candidate is called, every output keeps the shape that it has for a plain name.
@Suite struct `Hostile names of candidates` {
  static let names = [
    String(repeating: "x", count: 10_000), String(repeating: "long name ", count: 1_000),
    "\u{1B}[31mRed\u{1B}[0m\u{7}\u{1B}]0;title\u{7}", "\u{202E}sov arim\u{202C}", "שלום עולם",
    "<script>alert(1)</script></h1>", "# Heading | a | b |\n- item\n```\n---",
    "one\r\ntwo\u{2028}three\u{85}four", "**b** _i_ `c` [l](javascript:x) ![p](x)",
    "e" + String(repeating: "\u{301}", count: 300), "\"quoted\" \\ 'x' {\"a\":1}", "長い名前", "--help",
  ]

  private static let plain = Shapes("Plain Name")

  @Test(arguments: names) func `leave every shape as it is`(_ name: String) {
    let (found, wanted) = (Shapes(name), Self.plain)
    #expect(found.lines == wanted.lines)
    #expect(found.tags == wanted.tags)
    #expect(found.markdown == wanted.markdown)
    #expect(found.json == wanted.json)
    #expect(found.sections == wanted.sections)
    #expect(found.commands == [])
    #expect(found.widest <= 100)
  }

  /// The shapes of all outputs about one candidate.
  struct Shapes {
    /// Lines of each output that has one line for each thing.
    var lines: [Int] = []
    /// Tags of pages.
    var tags: [[String]] = []
    /// First marks and bars of Markdown.
    var markdown: [[String]] = []
    /// Names and kinds of values.
    var json: [String] = []
    /// Lines that underline a heading.
    var sections: [Int] = []
    /// What a terminal would obey.
    var commands: [UInt32] = []
    /// The widest line of a table on a terminal.
    var widest = 0

    init(_ name: String) {
      let scene = Scene.heldAs(name)
      for card in Submission.solid[..<4] { scene.submit(card) }
      let loop = scene.loop
      for arguments in [["score"], ["score", loop, "talk"], ["score", "--for", "eve"]] {
        take(scene.run("eve", arguments))
      }
      scene.submit(Submission.solid[4])
      for arguments in [
        ["status"], ["status", loop], ["agenda"], ["explain", loop], ["explain", loop, "--full"],
        ["assign", loop], ["note", loop], ["expect", loop, "inside"],
        ["decide", loop, "maybe", "--because", "x"],
        ["debrief", loop, "--present", "ben", "--words", "Talked."],
      ] { take(scene.run("ben", arguments)) }
      take(scene.run("ada", "status", "--", name))
      for command in ["packet", "kit"] {
        let arguments = [command, loop] + (command == "kit" ? ["talk"] : []) + ["--format"]
        tags.append(`Hostile names of candidates`.tags(scene.can("ben", arguments + ["html"])))
        let marks = scene.can("ben", arguments + ["markdown"])
        markdown.append(`Hostile names of candidates`.marks(marks))
        let text = scene.can("ben", arguments + ["text"])
        sections.append(text.split(separator: "\n").count { $0.allSatisfy { "=-".contains($0) } })
        collectCommands(text + marks)
      }
      for arguments in [
        ["packet", loop, "--format", "json"], ["status", "--format", "json"],
        ["agenda", "--format", "json"],
      ] {
        let bytes = Array(scene.can("ben", arguments).utf8)
        json.append((try? JSONParser.parse(bytes)).map(`Hostile names of candidates`.kinds) ?? "-")
      }
      scene.bench.terminal.isOutput = true
      let table = scene.can("ben", "status")
      widest = table.split(separator: "\n").map(String.init).map(\.displayWidth).max() ?? 0
    }

    private mutating func take(_ result: Scene.Result) {
      lines += [result.output, result.messages].map { $0.utf8.count { $0 == 0x0A } }
      collectCommands(result.output + result.messages)
    }

    private mutating func collectCommands(_ text: String) {
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x0A: break
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2028, 0x2029: commands.append(scalar.value)
        default: break
        }
      }
    }
  }

  static func tags(_ html: String) -> [String] {
    html.split(separator: "<").dropFirst().map { part in
      String(part.prefix { $0.isLetter || $0.isNumber || $0 == "/" || $0 == "!" })
    }
  }

  static func marks(_ markdown: String) -> [String] {
    markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let bars = line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
      return "\(line.prefix { "#>-|* ".contains($0) }.prefix(2)) \(bars)"
    }
  }

  static func kinds(_ value: JSONValue) -> String {
    if let array = value.array { return "[" + array.map(kinds).joined(separator: ",") + "]" }
    guard case .object(let members) = value else { return "v" }
    return "{" + members.map { "\($0.name):\(kinds($0.value))" }.joined(separator: ",") + "}"
  }
}

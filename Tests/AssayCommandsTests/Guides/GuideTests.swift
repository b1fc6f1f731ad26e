import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct `Guides` {
  static let names = [
    "README.md", "docs/guide-authors.md", "docs/guide-interviewers.md", "docs/guide-managers.md",
    "docs/guide-coordinators.md", "docs/simulate.md",
  ]

  static func text(_ name: String) -> String {
    let top = "\(#filePath)".split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
    guard let file = fopen(top + "/" + name, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var byte = fgetc(file)
    while byte != EOF {
      bytes.append(UInt8(byte))
      byte = fgetc(file)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: names) func `show what the commands print`(_ name: String) {
    let guide = GuideReader(Self.text(name))
    var runner = GuideRunner()
    for step in guide.steps where runner.problems.isEmpty { runner.perform(step) }
    runner.finish()
    #expect(runner.commands >= 5)
    #expect(runner.problems == [], "\(runner.problems.joined(separator: "\n"))")
  }

  @Test(arguments: names) func `have only blocks that are run`(_ name: String) {
    let kinds: Set<String> = ["console", "sh", "diff", "text", "assay"]
    for fence in GuideReader(Self.text(name)).fences {
      let words = fence.info.split(separator: " ").map(String.init)
      #expect(kinds.contains(words.first ?? ""), "\(name):\(fence.line)")
      #expect(!["text", "diff"].contains(words.first) || words.count == 2, "\(name):\(fence.line)")
    }
  }

  @Test func `together show most of the verbs`() {
    let commands = Self.names.flatMap { GuideReader(Self.text($0)).steps }
      .compactMap { step -> String? in
        guard case .command(let words, .some) = step.action else { return nil }
        let parts = GuideShell.words(words)
        guard let start = parts.firstIndex(of: "assay"), start + 1 < parts.count else { return nil }
        return parts[start + 1]
      }
    #expect(Set(commands).count >= 20)
  }

  @Test(arguments: [
    (["a", "…", "d"], "a\nb\nc\nd", true), (["a", "d"], "a\nb\nd", false),
    (["a…z"], "a and z", true), (["a…z"], "a and y", false), (["…"], "", true),
    (["a"], "a\nb", false), (["a", "…"], "a\nb", true), (["b"], "a\nb", false),
  ])
  func `leave out only what they say they leave out`(
    _ shown: [String], _ output: String, _ fits: Bool
  ) {
    #expect(GuideShell.matches(shown, output) == fits)
  }
}

import Testing

@testable import AssayCommands

/// What `docs/ci.md` tells a build server to run.
@Suite struct `Recipes for build servers` {
  /// Every call of the program in an example, without what the shell does around it.
  static let calls: [[String]] = {
    let lines = Guides.text("docs/ci.md").split(separator: "\n").filter { !$0.hasPrefix("|") }
    return lines.flatMap { $0.split(separator: "&&") }.compactMap { piece in
      let command = piece.prefix { $0 != ">" }
      let words = command.split(separator: " ").map(String.init)
      guard let start = words.firstIndex(of: "assay"), words.count > start + 2 else { return nil }
      return withoutRevision(Array(words[(start + 1)...]))
    }
  }()

  /// What is compared with a revision is checked by itself; there is no history here.
  private static func withoutRevision(_ call: [String]) -> [String] {
    guard let since = call.firstIndex(of: "--since") else { return call }
    return Array(call[..<since] + call[(since + 2)...])
  }

  @Test func `are there`() {
    #expect(Self.calls.count >= 10)
    #expect(Set(Self.calls.compactMap(\.first)) == ["check", "fmt", "test"])
  }

  @Test(arguments: Set(calls).sorted { $0.lexicographicallyPrecedes($1) })
  func `pass for the shipped content`(_ call: [String]) {
    let workbench = Workbench()
    for file in EmbeddedContent.files { workbench.write(file.path, file.text) }
    let result = workbench.run(call)
    #expect(result.status == .done, "\(result.output)\(result.messages)")
  }
}

import AssayCommands
import AssayText
import Testing

/// `check --since`: versions are held to what has changed since a revision of git.
@Suite struct `assay check --since` {
  /// What git keeps at `v1`, by the name seen from the top.
  static let then = [
    "rubrics/craft.rubric": SmallContent.craft, "rubrics/conduct.rubric": SmallContent.conduct,
    "scorecards/reader.scorecard": SmallContent.reader,
  ]

  /// Checks files that read otherwise than at `v1`; of the findings those about versions.
  static func run(
    _ words: [String: [(String, String)]], _ arguments: [String] = ["rubrics", "scorecards"],
    since revision: String = "v1", keeping kept: [String: String] = then
  ) -> Workbench.Result {
    let bench = Workbench()
    for (name, text) in then.sorted(by: { $0.key < $1.key }) {
      let changed = (words[name] ?? []).reduce(text) { $0.replacing($1.0, with: $1.1) }
      bench.write(name, changed)
    }
    defer { withExtendedLifetime(bench) {} }
    let folder = bench.folder
    var output: [UInt8] = []
    var messages: [UInt8] = []
    let status = Assay.run(
      Invocation(
        arguments: ["check", "--no-proofs", "--format", "plain", "--since", revision] + arguments,
        workingDirectory: folder, clock: { Instant(seconds: 0) }, randomness: { 0 },
        git: { git($0, below: folder, kept) }, input: Input(bytes: []),
        output: Output(results: { output += $0 }, messages: { messages += $0 })))
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    return Workbench.Result(
      status: status, output: lines.filter { $0.contains("[P501]") }.joined(separator: "\n"),
      messages: String(decoding: messages, as: UTF8.self))
  }

  /// As git answers: which revisions there are, what a folder holds, and what a file held.
  static func git(
    _ arguments: [String], below top: String, _ kept: [String: String]
  ) -> [UInt8]? {
    let folder = arguments[1].dropFirst(top.count + 1) + "/"
    switch arguments[2] {
    case "rev-parse": return arguments.last == "v1^{commit}" ? [] : nil
    case "ls-tree":
      let names = kept.keys.sorted().filter { $0.hasPrefix(folder) }.map {
        $0.dropFirst(folder.count)
      }
      return Array(names.joined(separator: "\0").utf8)
    default:
      guard let name = arguments.last, name.hasPrefix("v1:./") else { return nil }
      return kept[folder + String(name.dropFirst(5))].map { Array($0.utf8) }
    }
  }

  static let reader =
    "error: since `v1` the version of `reader` stays 1.0.0; the change calls for a major step, to "
    + "2.0.0 [P501]; fix: write `2.0.0`"

  static let nothing = Workbench.Result(
    status: .done, output: "", messages: "")

  @Test func `is content where nothing has changed, but layout`() {
    #expect(Self.run([:]) == Self.nothing)
    #expect(
      Self.run(["scorecards/reader.scorecard": [("bar overall 3\n", "bar  overall 3 # so\n")]])
        == Self.nothing)
  }

  @Test func `wants the step that the outcomes call for, and offers it`() {
    #expect(
      Self.run(["scorecards/reader.scorecard": [("bar overall 3\n", "bar overall 3.2\n")]])
        == .init(
          status: .no,
          output: "scorecards/reader.scorecard:1:41: " + Self.reader, messages: ""))
  }

  @Test func `takes any version that moves far enough`() {
    let words = [("bar overall 3\n", "bar overall 3.2\n"), ("version 1.0.0", "version 3.0.0")]
    #expect(Self.run(["scorecards/reader.scorecard": words]) == Self.nothing)
  }

  @Test func `holds rubrics to what they say, and scorecards to the rubrics that they use`() {
    #expect(
      Self.run(["rubrics/craft.rubric": [("weight 2", "weight 3")]])
        == .init(
          status: .no,
          output: "rubrics/craft.rubric:1:30: \(Self.reader.replacing("reader", with: "craft"))\n"
            + "scorecards/reader.scorecard:1:41: \(Self.reader)", messages: ""))
  }

  @Test func `lets new files begin as they like`() {
    var kept = Self.then
    kept["scorecards/reader.scorecard"] = nil
    #expect(Self.run([:], keeping: kept) == Self.nothing)
  }

  @Test func `says what could not be read then`() {
    var kept = Self.then
    kept["scorecards/reader.scorecard"] = SmallContent.reader.replacing("bar overall", with: "baar")
    let result = Self.run([:], keeping: kept)
    #expect(result.status == .done)
    #expect(
      result.messages
        == "assay: `reader` could not be read at `v1`, so its version is not looked at\n")
  }

  @Test(arguments: [
    ("v2", Workbench.Status.inputOutput, "assay: git knows no revision `v2` here\n"),
    ("", .usage, "assay: `` is no revision\n"),
  ])
  func `refuses what is no revision`(
    _ revision: String, _ status: Workbench.Status, _ message: String
  ) {
    let result = Self.run([:], since: revision)
    #expect(result.status == status && result.messages == message)
  }
}

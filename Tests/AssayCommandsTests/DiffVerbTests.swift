import AssayCommands
import AssayText
import Testing

@Suite struct `assay diff` {
  /// A scorecard, and beside it the same with some words replaced.
  static func bench(_ words: [(String, String)]) -> Workbench {
    let changed = words.reduce(SmallContent.reader) { $0.replacing($1.0, with: $1.1) }
    return Workbench().write("rubrics/craft.rubric", SmallContent.craft)
      .write("rubrics/conduct.rubric", SmallContent.conduct)
      .write("scorecards/reader.scorecard", SmallContent.reader)
      .write("scorecards/next.scorecard", changed)
  }

  static func run(_ words: (String, String)..., and more: [String] = []) -> Workbench.Result {
    bench(words).run(
      ["diff", "scorecards/reader.scorecard", "scorecards/next.scorecard"] + more)
  }

  static let bar = ("bar overall 3\n", "bar overall 3.2\n")

  @Test func `shows cards for every kind of change, how many change, and the step`() {
    #expect(
      Self.run(Self.bar, ("version 1.0.0", "version 1.1.0"))
        == .init(
          status: .no,
          output: """
            reader 1.0.0 (scorecards/reader.scorecard) -> reader 1.1.0 (scorecards/next.scorecard)

            What they say
              bar: 3 -> 3.2

            What comes of it
              hire becomes debrief:
                was hire by clear-hire, overall 3, now
                               lead  peer  partner  clerk
                craft (all)    3     3     .        .
                conduct (all)  3     .     3        3
                debrief by otherwise, overall 3
              of no cards: no hire becomes debrief, no hire becomes hire, debrief becomes no hire, \
            debrief becomes hire, hire becomes no hire

            Forms with another outcome, without flags, pay inside the band, references clear
              where all raters agree: 25 of 256 (9.8%)
              of all forms: 33211 of 1048576 (3.2%)

            Version: it goes from 1.0.0 to 1.1.0, a minor step; the change calls for a major step, \
            to 2.0.0.

            """, messages: ""))
  }

  @Test func `proves that other words change no outcome`() {
    let result = Self.run(
      ("\"At or above the bar\"", "\"It clears the bar\""), ("version 1.0.0", "version 1.0.1"))
    #expect(result.status == .done)
    #expect(
      result.output.hasSuffix(
        """
        What they say
          reason of rule clear-hire: reworded

        What comes of it
          every set of complete cards has the same outcome: equal by proof

        Forms with another outcome, without flags, pay inside the band, references clear
          where all raters agree: 0 of 256 (0%)
          of all forms: 0 of 1048576 (0%)

        Version: it goes from 1.0.0 to 1.0.1, a patch step; the change calls for a patch step.

        """))
  }

  @Test func `finds nothing in a copy that is laid out otherwise`() {
    let result = Self.run(
      ("  when overall is at least the bar", "      when  overall  is at least the bar"))
    #expect(result.status == .done)
    #expect(result.output.contains("\nWhat they say\n  the same\n"))
    #expect(result.output.hasSuffix("\nVersion: it stays 1.0.0; no step is called for.\n"))
  }

  @Test(arguments: [
    ("version 1.0.0", "version 2.0.0", Workbench.Status.done),
    ("version 1.0.0", "version 0.9.0", .no), ("version 1.0.0", "version 1.0.0", .no),
  ])
  func `holds the version to the change`(_ old: String, _ new: String, _ status: Workbench.Status) {
    #expect(Self.run(Self.bar, (old, new)).status == status)
  }

  @Test func `compares other panels only where all agree`() {
    let result = Self.run(("  by lead, partner, clerk", "  by lead, partner"), Self.bar)
    #expect(
      result.output.contains(
        "  not comparable: others rate, or in other stages; looked at are cards on which all "
          + "raters agree\n  hire becomes debrief:\n"))
    #expect(!result.output.contains("of all forms"))
  }

  @Test func `is no proof beyond its budget`() {
    let result = Self.run(
      ("weight 60% floor 2", "weight 50% floor 2"), ("weight 40%", "weight 50%"),
      ("version 1.0.0", "version 2.0.0"), and: ["--budget", "1"])
    #expect(result.status == .unknown)
    #expect(result.output.contains("because the steps of the question are used up"))
  }

  @Test func `is also written for programs`() throws {
    let result = Self.run(Self.bar, and: ["--format", "json"])
    let value = try JSONParser.parse(Array(result.output.utf8))
    #expect(value["assay"]?.string == "difference" && value["equal"] == .bool(false))
    #expect(value["allForms"]?["changed"]?.string == "33211")
    #expect(value["step"]?["called"]?.string == "major")
    #expect(value["transitions"]?.array?.count == 6)
  }

  @Test func `reads what git keeps at a revision, with the rubrics of that time`() {
    let bench = Self.bench([])
    var output: [UInt8] = []
    let status = Assay.run(
      Invocation(
        arguments: ["diff", "--since", "v1", "scorecards/reader.scorecard"],
        workingDirectory: bench.folder, clock: { Instant(seconds: 0) }, randomness: { 0 },
        git: { arguments in
          switch arguments.suffix(2).joined(separator: " ") {
          case "--no-textconv v1:./reader.scorecard":
            Array(SmallContent.reader.replacing("bar overall 3\n", with: "bar overall 2\n").utf8)
          case "v1 ../rubrics/":
            Array("../rubrics/craft.rubric\0../rubrics/conduct.rubric\0".utf8)
          case "--no-textconv v1:../rubrics/craft.rubric":
            Array(SmallContent.craft.replacing("weight 2", with: "weight 3").utf8)
          case "--no-textconv v1:../rubrics/conduct.rubric": Array(SmallContent.conduct.utf8)
          default: nil
          }
        }, input: Input(bytes: []), output: Output(results: { output += $0 }, messages: { _ in })))
    #expect(status == .no)
    let text = String(decoding: output, as: UTF8.self)
    #expect(
      text.hasPrefix("reader 1.0.0 (scorecards/reader.scorecard at v1) -> reader 1.0.0 "))
    #expect(text.contains("  weight of method of craft: 3 -> 2\n  bar: 2 -> 3\n"))
  }

  @Test func `hands git no option in place of a revision`() {
    let result = Self.bench([]).run(
      "diff", "--since=--output=x", "scorecards/reader.scorecard")
    #expect(result.status == .usage)
  }

  @Test func `reads past loops by both`() {
    let scene = Scene.complete()
    scene.bench.write(
      "scorecards/next.scorecard", SmallContent.reader.replacing(Self.bar.0, with: Self.bar.1))
    let result = scene.run(
      "ben", "diff", "scorecards/reader.scorecard", "scorecards/next.scorecard", "--workspace",
      ".")
    #expect(
      result.output.contains(
        """
        Past loops
          1 complete loop read by both, 1 would have ended otherwise
          Mira Vos (LOOP): hire, then debrief

        """))
  }
}

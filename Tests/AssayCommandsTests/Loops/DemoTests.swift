import Testing

@testable import AssayCommands

/// `assay demo` with a clock and randomness that a test sets.
@Suite struct `assay demo` {
  private static func bench() -> Workbench {
    let bench = Workbench()
    bench.environment = ["HOME": bench.path("home")]
    return bench
  }

  private struct Played: Sendable {
    var output: String
    var snapshot: Workbench.Snapshot
  }

  private static func play(_ bench: Workbench) -> Played {
    let result = bench.run("demo")
    #expect(result.status == .done)
    #expect(result.messages == "")
    return Played(
      output: result.output.replacing(bench.folder, with: "FOLDER"), snapshot: bench.snapshot)
  }

  private static let first = play(bench())

  @Test func `says what it did, where the packets are, and what to try next`() {
    #expect(
      Self.first.output == """
        Cherwell Pathology, Oxford, hires two Senior Computer Vision Engineers. Company, people
        and candidates are invented; the loops were run by the commands you would use.

        Elin Marsh
          hire, because `clear-hire` held: `overall is at least the bar`: 3.28 against
          3; `dicom-work-sample is at least 2.5`: 3.25 against 2.5
          FOLDER/assay-demo/packets/elin-marsh.html

        Daniel Reyes
          debrief, because `split` held: `raters differ by at least 1.5 on any area`:
          Regulatory instinct 1.6 against 1.5, Tobias Frank below Hana Okoye
          FOLDER/assay-demo/packets/daniel-reyes.html

        Priya Nair
          incomplete: De-identification has 1 rater, 2 are required
          FOLDER/assay-demo/packets/priya-nair.html

        Try next:
          cd FOLDER/assay-demo
          assay status --as hana              where every loop stands
          assay explain Daniel --as hana      why the panel has to talk
          assay packet Priya --as hana        what is still missing, and the remedies
          assay kit Priya sample --as marcus  the interviewer's guide
          assay verify                        that nothing was changed
          assay test scorecards               the scorecards' own tests

        """)
  }

  @Test func `gives the same bytes again, in a second folder beside one that is there`() {
    let bench = Self.bench()
    bench.write("assay-demo/mine.txt", "not to be touched")
    let second = Self.play(bench)
    #expect(second.output == Self.first.output.replacing("/assay-demo", with: "/assay-demo-2"))
    let made = second.snapshot.files.filter { $0.name.hasPrefix("assay-demo-2/") }
    #expect(made.count == Self.first.snapshot.files.count)
    for (one, other) in zip(Self.first.snapshot.files, made) {
      #expect("assay-demo-2" + one.name.dropFirst("assay-demo".count) == other.name)
      #expect(one.bytes == other.bytes, "\(one.name)")
    }
    #expect(bench.names() == ["assay-demo", "assay-demo-2"])
    #expect(bench.names("assay-demo") == ["mine.txt"])
    #expect(
      bench.run("demo", "assay-demo")
        == .init(
          status: .usage, output: "",
          messages: "assay: `\(bench.folder)/assay-demo` is there already; name a folder that is "
            + "not, nothing is overwritten\n"))
  }

  @Test func `ends with one hire, one split panel and one loop without its evidence`() {
    let bench = Self.bench()
    bench.restore(Self.first.snapshot)
    let inside = ["--workspace", "assay-demo", "--as", "hana"]
    func run(_ arguments: String...) -> Workbench.Result { bench.run(arguments + inside) }
    let status = run("status").output.split(separator: "\n").dropFirst().map { line in
      line.split(separator: " ").dropFirst(2).drop { $0 != "0" }.dropFirst().joined(separator: " ")
    }
    #expect(status == ["decided hire", "debrief", "incomplete"])
    #expect(
      run("explain", "Daniel").output.contains(
        "  `split` held: `raters differ by at least 1.5 on any area`: Regulatory instinct 1.6 "
          + "against 1.5, Tobias Frank below Hana Okoye\n"))
    #expect(run("verify").output.contains("\nSound: 80 events, "))
    #expect(run("doctor").output == "All is well.\n")
    for name in ["elin-marsh", "daniel-reyes", "priya-nair"] {
      #expect(bench.read("assay-demo/packets/\(name).html").hasPrefix("<!DOCTYPE html>"))
    }
    #expect(bench.names("home") == [])
    #expect(run("packet", "Priya").output.contains("State of the loop: Incomplete"))
  }

  @Test func `has scorecards that pass their own tests`() {
    let bench = Self.bench()
    bench.restore(Self.first.snapshot)
    #expect(bench.run("check", "assay-demo/rubrics", "assay-demo/scorecards").status == .done)
    #expect(bench.run("test", "assay-demo/scorecards").status == .done)
  }
}

@Suite struct `assay init` {
  private func bench() -> Workbench {
    let bench = Workbench()
    bench.environment = ["HOME": bench.path("home"), "LANG": "nl_NL.UTF-8"]
    return bench
  }

  @Test func `takes the region from the locale, and says what comes next`() {
    let bench = bench()
    #expect(
      bench.run("init", "hiring")
        == .init(
          status: .done,
          output: """
            Made the workspace hiring in \(bench.folder)/hiring
              time and holidays: Netherlands
              14 files in rubrics/ and scorecards/, yours to change
            Next:
              cd \(bench.folder)/hiring
              assay me ID "Your Name"
              assay check rubrics scorecards
              assay opening NAME --scorecard senior-cv-engineer

            """, messages: ""))
    #expect(
      bench.run("init", "hiring")
        == .init(
          status: .inputOutput, output: "",
          messages: "assay: `\(bench.folder)/hiring` is a workspace already; use it as it is, or "
            + "choose another folder\n"))
    #expect(
      bench.run("init", "other", "--region", "XX").messages.hasPrefix(
        "assay: `XX` is no region of ours: "))
  }

  @Test func `with an example leaves a loop half way`() {
    let bench = bench()
    let made = bench.run("init", "--example")
    #expect(made.status == .done)
    #expect(made.output.contains("  assay score --as hana\n"))
    #expect(
      bench.run("status").output.contains("  2 of 5  6           open\n"))
    #expect(
      bench.run("score", "--as", "hana").output.contains("DICOM and slide work sample, as Head"))
    #expect(bench.run("explain", "Elin", "--as", "hana").status == .no)
    #expect(bench.run("explain", "Elin", "--as", "joss").status == .done)
    #expect(bench.run("verify").status == .done)
  }
}

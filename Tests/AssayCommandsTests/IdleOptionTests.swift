import AssayCommands
import Testing

/// What would be passed over in silence is refused before anything is read.
@Suite struct `Options that do nothing together` {
  static let cases: [(arguments: [String], says: String)] = [
    (
      ["explain", "L201", "--full"],
      "--full does nothing here: a code has no derivation; leave it out"
    ),
    (
      ["explain", "l201", "--workspace", "w"],
      "--workspace does nothing here: a code means the same in every workspace; leave it out"
    ),
    (
      ["explain", "L201", "--as", "ada"],
      "--as does nothing here: a code means the same for everybody; leave it out"
    ),
    (
      ["explain", "Mira", "--full", "--format", "json"],
      "--full does nothing here: the document of `--format json` has the exact figures; leave one of "
        + "them out"
    ),
    (
      ["test", "--budget", "1000"],
      "--budget does nothing here: it limits the questions of `--mutate`; add that, or leave it out"
    ),
    (
      ["test", "--mutate", "--format", "junit"],
      "--mutate does nothing here: junit and tap tell tests alone; add `--mutate-at-least 100%`, or "
        + "use text or json"
    ),
    (
      ["test", "--coverage", "--format", "tap"],
      "--coverage does nothing here: junit and tap tell tests alone; add `--coverage-at-least 100%`, "
        + "or use text or json"
    ),
    (
      ["prove", "--as-test", "--format", "json"],
      "--format does nothing here: tests are in the language of scorecards; leave it out, or leave "
        + "out `--as-test`"
    ),
    (
      ["diff", "a.scorecard", "b.scorecard", "--as", "ada"],
      "--as does nothing here: it says who reads past loops; add `--workspace`, or leave it out"
    ),
    (
      ["stats", "icc", "--list", "--ratings", "r.csv"],
      "--ratings does nothing here: `--list` computes nothing; leave one of them out"
    ),
    (
      ["stats", "icc", "--list", "--level", "0.9"],
      "--level does nothing here: `--list` computes nothing; leave one of them out"
    ),
    (
      ["packet", "Mira", "--save", "-o", "p.html"],
      "--output does nothing here: `--save` writes into the workspace's folder `packets`; leave one "
        + "of them out"
    ),
    (
      ["kit", "Mira", "talk", "--form", "--format", "html"],
      "--format does nothing here: a form is text of its own kind; leave it out, or leave out `--form`"
    ),
    (
      ["calibrate", "--scorecard", "a", "--ratings", "--format", "json"],
      "--format does nothing here: `--ratings` prints comma-separated text; leave one of them out"
    ),
    (
      ["calibrate", "--scorecard", "a", "--ratings", "--panellist", "ada"],
      "--panellist does nothing here: `--ratings` prints the ratings of all; leave one of them out"
    ),
    (
      ["calibrate", "practice", "depth", "--list"],
      "`depth` does nothing here: the list has all rubrics; leave it out, or leave out `--list`"
    ),
    (
      ["calibrate", "practice", "depth", "--form", "--answers", "f"],
      "--answers does nothing here: `--form` prints an empty form; leave one of them out"
    ),
    (
      ["calibrate", "practice", "depth", "--format", "json"],
      "--format does nothing here: only the list is json; leave out the rubric, or the format"
    ),
    (
      ["calibrate", "practice", "--plain"],
      "--plain does nothing here: it is for rating; name the rubric, or leave it out"
    ),
    (
      ["score", "--answers", "card.txt"],
      "--answers does nothing here: without a candidate the cards that are owed are listed; name the "
        + "candidate"
    ),
    (
      ["score", "Mira", "--answers", "card.txt", "--plain"],
      "--plain does nothing here: `--answers` asks nothing; leave one of them out"
    ),
    (
      ["opening", "--seats", "2"],
      "--seats does nothing here: without a name all openings are listed; name the opening"
    ),
    (
      ["opening", "cv", "--close", "Filled", "--by", "2027-01-10"],
      "--by does nothing here: `--close` ends an opening and changes nothing of it; leave one of them "
        + "out"
    ),
    (
      ["assign", "Mira", "--instead-of", "ada"],
      "--instead-of does nothing here: without ROLE=PERSON the roles are listed; say who takes which "
        + "role"
    ),
    (
      ["assign", "Mira", "cto=ada", "--because", "She is free"],
      "--because does nothing here: a reason is kept for a substitute; add `--instead-of PERSON`, or "
        + "leave it out"
    ),
  ]

  @Test(arguments: cases) func `are refused, with the mend`(
    _ entry: (arguments: [String], says: String)
  ) {
    let result = Workbench().run(entry.arguments)
    #expect(result.status == .usage)
    #expect(result.output == "")
    let told = result.messages.split(separator: "\n").prefix { !$0.hasPrefix("Usage:") }
    #expect(told.joined(separator: " ") == "Error: \(entry.says)")
  }

  @Test func `are refused before a calibration is recorded`() {
    let result = Workbench().run("calibrate", "Mira", "--record", "--format", "html")
    #expect(result.status == .usage)
    #expect(
      result.messages.hasPrefix(
        "Error: the calibration of one loop is text or json; its packet has it as html\n"))
  }

  @Test func `are taken where they do something`() {
    let workbench = Workbench()
    #expect(workbench.run("test", "--mutate", "--budget", "1000").status != .usage)
    #expect(
      workbench.run("test", "--mutate-at-least", "100%", "--format", "junit").status != .usage)
    #expect(workbench.run("stats", "--list", "--format", "json").status == .done)
  }
}

import Testing

@testable import AssayCommands

/// Words that mean nothing here: each gets a sentence, a suggestion where there is one, and 64.
@Suite struct `Words that mean nothing` {
  static let cases: [([String], String)] = [
    (
      ["status", "Mria"],
      "no loop is about `Mria`; did you mean `Mira Vos`?\n`assay status` lists all loops.\n"
    ),
    (["status", "Zebulon"], "no loop is about `Zebulon`\n`assay status` lists all loops.\n"),
    (["status", ""], "no loop is about ``\n`assay status` lists all loops.\n"),
    (["status", "  "], "no loop is about `  `\n`assay status` lists all loops.\n"),
    (
      ["kit", "Mira", "tlak"],
      "`reader` has no stage `tlak`; did you mean `talk`?\n"
        + "Its stages are scope, portfolio, talk.\n"
    ),
    (
      ["schedule", "Mira", "final", "2026-11-25 10:00"],
      "`reader` has no stage `final`\nIts stages are scope, portfolio, talk.\n"
    ),
    (
      ["schedule", "Mira", "talk", "tomorrow"],
      "`tomorrow` is no date and time; write \"2026-11-24 14:00\"\n"
    ),
    (
      ["assign", "Mira", "pere=kim"],
      "`reader` has no role `pere`; did you mean `peer`?\n"
        + "Its roles are lead, peer, partner, clerk.\n"
    ),
    (["assign", "Mira", "peer"], "write ROLE=PERSON, found `peer`\n"),
    (
      ["assign", "Mira", "peer=kmi"],
      "nobody in this workspace is called `kmi`; did you mean `kim`?\n"
        + "Name people with `assay me ID \"Name\"` or `assay person ID \"Name\"`.\n"
    ),
    (
      ["recuse", "Mira", "clarke", "--because", "x"],
      "`reader` has no role `clarke`; did you mean `clerk`?\n"
        + "Its roles are lead, peer, partner, clerk.\n"
    ),
    (
      ["open", "Noor Aziz", "--for", "raeder-1"],
      "there is no opening `raeder-1`; did you mean `reader-1`?\nThe openings are reader-1.\n"
    ),
    (
      ["opening", "next", "--scorecard", "raeder"],
      "the workspace has no scorecard `raeder`; did you mean `reader`?\n"
        + "Its scorecards are reader.\n"
    ),
    (
      ["opening", "next"],
      "which scorecard? say `--scorecard NAME`; `assay check scorecards` names them\n"
    ),
    (
      ["opening", "next", "--scorecard", "reader", "--seats", "0"],
      "an opening has 1 to 1000 seats, found 0\n"
    ),
    (
      ["opening", "next", "--scorecard", "reader", "--by", "soon"],
      "`soon` is no date; write 2026-11-20\n"
    ),
    (
      ["void", "Mira", "methd", "x", "--because", "x"],
      "`reader` has no criterion `methd`; did you mean `method`?\n"
        + "Its criteria are method, tools, care, listening.\n"
    ),
    (
      ["expect", "Mira", "more"],
      "an expectation is `inside`, `above` or `unstated`, found `more`\n"
    ),
    (
      ["reference", "Mira", "lead", "good"],
      "a reference is `clear`, `concern` or `open`, found `good`\n"
    ),
    (
      ["disclose", "Mira", "--band", "Peru"], "there is no band `Peru`; there are \"Netherlands\"\n"
    ),
    (
      ["person", "Ada!", "Ada"],
      "`Ada!` is no id of a person: ids are lower-case letters, digits and hyphens, such as `ada` "
        + "or `m-curie`\n"
    ),
    (["me", "zoe"], "`zoe` is new here: say the name too, as in `assay me zoe \"Name\"`\n"),
    (
      ["explain", "E999"],
      "no finding has the code `E999`; docs/diagnostics.md lists them\n"
    ),
    (["open", "", "--for", "reader-1"], emptyName),
    (["open", " \t ", "--for", "reader-1"], emptyName),
    (["open", "\u{200B}\u{202E}", "--for", "reader-1"], emptyName),
    (
      ["open", "Mira\0Vos", "--for", "reader-1"],
      "the name of the candidate holds a NUL character; leave it out\n"
    ),
    (
      ["open", String(repeating: "x", count: 30_000), "--for", "reader-1"],
      "the name of the candidate has 30000 bytes; at most 20000 are kept\n"
    ),
    (
      ["person", "zoe", " "],
      "the name of a person is empty or shows nothing; write one that can be read\n"
    ),
  ]
  private static let emptyName =
    "the name of the candidate is empty or shows nothing; write one that can be read\n"

  @Test func `are told from each other and change nothing`() {
    let scene = Scene.held()
    let before = scene.bench.names("ledger/events") + scene.bench.names("names")
    for (arguments, message) in Self.cases {
      let result = scene.run("ada", arguments)
      #expect(
        result == .init(status: .usage, output: "", messages: "assay: " + message), "\(arguments)")
    }
    #expect(scene.bench.names("ledger/events") + scene.bench.names("names") == before)
  }

  @Test func `may mean several`() {
    let scene = Scene.held()
    scene.can("ada", "open", "Mira Vossen", "--for", "reader-1")
    let asked = scene.run("ada", "status", "Mira")
    #expect(asked.status == .usage)
    #expect(asked.messages.hasPrefix("assay: `Mira` may be Mira Vos"))
    #expect(asked.messages.contains(" or Mira Vos"))
    #expect(scene.can("ada", "status", "Mira Vos").hasPrefix("Mira Vos, Study Reader"))
    #expect(scene.can("ada", "status", "vossen").hasPrefix("Mira Vossen, Study Reader"))
  }

  @Test func `are not who is typing`() {
    let scene = Scene.held()
    #expect(
      scene.run("zoe", "explain", "Mira").messages
        == "assay: `zoe` is nobody in this workspace yet\n"
        + "Say who it is with `assay me zoe \"Name\"`.\n")
    #expect(
      scene.run(nil, "explain", "Mira").messages
        == "assay: nobody knows who is typing, and every event names its author\n"
        + "Say it once with `assay me ID \"Your Name\"`, or for this call with `--as ID`.\n")
  }
}

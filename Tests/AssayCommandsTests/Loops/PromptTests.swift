import Testing

@testable import AssayCommands

/// The prompts of `assay score`, answered through a pipe.
@Suite struct `Cards by prompts` {
  static let care = ["", "3", "Stopped release 2.1 for a missing test.", ""]
  static let listening = ["n", "1"]
  static let ending = ["", "submit"]

  private static func piped(_ answers: [String]) -> String {
    answers.map { $0 + "\n" }.joined()
  }

  private static func talk() -> Scene {
    let scene = Scene.held()
    for card in Submission.solid[..<2] { scene.submit(card) }
    return scene
  }

  @Test func `fill a card through a pipe, and say so behind the last prompt`() {
    let scene = Self.talk()
    let shown = scene.can(
      "dan", ["score", "Mira", "talk"],
      input: Self.piped(Self.care + Self.listening + Self.ending))
    #expect(shown.hasPrefix("\nYour card. Mira Vos · Talk\n"))
    #expect(
      shown.hasSuffix(
        """

        Your card before it goes in. Mira Vos · Talk
        1: Care: 3 Solid
        Stopped release 2.1 for a missing test.
        2: Listening: not observed: not asked

        Type submit when this is what you saw. A submitted card is amended, never rewritten.
        A number to change it, submit, ? more, q stop: 
        Submitted: Talk of Mira Vos, as Partner.
        Receipt HASH at Tue 24 Nov 2026 12:00.
        Sealed until all are in; still owed by Ben Ito, Eve Lund.

        """))
    #expect(scene.bench.names("drafts") == [])
  }

  @Test func `are the same whether plain mode is asked for or not`() {
    let (one, other) = (Self.talk(), Self.talk())
    let input = Self.piped(Self.care)
    let shown = one.run("dan", ["score", "Mira", "talk"], input: input)
    #expect(other.run("dan", ["score", "Mira", "talk", "--plain"], input: input) == shown)
  }

  @Test func `keep every answer when the input ends, and go on there`() {
    let scene = Self.talk()
    let cut = scene.run("dan", ["score", "Mira", "talk"], input: Self.piped(Self.care))
    #expect(cut.status == .unknown)
    #expect(
      cut.output.hasSuffix(
        "note: the input ended; your answers so far are kept. Run the same command to go on.\n"))
    #expect(scene.bench.names("drafts") == ["\(scene.loop).talk.dan"])
    let again = scene.can(
      "dan", ["score", "Mira", "talk"], input: Self.piped(Self.listening + Self.ending))
    #expect(
      again.hasPrefix("\nYou go on at Listening: 1 of 2 criteria are done and kept.\n"))
    #expect(again.contains("Stopped release 2.1 for a missing test."))
    #expect(again.contains("Submitted: Talk of Mira Vos, as Partner."))
  }

  static let cuts = Array(1..<(care + listening + ending).count)

  @Test(arguments: cuts) func `lose nothing, wherever the input ends`(_ count: Int) {
    let scene = Self.talk()
    let answers = Self.care + Self.listening + Self.ending
    #expect(
      scene.run("dan", ["score", "Mira", "talk"], input: Self.piped(Array(answers[..<count])))
        .status == .unknown)
    let whole = scene.can(
      "dan", ["score", "Mira", "talk"], input: Self.piped(Array(answers[count...])))
    #expect(
      whole.contains(
        """
        1: Care: 3 Solid
        Stopped release 2.1 for a missing test.
        2: Listening: not observed: not asked
        """))
    #expect(whole.contains("Submitted: Talk of Mira Vos, as Partner.\n"))
  }

  @Test func `keep an answer that ends in the middle of a line`() {
    let scene = Self.talk()
    let cut = scene.run("dan", ["score", "Mira", "talk"], input: "\n3\nStopped release 2.1 for")
    #expect(cut.status == .unknown)
    let again = scene.run("dan", ["score", "Mira", "talk"])
    #expect(again.output.contains("Stopped release 2.1 for"))
  }

  @Test func `stop on q with everything kept`() {
    let scene = Self.talk()
    let stopped = scene.run(
      "dan", ["score", "Mira", "talk"], input: Self.piped(Self.care + ["q"]))
    #expect(stopped.status == .unknown)
    #expect(
      stopped.output.hasSuffix(
        "Stopped; your answers so far are kept. Run the same command to go on.\n"))
  }

  @Test func `record that the panellist knows the candidate`() {
    let scene = Self.talk()
    let said = scene.can(
      "dan", ["score", "Mira", "talk"],
      input: Self.piped(["k", "She taught me at the institute.", ""]))
    #expect(said.contains("the coordinator is asked for a substitute"))
    #expect(said.hasSuffix("Receipt HASH at Tue 24 Nov 2026 12:00.\n"))
    #expect(scene.bench.names("drafts") == [])
    #expect(scene.can("ada", "status", "Mira").contains("partner, nobody yet"))
  }

  @Test func `set a damaged draft aside and begin anew`() {
    let scene = Self.talk()
    let name = "drafts/\(scene.loop).talk.dan"
    scene.bench.write(name, "{ this was a card")
    let shown = scene.run("dan", ["score", "Mira", "talk"], input: Self.piped(Self.care))
    #expect(
      shown.output.hasPrefix(
        "note: the draft cannot be read: a quote is missing. It is kept aside as "
          + "drafts/LOOP.talk.dan-aside, and a new card begins here.\n"))
    #expect(scene.bench.read(name + "-aside") == "{ this was a card")
    #expect(scene.bench.read(name).contains("Stopped release 2.1 for a missing test."))
  }

  @Test func `say where the disk cannot keep an answer`() {
    let scene = Self.talk()
    scene.bench.remove("drafts")
    scene.bench.write("elsewhere", "")
    scene.bench.link("drafts", to: "elsewhere")
    let result = scene.run("dan", ["score", "Mira", "talk"], input: Self.piped(Self.care))
    #expect(result.status == .inputOutput)
    #expect(result.messages.hasPrefix("assay: `FOLDER/drafts` is a symbolic link"))
  }

  @Test func `are not shown for a card that cannot go in yet`() {
    let scene = Scene.opened()
    #expect(
      scene.run("dan", "score", "Mira", "talk")
        == .init(
          status: .no, output: "",
          messages: """
            assay: `talk` comes after `portfolio`, which is not over
            Submit its cards or schedule it first, or ask the coordinator to waive it.

            """))
    #expect(
      scene.can("dan", "score") == """
        Mira Vos: Talk, as Partner
          not yet: `talk` comes after `portfolio`, which is not over
          assay score LOOP talk

        """)
  }

  @Test func `are refused to those who hold no role in the stage`() {
    #expect(
      Self.talk().run("cleo", "score", "Mira", "talk")
        == .init(
          status: .no, output: "",
          messages: """
            assay: Cleo Marsh holds no role in `talk` of Mira Vos's loop
            `assay status LOOP` says who does.

            """))
  }
}

@Suite struct `A card on paper` {
  @Test func `is entered by the coordinator, and names both`() {
    let scene = Scene.held()
    let card = Submission.solid[1]
    scene.can(
      "ada", ["score", "Mira", "portfolio", "--for", "cleo", "--answers", "-"],
      input: scene.form(card))
    for card in Submission.solid where card.person != "cleo" { scene.submit(card) }
    let packet = scene.can("ben", "packet", "Mira")
    #expect(packet.contains("Cleo Marsh, 3 Solid"))
    #expect(packet.contains("entered by Ada Berg"))
  }

  @Test func `is refused to somebody who owes a card and would read it`() {
    let scene = Scene.held()
    _ = scene.run("cleo", ["score", "Mira", "portfolio"], input: "\n2\nquoll-words of Cleo\n\n")
    let asked = scene.run("ben", "score", "Mira", "portfolio", "--for", "cleo")
    #expect(
      asked
        == .init(
          status: .no, output: "",
          messages: """
            assay: you still owe a card in Mira Vos's loop, and Cleo Marsh's card would be shown to you
            Submit yours first.

            """))
    #expect(
      scene.run("kim", "score", "Mira", "portfolio", "--for", "cleo").messages == """
        assay: only the coordinator or the decider enters a card for somebody else
        Ask Ada Berg to do it.

        """)
  }

  @Test func `does not begin with what its owner has typed`() {
    let scene = Scene.held()
    _ = scene.run("cleo", ["score", "Mira", "portfolio"], input: "\n2\nquoll-words of Cleo\n\n")
    let shown = scene.run("ada", "score", "Mira", "portfolio", "--for", "cleo")
    #expect(!shown.output.contains("quoll-words"))
    #expect(scene.bench.read("drafts/\(scene.loop).portfolio.cleo").contains("quoll-words"))
  }
}

@Suite struct `A form` {
  @Test func `with mistakes records nothing and names each of them`() {
    let scene = Scene.held()
    let form = scene.form(Submission(person: "ben", stage: "portfolio", levels: ["5", ""]))
    let before = scene.bench.names("ledger/events")
    let result = scene.run("ben", ["score", "Mira", "portfolio", "--answers", "-"], input: form)
    #expect(
      result
        == .init(
          status: .no, output: "",
          messages: """
            assay: the form is not taken, nothing is recorded
            standard input:23: `5` is no level of the scale
              write one of 1 Weak, 2 Partial, 3 Solid, 4 Outstanding, or `not asked`, `asked but unclear`, `not applicable`
            standard input:34: `tools of craft` has no level
              write a level, or `not asked`, `asked but unclear` or `not applicable`

            """))
    #expect(scene.bench.names("ledger/events") == before)
  }

  @Test func `for one candidate is no card of another`() {
    let scene = Scene.held()
    let form = scene.form(Submission.solid[0])
    let other = form.replacing("loop: \(scene.loop)", with: "loop: c-00000000-reader-1")
    let result = scene.run("ben", ["score", "Mira", "portfolio", "--answers", "-"], input: other)
    #expect(
      result
        == .init(
          status: .no, output: "",
          messages: """
            assay: the form is for the loop `c-00000000-reader-1` and not for `LOOP`; nothing is recorded
            Print the right one with `assay kit LOOP portfolio --form`.

            """))
    let role = form.replacing("role: lead", with: "role: peer")
    #expect(
      scene.run("ben", ["score", "Mira", "portfolio", "--answers", "-"], input: role).messages
        .hasPrefix("assay: the form is for the role `peer` and not for `lead`"))
  }

  @Test func `that is not there is a failure of input`() {
    #expect(
      Scene.held().run("ben", "score", "Mira", "portfolio", "--answers", "card.txt")
        == .init(
          status: .inputOutput, output: "", messages: "assay: there is no file `card.txt`\n"))
  }

  @Test(arguments: ["", "\u{0}\u{1}\u{2}", "level: 3\n", "form: 9\n"])
  func `that is none is refused`(_ text: String) {
    let scene = Scene.held()
    let before = scene.bench.names("ledger/events")
    let result = scene.run("ben", ["score", "Mira", "portfolio", "--answers", "-"], input: text)
    #expect(result.status == .no)
    #expect(result.messages.hasPrefix("assay: the form is not taken, nothing is recorded\n"))
    #expect(scene.bench.names("ledger/events") == before)
  }
}

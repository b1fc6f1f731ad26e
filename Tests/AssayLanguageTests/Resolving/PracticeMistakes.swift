import AssayLanguage
import AssayText
import Testing

@Suite struct `Mistakes in practice answers` {
  static let sound = """
    practice for depth version 1
    answer by-slice to holdout of evaluation is 1
      says "We split at random, which gave 0.97."
      because "One number is reported"
    answer two-sites to shift of evaluation is 3
      says "I would compare both scanners on the same phantom first."
      because "The shift is looked for; nothing watches it"

    """

  @Test func `are none in a sound file, whose answers come with their rubric`() throws {
    let library = Sample.library([Change("drill", "", Self.sound)])
    #expect(library.shortForm == "")
    let practice = try #require(library.practices.first)
    #expect(library.practices.count == 1 && practice.rubric.name == "depth")
    #expect(practice.answers.map(\.name) == ["by-slice", "two-sites"])
    #expect(practice.answers.map(\.level) == [1, 3])
    let first = practice.answers[0]
    #expect(practice.criterion(of: first)?.title == "Evaluation")
    #expect(practice.question(of: first)?.text == "How did you split the data?")
    #expect(first.text == "We split at random, which gave 0.97.")
    #expect(first.because == "One number is reported")
  }

  @Test func `answers of several files come together, whatever the order of the files`() {
    let more = """
      practice for depth version 1
      answer third to holdout of evaluation is 2
        says "By patient."
        because "Patients are named"

      """
    let (one, other) = (Change("drill", "", Self.sound), Change("more", "", more))
    let names = Sample.library([one, other]).practices.map { $0.answers.map(\.name) }
    #expect(names == [["by-slice", "two-sites", "third"]])
    let first = Library(
      ["practice": Self.sound, "rubric": Sample.depth].sorted { $0.key < $1.key }
        .map { SourceText(name: $0.key, text: $0.value) })
    #expect(first.practices.map { $0.answers.count } == [2])
  }

  @Test(arguments: cases) func `are told in whole sentences`(_ mistake: Mistake) {
    mistake.check()
  }

  private static func with(_ old: String, _ new: String) -> [Change] {
    [Change("drill", "", sound.replacing(old, with: new))]
  }

  static let cases: [Mistake] = [
    Mistake(
      "an unknown rubric", with("for depth", "for deepth"),
      """
      drill:1:14-20 E302 error there is no rubric `deepth`
        help: did you mean `depth`?
        fix: write `depth`
      """),
    Mistake(
      "a version that is not there", with("version 1", "version 2"),
      """
      drill:1:28-29 E305 error there is no version 2 of the rubric `depth`
        depth:1:8 this is version 1.2.0
        fix: write `1`
      """),
    Mistake(
      "an unknown criterion", with("shift of evaluation", "shift of evalution"),
      """
      drill:5:30-39 E306 error the rubric `depth` has no criterion `evalution`
        help: did you mean `evaluation`?
        fix: write `evaluation`
      """),
    Mistake(
      "a question of another criterion", with("shift of evaluation", "shift of data"),
      """
      drill:5:21-26 E302 error there is no question `shift` in `data`
        help: no question is declared in `data`
      """),
    Mistake(
      "a level beside the scale", with("is 3", "is 5"),
      """
      drill:5:44-45 E405 error level 5 is not on the scale, whose levels are 1, 2, 3 and 4
      """),
    Mistake(
      "two answers of one name", with("answer two-sites", "answer by-slice"),
      """
      drill:5:8-16 E301 error the answer `by-slice` is declared twice
        drill:2:8 first declared here
      """),
    Mistake(
      "no reason", with("  because \"One number is reported\"\n", ""),
      """
      drill:2:8-16 E546 error the answer `by-slice` does not say why its level is right
        help: write `because "..."` below it: what meets the anchor, and what the next one wants
      """),
    Mistake(
      "no text", with("  says \"We split at random, which gave 0.97.\"\n", ""),
      """
      drill:2:8-16 E545 error the answer `by-slice` has no text
        help: write `says "..."` below it, as a candidate would say it
      """),
    Mistake(
      "no answer at all", [Change("drill", "", "practice for depth version 1\n")],
      """
      drill:1:14-19 E544 error there is no answer to practise `depth` on
        help: write `answer NAME to QUESTION of CRITERION is LEVEL` for each
      """),
    Mistake(
      "a broken line in the rubric that may hold the name",
      [
        Change("depth", "criterion data \"Data\"", "criterion data Data"),
        Change("drill", "", sound.replacing("shift of evaluation", with: "shift of data")),
      ],
      """
      depth:21:16-20 E201 error expected a title in quotes, found `Data`
      """),
  ]
}

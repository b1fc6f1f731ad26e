import AssayLanguage
import AssayService
import AssayText
import Testing

@Suite struct `Hovering` {
  static func text(
    _ uri: String, in text: String, at words: String, inside: Int = 1
  ) -> String? {
    var session = Session.started()
    let answer = session.request(
      "textDocument/hover", uri, in: text, at: words, inside: inside)
    return answer["contents"]?["value"]?.string
  }

  @Test func `over a criterion shows anchors, weight, and where it is covered by whom`() {
    let expected = """
      **criterion** `evaluation`: Evaluation

      weight 3 in its area; must be rated

      - 1: Reports one figure
      - 2: Splits by site
      - 3: Plans the size of the test set

      - `engineer`: 75% of the overall score; `talk` by `cto`, `lead`
      """
    #expect(Self.text(Session.rubric, in: Samples.rubric, at: "evaluation") == expected)
    #expect(
      Self.text(Session.scorecard, in: Samples.scorecard, at: "evaluation is") == expected)
  }

  @Test func `over a rule shows what it gives, when and why`() {
    #expect(
      Self.text(Session.scorecard, in: Samples.scorecard, at: "clear-hire")
        == """
        **rule** `clear-hire`

        gives **hire**

        ```assay
        when overall is at least the bar
        and evaluation is at least 2
        ```

        because At the bar
        """)
  }

  @Test func `over other names shows what they are`() {
    #expect(
      Self.text(Session.scorecard, in: Samples.scorecard, at: "depth version")
        == """
        **rubric** `depth`: Technical depth

        Does it hold outside of the laboratory?

        - `engineer`: 100% of the overall score, floor 2
        """)
    #expect(
      Self.text(Session.scorecard, in: Samples.scorecard, at: "lead\n")
        == "**panellist** `lead`: Lead\n\n- takes part in `talk`: Talk")
    #expect(
      Self.text(Session.scorecard, in: Samples.scorecard, at: "talk")
        == """
        **stage** `talk`: Talk

        - by `cto`, `lead`
        - covers `evaluation of depth`
        - covers `production of depth`
        """)
  }

  @Test func `over a keyword says what it is for`() {
    #expect(
      Self.text(Session.scorecard, in: Samples.scorecard, at: "covers")
        == "`covers` says which areas or criteria are rated here")
    #expect(Self.text(Session.scorecard, in: Samples.scorecard, at: "60 minutes") == nil)
  }

  @Test func `keeps its figures while the file is half written`() {
    var session = Session.started()
    _ = session.server.settle()
    session.change(from: (8, 0), to: (8, 3), "ba")
    let answer = session.request(
      "textDocument/hover", Session.rubric, in: Samples.rubric, at: "evaluation", inside: 1)
    #expect(answer["contents"]?["value"]?.string?.contains("75%") == true)
  }

  @Test func `shows words of authors as they are`() {
    let rubric = "rubric a \"*b* `c` [d](e) <f>\" version 1.0.0\n"
    var session = Session.started([(Session.rubric, rubric)])
    let answer = session.request("textDocument/hover", Session.rubric, 0, 8)
    #expect(
      answer["contents"]?["value"]
        == #"**rubric** `a`: \*b\* \`c\` \[d\]\(e\) \<f\>"#)
  }
}

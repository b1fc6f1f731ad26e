import AssayLanguage
import AssayText
import Testing

@Suite struct `Overlays` {
  /// Two overlays that go together, beside those of the sample.
  static let region = """
    overlay germany "Germany" version 1.0.0
    extends engineer version 2
    pay "Germany" EUR 90_000 to 130_000
      disclose before portfolio
    keep personal data 3 months after closing under DE
    tests start from all 4
    | name | differs by | outcome |
    | best |            | hire    |

    """

  let library = Sample.library([Change("germany", "", Overlays.region)])

  @Test func `change weights, anchors and the region`() throws {
    let composed = try #require(library.scorecard("engineer", overlays: ["remote"]))
    #expect(composed.overlays == ["remote"])
    #expect(composed.areas.map(\.share) == [Fraction(7, 10), Fraction(3, 10)])
    #expect(composed.criteria[1].criterion.weight == Fraction(2))
    #expect(
      composed.criteria[1].criterion.anchors.last?.text == "Repairs the source for everybody")
    #expect(composed.deadlines.workingDaysRegion == "NL")
    #expect(composed.tests.map(\.name) == ["best"])
  }

  @Test func `drop and add criteria`() throws {
    let composed = try #require(library.scorecard("engineer", overlays: ["junior"]))
    #expect(
      composed.criteria.map(\.qualifiedName) == [
        "evaluation of depth", "data of depth", "listening of talk", "curiosity of talk",
      ])
    #expect(composed.stages.map(\.criteria) == [[0, 1], [2], []])
    #expect(composed.stages[1].parts.map(\.name) == ["cases"])
    #expect(composed.areas.map(\.floor) == [Fraction(2), Fraction(2)])
    #expect(composed.role.persona == "junior")
  }

  @Test(arguments: [["remote", "germany"], ["junior", "germany"]])
  func `give the same in any order`(_ overlays: [String]) throws {
    let one = try #require(library.scorecard("engineer", overlays: overlays))
    let other = try #require(library.scorecard("engineer", overlays: overlays.reversed()))
    #expect(one == other)
    #expect(one.overlays == overlays.sorted())
    #expect(one.pay.bands.map(\.region) == ["Germany"])
    #expect(one.privacy.keepFor == TimeSpan(3, .month))
    #expect(one.tests.isEmpty)
  }

  @Test func `that exclude each other are not applied together`() {
    let composition = library.compose("engineer", overlays: ["remote", "junior"])
    #expect(composition.scorecard == nil)
    #expect(
      composition.diagnostics.map { library.shortForm(of: $0) } == [
        "remote:1:9-15 E806 error the overlays `junior` and `remote` exclude each other"
      ])
  }

  @Test func `that clash are not applied together`() {
    let other = """
      overlay hybrid "Hybrid" version 1.0.0
      extends engineer version 2
      excludes remote, junior
      change weight of depth to 40%
      change weight of talk to 60%
      drop data because "Not here"
      tests start from all 4
      | name | differs by | outcome |
      | best |            | hire    |

      """
    let third = other.replacing("hybrid", with: "local").replacing("remote, junior", with: "hybrid")
      .replacing("40%", with: "30%").replacing("to 60%", with: "to 70%")
      .replacing("drop data because \"Not here\"", with: "change weight of data to 3")
    let library = Sample.library([
      Change("hybrid", "", other),
      Change("local", "", third.replacing("excludes hybrid\n", with: "")),
    ])
    let composition = library.compose("engineer", overlays: ["hybrid", "local"])
    #expect(composition.scorecard == nil)
    #expect(composition.diagnostics.map(\.code) == ["E804", "E804", "E804"])
  }

  @Test func `of another scorecard are not applied`() {
    let other = "overlay far \"Far\" version 1.0.0\nextends engineer version 3\n"
    let library = Sample.library([Change("far", "", other)])
    let composition = library.compose("engineer", overlays: ["far"])
    #expect(composition.scorecard == nil)
    #expect(
      composition.diagnostics.map(\.message).first
        == "the overlay `far` extends `engineer version 3`, not `engineer version 2`")
  }

  @Test func `and scorecards that do not exist give nothing`() {
    #expect(library.scorecard("engineer", overlays: ["nowhere"]) == nil)
    #expect(library.scorecard("nobody") == nil)
    #expect(library.compose("nobody", overlays: ["remote"]).scorecard == nil)
  }
}

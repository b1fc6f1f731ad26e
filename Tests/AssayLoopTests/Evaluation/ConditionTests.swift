import AssayLanguage
import AssayLoop
import AssayText
import Testing

/// Read off the worked example: technical 3, regulation 23/8, overall 59/20; architecture 11/4,
/// debugging 7/2, writing optional without a score, intended use 5/2, risk missing or 4.
@Suite struct `A condition` {
  struct Case: Sendable, CustomTestStringConvertible {
    var test: Condition.Test
    var truth: Truth
    var testDescription: String { "\(test): \(truth)" }

    init(_ test: Condition.Test, _ truth: Truth) {
      self.test = test
      self.truth = truth
    }
  }

  private func truth(_ condition: Condition, riskIsMissing: Bool = false) -> Truth {
    var builder = Imaging.builder
    builder.demands.missingAtMost = Fraction(1, 2)
    builder.rule("rule", .debrief, when: condition)
    let ratings = Imaging.ratings.filter { !riskIsMissing || $0.criterion != Imaging.risk }
    let evidence = Evidence(
      ratings: ratings,
      flags: [
        Evidence.FlagReport(flag: Imaging.overclaim, person: "ra", confirms: false)
      ], pay: .aboveBand, references: .concern)
    return builder.build().evaluate(evidence).rules[0].truth
  }

  private static func number(_ numerator: Int128, _ denominator: Int128 = 1) -> Condition.Bound {
    .number(Fraction(numerator, denominator))
  }

  private static let both = Condition.Group.areas([0, 1])
  private static let technical = Condition.Group.criteria([0, 1, 2])
  private static let regulation = Condition.Group.criteria([3, 4])

  static let complete: [Case] = [
    Case(.compare(.overall, .atLeast, number(59, 20)), .holds),
    Case(.compare(.overall, .atLeast, number(60, 20)), .fails),
    Case(.compare(.overall, .atMost, number(59, 20)), .holds),
    Case(.compare(.overall, .atMost, number(58, 20)), .fails),
    Case(.compare(.overall, .above, number(58, 20)), .holds),
    Case(.compare(.overall, .above, number(59, 20)), .fails),
    Case(.compare(.overall, .below, number(60, 20)), .holds),
    Case(.compare(.overall, .below, number(59, 20)), .fails),
    Case(.compare(.overall, .exactly, number(59, 20)), .holds),
    Case(.compare(.overall, .exactly, number(3)), .fails),
    Case(.compare(.overall, .below, .bar), .holds),
    Case(.compare(.overall, .atLeast, .bar), .fails),
    Case(.compare(.area(1), .above, .itsFloor), .holds),
    Case(.compare(.area(1), .below, .itsFloor), .fails),
    Case(.compare(.area(0), .exactly, number(3)), .holds),
    Case(.compare(.criterion(0), .exactly, number(11, 4)), .holds),
    Case(.compare(.criterion(3), .below, .itsFloor), .fails),
    Case(.compare(.criterion(3), .atLeast, .itsFloor), .holds),
    Case(.compare(.criterion(2), .atLeast, number(1)), .unknown),
    Case(.every(both, .atLeast, number(23, 8)), .holds),
    Case(.every(both, .atLeast, number(3)), .fails),
    Case(.every(both, .atLeast, .itsFloor), .holds),
    Case(.every(both, .below, .itsFloor), .fails),
    Case(.every(technical, .atLeast, number(11, 4)), .holds),
    Case(.every(technical, .above, number(11, 4)), .fails),
    Case(.anyOf(both, .atLeast, number(3)), .holds),
    Case(.anyOf(both, .above, number(3)), .fails),
    Case(.anyOf(both, .below, .itsFloor), .fails),
    Case(.anyOf(.mixed(areas: [0], criteria: [1]), .above, number(3)), .holds),
    Case(.atLeast(2, both, .atLeast, number(2)), .holds),
    Case(.atLeast(2, both, .atLeast, number(3)), .fails),
    Case(.atLeast(3, technical, .atLeast, number(1)), .fails),
    Case(.compare(.lowest(both), .atLeast, number(23, 8)), .holds),
    Case(.compare(.lowest(both), .above, number(23, 8)), .fails),
    Case(.compare(.lowest(both), .below, number(3)), .holds),
    Case(.compare(.lowest(both), .atMost, number(2)), .fails),
    Case(.compare(.lowest(both), .exactly, number(23, 8)), .holds),
    Case(.compare(.lowest(both), .exactly, number(3)), .fails),
    Case(.compare(.lowest(technical), .exactly, number(11, 4)), .holds),
    Case(.compare(.coverage(area: 1), .exactly, number(1)), .holds),
    Case(.compare(.coverage(area: nil), .below, number(1)), .fails),
    Case(.ratersDiffer(atLeast: Fraction(2, 3), on: .area(0)), .holds),
    Case(.ratersDiffer(atLeast: Fraction(7, 10), on: .area(0)), .fails),
    Case(.ratersDiffer(atLeast: 1, on: .anyArea), .holds),
    Case(.ratersDiffer(atLeast: Fraction(11, 10), on: .anyArea), .fails),
    Case(.ratersDiffer(atLeast: Fraction(3, 2), on: .criterion(0)), .holds),
    Case(.ratersDiffer(atLeast: Fraction(1, 2), on: .criterion(4)), .fails),
    Case(.ratersDiffer(atLeast: Fraction(3, 2), on: .anyCriterion), .holds),
    Case(.ratersDiffer(atLeast: 2, on: .anyCriterion), .fails),
    Case(.isMissing(.criteria([2])), .holds),
    Case(.isMissing(.criteria([0])), .fails),
    Case(.isMissing(technical), .fails),
    Case(.flags(.raised, among: [0, 1]), .holds),
    Case(.flags(.raised, among: [0]), .fails),
    Case(.flags(.confirmed, among: [0, 1]), .fails),
    Case(.flags(.raisedOnly, among: [1]), .holds),
    Case(.flags(.raisedOnly, among: [0]), .fails),
    Case(.pay(.aboveBand), .holds),
    Case(.pay(.insideBand), .fails),
    Case(.pay(.unstated), .fails),
    Case(.references(.concern), .holds),
    Case(.references(.clear), .fails),
    Case(.references(.open), .fails),
  ]

  @Test(arguments: complete) func `reads complete evidence`(_ example: Case) {
    #expect(truth(.test(example.test)) == example.truth)
  }

  static let missing: [Case] = [
    Case(.compare(.criterion(4), .atLeast, number(1)), .unknown),
    Case(.compare(.criterion(4), .below, number(1)), .unknown),
    Case(.every(regulation, .atLeast, number(3)), .fails),
    Case(.every(regulation, .atLeast, number(2)), .unknown),
    Case(.anyOf(regulation, .atLeast, number(2)), .holds),
    Case(.anyOf(regulation, .atLeast, number(3)), .unknown),
    Case(.atLeast(1, regulation, .atLeast, number(2)), .holds),
    Case(.atLeast(2, regulation, .atLeast, number(2)), .unknown),
    Case(.atLeast(2, regulation, .atLeast, number(3)), .fails),
    Case(.compare(.lowest(regulation), .atLeast, number(2)), .unknown),
    Case(.compare(.lowest(regulation), .atLeast, number(3)), .fails),
    Case(.compare(.lowest(regulation), .atMost, number(3)), .holds),
    Case(.compare(.lowest(regulation), .below, number(2)), .unknown),
    Case(.compare(.lowest(regulation), .exactly, number(5, 2)), .unknown),
    Case(.compare(.lowest(regulation), .exactly, number(3)), .fails),
    Case(.compare(.lowest(regulation), .exactly, number(2)), .unknown),
    Case(.compare(.area(1), .exactly, number(5, 2)), .holds),
    Case(.compare(.coverage(area: 1), .exactly, number(3, 4)), .holds),
    Case(.compare(.coverage(area: nil), .exactly, number(9, 10)), .holds),
    Case(.isMissing(regulation), .holds),
    Case(.isMissing(.criteria([4])), .holds),
    Case(.ratersDiffer(atLeast: 1, on: .criterion(4)), .fails),
  ]

  @Test(arguments: missing) func `is unknown where a score is missing`(_ example: Case) {
    #expect(truth(.test(example.test), riskIsMissing: true) == example.truth)
  }

  private static let holds = Condition.test(.pay(.aboveBand))
  private static let fails = Condition.test(.pay(.unstated))
  private static let unknown = Condition.test(.compare(.criterion(2), .atLeast, number(1)))

  static let joined: [(Condition, Truth)] = [
    (.all([]), .holds), (.all([holds, holds]), .holds), (.all([holds, unknown]), .unknown),
    (.all([unknown, fails]), .fails), (.any([]), .fails), (.any([fails, fails]), .fails),
    (.any([fails, unknown]), .unknown), (.any([unknown, holds]), .holds),
    (.not(holds), .fails), (.not(fails), .holds), (.not(unknown), .unknown),
    (.all([holds, .any([fails, .not(fails)])]), .holds),
  ]

  @Test(arguments: joined.indices) func `joins its parts by three values`(_ index: Int) {
    #expect(truth(Self.joined[index].0) == Self.joined[index].1)
  }

  @Test func `leaves behind every value that it read`() {
    var builder = Imaging.builder
    builder.rule("floors", .noHire, when: .test(.anyOf(Self.both, .below, .itsFloor), "words"))
    let trace = builder.build().evaluate(Evidence(ratings: Imaging.ratings)).rules[0]
    guard case .atom(let atom, let readings, .fails) = trace.condition else {
      Issue.record("\(trace.condition)")
      return
    }
    #expect(atom.text == "words")
    #expect(
      readings == [Reading(subject: .area(1), value: Fraction(23, 8), bound: 2, truth: .fails)])
  }
}

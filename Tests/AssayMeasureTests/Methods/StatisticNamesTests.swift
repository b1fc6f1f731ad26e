import Testing

@testable import AssayMeasure

@Suite struct `Names of statistics` {
  static let methods = [
    ("ICC", "icc"), ("Cohens Kappa", "cohen-kappa"), ("light-kappa", "cohen-kappa"),
    ("krippendorff_alpha", "krippendorff-alpha"), ("PCM", "partial-credit"), ("rsm", "rasch"),
    ("MFRM", "rasch"), ("G-Study", "g-study"), ("conger", "conger-kappa"),
    ("cronbach", "cronbach-alpha"), ("CVR", "content-validity-ratio"),
  ]

  @Test(arguments: methods) func `hold in any case`(_ typed: String, _ name: String) {
    #expect(StatisticMethod.named(typed)?.name == name)
  }

  @Test func `are each one method's own`() {
    let names = StatisticMethod.all.flatMap { method in
      Set(([method.name] + method.aliases).map(\.simplified))
    }
    #expect(Set(names).count == names.count)
    for method in StatisticMethod.all {
      let options = method.options.flatMap { option in
        Set(([option.name] + option.aliases).map(\.simplified))
      }
      #expect(Set(options).count == options.count, "\(method.name)")
    }
  }

  static let settings: [(String, [String: String], String)] = [
    ("g-study", ["design": "p x r"], "design p-r"), ("g-study", ["design": "PxR"], "design p-r"),
    ("g-study", ["design": "p*r"], "design p-r"), ("g-study", ["design": "pxixr"], "design p-i-r"),
    ("g-study", ["design": "p × i × r"], "design p-i-r"),
    ("g-study", ["design": "p x (r:i)"], "design p-r:i"),
    ("g-study", ["design": "i x (r:p)"], "design i-r:p"),
    ("g-study", ["confidence": "0.8"], "level 0.8"), ("g-study", ["Level": "95"], "level 0.95"),
    ("icc", ["confidence": "99%"], "confidence 0.99"), ("icc", ["level": ".9"], "confidence 0.9"),
    ("rasch", ["model": "RSM"], "model rating-scale"),
    ("rasch", ["model": "PCM"], "model partial-credit"),
    ("pcm", [:], "model partial-credit"), ("kappa", ["Weights": "Squared"], "weights squared"),
    ("calibrate", [:], "scale-max 5"), ("adverse-impact", [:], "floor 0"),
  ]

  @Test(arguments: settings) func `hold for settings and their words`(
    _ method: String, _ given: [String: String], _ expected: String
  ) throws {
    let settings = try #require(StatisticMethod.named(method)).settings(given)
    #expect(settings.inEffect.map { "\($0.name) \($0.value)" }.contains(expected))
  }

  @Test func `stand in the report of what is undefined`() throws {
    let report = try #require(StatisticMethod.named("icc")).report(of: Undefined("too few"))
    #expect(
      report.figures.map(\.name) == [
        "icc_1_1", "icc_2_1", "icc_3_1", "icc_1_k", "icc_2_k", "icc_3_k",
      ])
    #expect(report.figures.allSatisfy { $0.value == .undefined("too few") })
    let other = try #require(StatisticMethod.named("mixed-model")).report(of: Undefined("none"))
    #expect(other.figures == [.init("mixed_model", .undefined("none"))])
  }

  @Test func `tell cells without a value and why`() throws {
    let table = AgreementCases.table([[1, 1, 2], [2, 1, 2], [1, 1, 1]])
    let report = try StatisticMethod.cohenKappa.run(on: table)
    let fixed = AgreementCases.table([[1, 1, 2], [1, 1, 2], [1, 1, 1]])
    #expect(report.undefinedCells.isEmpty == false)
    let found = try StatisticMethod.cohenKappa.run(on: fixed)
    let reason = "both put all 3 units into one category: chance would agree in full"
    #expect(
      found.undefinedCells.first.map { "\($0.path): \($0.reason)" } == "pairs[0].kappa: \(reason)")
    #expect(
      found.undefinedSentences(of: found.tables[0]).first
        == "p10, p11: kappa, standard_error, lower and 6 more undefined: \(reason)")
  }

  @Test func `keep all the digits of a figure`() {
    #expect(Digits.shortest(0.1 + 0.2) == "0.30000000000000004")
    #expect(Digits.shortest(1.0 / 3) == "0.3333333333333333")
    let least = Double.leastNonzeroMagnitude
    #expect(Double(Digits.shortest(least)) == least)
    #expect(Digits.shortest(4) == "4")
  }

  @Test func `take the terms that a table can tell apart`() throws {
    // Shrout and Fleiss 1979: each of four judges rated each of six targets once.
    let ratings = [
      [9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7],
    ]
    let table = RatingTable(
      ratings.enumerated().flatMap { target, own in
        own.enumerated().map {
          Rating(
            candidate: "t\(target)", criterion: "x", panellist: "j\($0)", value: Double($1))
        }
      })
    let method = try #require(StatisticMethod.named("mixed-model"))
    let report = try method.run(on: table)
    let found = report.figures.prefix(3).map(\.name)
    #expect(found == ["variance_candidate", "variance_panellist", "variance_residual"])
    let calibrate = try #require(StatisticMethod.named("calibrate"))
    let outside = Undefined(
      "a rating of 9 lies outside the scale from 1 to 5 that `--scale-min` and `--scale-max` set")
    #expect(throws: StatisticFailure.undefined(outside)) { try calibrate.run(on: table) }
  }
}

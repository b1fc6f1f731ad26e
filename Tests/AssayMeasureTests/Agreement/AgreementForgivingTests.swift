import Testing

@testable import AssayMeasure

@Suite struct `Agreement without noise and with words` {
  /// Two raters by the counts of a square table.
  static func pairs(_ counts: [[Int]], _ names: [String]) -> String {
    var text = "subject,rater,label\n"
    var unit = 0
    for (row, line) in counts.enumerated() {
      for (column, count) in line.enumerated() {
        for _ in 0..<count {
          unit += 1
          text += "s\(unit),a,\(names[row])\ns\(unit),b,\(names[column])\n"
        }
      }
    }
    return text
  }

  @Test func `take rounding as zero`() throws {
    // Marginal shares of .3 and .7, .1 and .9: kappa is zero by counts.
    let table = Self.pairs([[3, 27], [7, 63]], ["1", "2"])
    let found = try statistic("kappa", table)
    #expect(found.value("kappa") == .number(0) && found.value("z") == .number(0))
    let judges = AgreementCases.table("shroutFleiss")
    let pairs = try StatisticMethod.cohenKappa.run(on: judges).tables[0]
    let place = try #require(pairs.columns.firstIndex(of: "kappa"))
    for case .number(let kappa) in pairs.rows.map({ $0[place] }) {
      #expect(kappa == 0 || abs(kappa) > 1e-6)
    }
  }

  @Test func `refuse limits where no error is seen`() throws {
    let reason = StatisticReport.Value.undefined(
      "no unit differs from another in how far it agrees: no error is seen")
    for counts in [[[0, 4], [0, 0]], [[2, 0], [0, 3]]] {
      let found = try statistic("kappa", Self.pairs(counts, ["1", "2"]))
      for name in ["standard_error", "lower", "upper"] { #expect(found.value(name) == reason) }
    }
  }

  /// J. Cohen, Psychological Bulletin 70 (1968): disagreements of 1, 3 and 6; kappa .492, weighted .348.
  static let cohen1968 = pairs(
    [[88, 14, 18], [10, 40, 10], [2, 6, 12]], ["disorder", "neurosis", "psychosis"])

  @Test func `take weights of one's own`() throws {
    let settings = ["weight-matrix": "0,1,3/1,0,6/3,6,0"]
    let found = try statistic("kappa", Self.cohen1968, settings)
    guard case .number(let weighted)? = found.value("kappa") else {
      Issue.record("no kappa")
      return
    }
    #expect(Digits.fixed(weighted, places: 3) == "0.348")
    #expect(found.value("weights") == .text("own"))
    #expect(
      found.notes.last == "the ratings are words, taken as categories: 1 `disorder`, 2 `neurosis`, "
        + "3 `psychosis`")
    // Fleiss, Cohen and Everitt, Psychological Bulletin 72 (1969), table 1: .429 and .507.
    let fleiss = Self.pairs([[106, 10, 4], [22, 28, 10], [2, 12, 6]], ["1", "2", "3"])
    for (settings, expected) in [
      ([:], "0.429"), (["weight-matrix": "1 0 .4444; 0 1 .6667; .4444 .6667 1"], "0.507"),
    ] {
      guard case .number(let kappa)? = try statistic("kappa", fleiss, settings).value("kappa")
      else {
        Issue.record("no kappa")
        return
      }
      #expect(Digits.fixed(kappa, places: 3) == expected)
    }
  }

  static let wrong = [
    ("1,0/0,1", "there are 3 categories, and the weights have 2 rows of 2, 2 numbers"),
    ("1,0,0/0,1,0/0,0,2", "the weights of equal categories differ: one number is expected"),
    ("1,2,0/2,1,0/0,0,1", "a weight is larger than that of equal categories"),
    ("0,-1,0/1,0,2/0,0,0", "a weight of disagreement is below zero"),
    ("1,a,0/0,1,0/0,0,1", "the weights have `a`: expected numbers"),
  ]

  @Test(arguments: wrong) func `refuse weights that are none`(
    _ weights: String, _ reason: String
  ) {
    let refused = #expect(throws: StatisticFailure.self) {
      try statistic("kappa", Self.cohen1968, ["weight-matrix": weights])
    }
    #expect(refused?.sentence == reason)
  }

  @Test func `take words as categories where their order does not matter`() throws {
    let words = try statistic("kappa", Self.cohen1968)
    let numbers = try statistic(
      "kappa", Self.pairs([[88, 14, 18], [10, 40, 10], [2, 6, 12]], ["1", "2", "3"]))
    #expect(words.figures == numbers.figures)
    #expect(
      try statistic("alpha", Self.cohen1968).value("metric") == .text("nominal"))
    let refused = #expect(throws: StatisticFailure.self) {
      try statistic("kappa", Self.cohen1968, ["weights": "linear"])
    }
    #expect(
      refused?.sentence
        == "the ratings are words, such as `disorder`, and `linear` weights need their "
        + "order: name it with `--categories`")
    let turned = try statistic(
      "kappa", Self.cohen1968,
      ["weights": "linear", "categories": "psychosis, neurosis, disorder"])
    let plain = try statistic(
      "kappa", Self.pairs([[88, 14, 18], [10, 40, 10], [2, 6, 12]], ["1", "2", "3"]),
      ["weights": "linear"])
    guard case .number(let one)? = turned.value("kappa"),
      case .number(let other)? = plain.value("kappa")
    else {
      Issue.record("no kappa")
      return
    }
    #expect(abs(one - other) < 1e-14)
  }

  @Test func `name categories by their words`() throws {
    let text = "item,rater,category\n1,a,yes\n1,b,no\n2,a,yes\n2,b,yes\n3,a,no\n3,b,no\n"
    let found = try statistic("fleiss", text)
    #expect(found.tables[0].rows.map { $0[0] } == [.text("no"), .text("yes")])
  }

  @Test func `say what small and large ratings lack`() throws {
    for values in [
      [[1e-200, 2e-200], [3e-200, 5e-200]], [[1e15, 1e15 + 1], [1e15 + 2, 1e15 + 1]],
    ] {
      let refused = #expect(throws: Undefined.self) {
        try IntraclassCorrelation(RatingMatrix(values))
      }
      #expect(
        refused?.reason
          == "the ratings differ too little for their size: rounding hides their squares")
    }
  }

  /// irrCAC 0.4.4 (Python), `conger`: coefficient, expected agreement, standard error, p.
  static let conger: [(String, String, [Double])] = [
    (
      "shroutFleiss", "unweighted",
      [-0.065989847716, 0.087962962963, 0.03035780841, 0.081756640951]
    ),
    (
      "shroutFleiss", "quadratic", [0.253723110866, 0.792752629172, 0.091412431537, 0.039105785549]
    ),
    (
      "krippendorff2011", "unweighted",
      [0.762817441303, 0.233425160698, 0.14916815248, 0.000336706577]
    ),
    (
      "krippendorff2011", "linear",
      [0.813776319966, 0.674552341598, 0.145085402493, 0.000158187490]
    ),
    ("panel", "unweighted", [0.137397634213, 0.236805555556, 0.045866945597, 0.012175872677]),
    ("panel", "quadratic", [0.638709677419, 0.838541666667, 0.069203781858, 0.000001637491]),
  ]

  @Test(arguments: conger) func `give Conger's kappa as irrCAC`(
    _ name: String, _ weights: String, _ expected: [Double]
  ) throws {
    let method = try #require(StatisticMethod.named("conger"))
    let found = try method.run(on: AgreementCases.table(name), settings: ["weights": weights])
    let figures = ["kappa", "expected_agreement", "standard_error", "p_value"].map { name in
      if case .number(let number)? = found.value(name) { number } else { Double.nan }
    }
    for (one, other) in zip(figures, expected) { #expect(abs(one - other) < 1e-10, "\(figures)") }
  }
}

@Suite struct `Items of a sum` {
  /// Shrout and Fleiss (1979), table 2: alpha is their ICC(3,4); pingouin has .909, .676 to .986.
  @Test func `have Cronbach's alpha`() throws {
    let method = try #require(StatisticMethod.named("Cronbach"))
    let found = try method.run(on: AgreementCases.table("shroutFleiss"))
    func digits(_ name: String) -> String {
      guard case .number(let number)? = found.figures.first(where: { $0.name == name })?.value
      else {
        return "none"
      }
      return Digits.fixed(number, places: 4)
    }
    #expect(digits("alpha") == "0.9093")
    #expect(digits("lower") == "0.6757" && digits("upper") == "0.9859")
    #expect(found.tables[0].rows.count == 4)
  }

  /// C. H. Lawshe, Personnel Psychology 28 (1975): nine of ten panellists give .80, the least value for ten
  /// is .62.
  @Test func `have Lawshe's ratio`() throws {
    var text = "item,judge,rating\n"
    for judge in 0..<10 {
      text += "one,j\(judge),\(judge < 9 ? "yes" : "no")\ntwo,j\(judge),\(judge < 5 ? 1 : 0)\n"
    }
    let method = try #require(StatisticMethod.named("cvr"))
    let rows = try RatingsText.read(
      Array(text.utf8), words: method.words)
    let found = try method.run(on: rows.table)
    let ratio = try #require(found.tables[0].columns.firstIndex(of: "cvr"))
    #expect(found.tables[0].rows.map { $0[ratio] } == [.number(0.8), .number(0)])
    guard case .number(let p) = found.tables[0].rows[0][ratio + 1] else {
      Issue.record("no p")
      return
    }
    #expect(abs(p - 11.0 / 1024) < 1e-15)
  }
}

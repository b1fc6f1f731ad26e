import Testing

@testable import AssayMeasure

@Suite struct `Fairness of any table` {
  /// R. A. Fisher, The Design of Experiments (1935): eight cups, four with milk first.
  static let tea = "group,applicants,selected\nmilk,4,3\ntea,4,1\n"

  @Test func `tests the lady's eight cups`() throws {
    let found = try statistic("fisher", Self.tea)
    guard case .number(let both)? = found.value("p_value"),
      case .number(let less)? = found.value("p_less")
    else {
      Issue.record("no p")
      return
    }
    #expect(Digits.fixed(both, places: 4) == "0.4857" && Digits.fixed(less, places: 4) == "0.2429")
    for method in ["fisher", "mantel-haenszel"] {
      let refused = #expect(throws: StatisticFailure.self) {
        try statistic(method, Self.tea, ["floor": "5"])
      }
      #expect(
        refused?.sentence
          == "there are no two groups of 5 people or more: a lower `--floor` shows smaller ones")
    }
    let alone = #expect(throws: StatisticFailure.self) {
      try statistic("fisher", "group,selected\nmilk,1\nmilk,0\n")
    }
    #expect(alone?.sentence == "there are no two groups to compare: the table has `milk`")
  }

  /// P. J. Bickel and others, Science 187 (1975), as R's `UCBAdmissions`: two departments.
  @Test func `takes rows that stand for several people`() throws {
    let text = """
      Admit,Gender,Dept,Freq
      Admitted,Male,A,512
      Rejected,Male,A,313
      Admitted,Female,A,89
      Rejected,Female,A,19
      Admitted,Male,B,353
      Rejected,Male,B,207
      Admitted,Female,B,17
      Rejected,Female,B,8
      """
    let found = try statistic("cmh", text, ["reference": "Male"])
    #expect(found.value("strata") == .count(2))
    let one = try statistic("fisher", "sex,hired,count\nf,1,3\nf,0,12\nm,1,10\nm,0,5\n")
    #expect(one.value("applicants") == .count(15) && one.value("selected") == .count(3))
    let refused = #expect(throws: CommaSeparatedText.Failure.self) {
      try statistic("fisher", "sex,hired,count\nf,1,many\n")
    }
    #expect(
      refused?.sentence
        == "expected a whole number of people as the count, with all others at most "
        + "1000000, found `many`")
  }

  @Test func `has no mid-p where the margins decide`() throws {
    let found = try statistic("fisher", "group,applicants,selected\na,4,0\nb,6,0\n")
    #expect(found.value("p_value") == .number(1))
    for name in ["mid_p_value", "mid_p_less", "mid_p_greater", "lower", "upper"] {
      #expect(found.value(name) == .undefined("the margins leave one number alone"))
    }
  }

  @Test func `adjusts for many tests by Holm`() throws {
    let found = try statistic(
      "fisher", "group,applicants,selected\na,40,12\nb,40,14\nc,40,30\nd,40,20\n")
    let table = found.tables[0]
    let plain = try #require(table.columns.firstIndex(of: "p_value"))
    let holm = try #require(table.columns.firstIndex(of: "p_value_holm"))
    let pairs = table.rows.map { row -> (Double, Double) in
      guard case .number(let one) = row[plain], case .number(let other) = row[holm] else {
        return (0, 0)
      }
      return (one, other)
    }
    let sorted = pairs.sorted { $0.0 < $1.0 }
    #expect(sorted.count == 3)
    #expect(sorted[0].1 == 3 * sorted[0].0)
    #expect(sorted[1].1 == 2 * sorted[1].0)
    #expect(sorted[2].1 == max(sorted[2].0, sorted[1].1))
  }

  @Test func `takes a group called X`() throws {
    let table = try FairnessTable.read(Array("sex,applicants,selected\nX,9,3\nx,8,2\n".utf8))
    #expect(table.rows.map(\.groups) == [["X"], ["x"]])
  }

  @Test func `has the same columns for groups and intersections`() throws {
    let text = "sex,race,applicants,selected\nf,a,40,12\nm,a,40,20\nf,b,40,10\nm,b,40,30\n"
    let crossed = try statistic("nyc-selection-rate", text)
    #expect(crossed.tables[0].columns.prefix(2) == ["attribute", "group"])
    #expect(try statistic("nyc-selection-rate", Self.tea).tables[0].columns[0] == "group")
  }
}

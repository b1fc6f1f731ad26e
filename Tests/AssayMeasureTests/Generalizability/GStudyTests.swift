import AssayMeasure
import Testing

@Suite struct GStudyTests {
  private var occasions: RatingTable {
    GeneralizabilityData.table(
      GeneralizabilityData.synthetic3, criterion: { "i\($0 % 4)" }, panellist: { "o\($0 / 4)" })
  }

  /// R 4.2.2 from the mean squares of Brennan's synthetic data set 3: standard errors with df + 2, and
  /// 90 % limits by Satterthwaite's degrees of freedom.
  @Test func `standard errors and limits of components`() throws {
    let reading = try ReportReading("g-study", occasions)
    let lines: [(String, Double, Double?, Double?)] = [
      ("candidate", 0.382638323691, 0.221835243278, 3.82803809998),
      ("criterion", 0.403712836025, 0.131053366424, 23.0200056047),
      ("panellist", 0.0779138685843, nil, nil),
      ("candidate:criterion", 0.300073800897, 0.284274061694, 1.8916637309),
      ("candidate:panellist", 0.155371892925, 0.0232517128899, 245.525722445),
      ("criterion:panellist", 0.160009851702, 0.0429241544067, 19.5107469879),
      ("residual", 0.24559166146, 0.629467472918, 1.56333237294),
    ]
    for (effect, error, lower, upper) in lines {
      let found = ["standard_error", "lower", "upper"].map {
        reading["variance_components", effect, $0]
      }
      for (value, expected) in zip(found, [error, lower, upper]) {
        guard let expected else {
          #expect(value == nil)
          continue
        }
        #expect(abs((value ?? 0) - expected) <= 1e-9 * expected, "\(effect)")
      }
    }
    let table = reading.report.tables[0]
    #expect(table.rows[0].last == .text("satterthwaite"))
    #expect(table.rows[6].last == .text("chi-square"))
  }

  @Test func `expected mean squares are told in symbols`() throws {
    let report = try ReportReading("g-study", occasions).report
    #expect(
      report.tables[1].rows.map { $0[5] } == [
        .text("var(pir,e) + 4 var(pr) + 2 var(pi) + 8 var(p)"),
        .text("var(pir,e) + 10 var(ir) + 2 var(pi) + 20 var(i)"),
        .text("var(pir,e) + 10 var(ir) + 4 var(pr) + 40 var(r)"),
        .text("var(pir,e) + 2 var(pi)"), .text("var(pir,e) + 4 var(pr)"),
        .text("var(pir,e) + 10 var(ir)"), .text("var(pir,e)"),
      ])
  }

  @Test func `a component below zero is reported and taken as zero`() throws {
    let table = GeneralizabilityData.table(
      """
      1 2 3
      3 1 2
      2 3 1
      1 3 3
      """, panellist: { "r\($0)" })
    let reading = try ReportReading("g-study", table)
    #expect((reading.variance("candidate") ?? 0) < 0)
    #expect(reading["e_rho_squared"] == 0)
    #expect(
      reading.report.notes == [
        "below zero, and taken as zero in coefficients and D studies: `candidate`, "
          + "`panellist`"
      ])
    let likely = try ReportReading("g-study", table, ["method": "reml"])
    #expect(likely.variance("candidate") == 0)
  }

  @Test func `the design is found in the table`() throws {
    func design(_ table: RatingTable) throws -> String {
      try MeasurementDesign(detecting: table).notation
    }
    let text = GeneralizabilityData.shroutFleiss
    let plain = GeneralizabilityData.table(text, panellist: { "r\($0)" })
    #expect(try design(plain) == "p x r")
    #expect(try design(GeneralizabilityData.table(text, criterion: { "k\($0)" })) == "p x i")
    #expect(try design(occasions) == "p x i x r")
    func own(_ table: RatingTable, _ change: (inout Rating) -> Void) -> RatingTable {
      RatingTable(
        table.values.indices.map { row in
          var rating = Rating(
            candidate: table.candidates.names[table.candidates.codes[row]],
            criterion: table.criteria.names[table.criteria.codes[row]],
            panellist: table.panellists.names[table.panellists.codes[row]],
            value: table.values[row])
          change(&rating)
          return rating
        })
    }
    #expect(try design(own(plain) { $0.panellist += $0.candidate }) == "r:p")
    #expect(try design(own(occasions) { $0.panellist += $0.candidate }) == "i x (r:p)")
    #expect(try design(own(occasions) { $0.panellist += $0.criterion }) == "p x (r:i)")
    #expect(
      try design(
        own(occasions) {
          $0.criterion += $0.candidate
          $0.panellist = "one"
        }) == "i:p")
  }

  @Test func `components move with the square of the scale and not with its origin`() throws {
    let table = GeneralizabilityData.panelTable()
    let moved = RatingTable(
      table.values.indices.map { row in
        Rating(
          candidate: table.candidates.names[table.candidates.codes[row]],
          criterion: table.criteria.names[table.criteria.codes[row]],
          panellist: table.panellists.names[table.panellists.codes[row]],
          value: 1000 + 8 * table.values[row])
      })
    let one = try GStudy(table, intervals: GStudy.IntervalMethod.none)
    let other = try GStudy(moved, intervals: GStudy.IntervalMethod.none)
    for (left, right) in zip(one.components, other.components) {
      #expect(abs(64 * left.estimate - right.estimate) <= 1e-7 * right.estimate)
    }
  }

  @Test func `repeated ratings part the residual from the last mixture`() throws {
    let cells = MixedModelData.cells(GeneralizabilityData.shroutFleiss)
    let twice = RatingTable(
      cells.value.indices.flatMap { index in
        [0.0, 1].map { extra in
          Rating(
            candidate: "c\(cells.line[index])", criterion: "all",
            panellist: "r\(cells.place[index])", value: cells.value[index] + extra)
        }
      })
    let reading = try ReportReading("g-study", twice)
    #expect(abs((reading.variance("residual") ?? 0) - 0.5) < 1e-12)
    #expect(rounds(reading.variance("candidate"), 2.5556, places: 4))
    #expect(rounds(reading.variance("panellist"), 5.2444, places: 4))
    #expect(rounds(reading.variance("candidate:panellist"), 1.0194 - 0.25, places: 4))
  }
}

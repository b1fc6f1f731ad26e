import Testing

@testable import AssayMeasure

@Suite struct `A many-facet Rasch model` {
  private func measures(_ fit: ManyFacetRasch, _ facet: Int) -> [Double] {
    fit.elements[facet].map { $0.measure ?? .nan }
  }

  private func close(_ left: [Double], _ right: [Double], _ bound: Double = 1e-6) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) <= bound }
  }

  /// Guilford's table with a fourth facet of two occasions; coordinate ascent in numpy, to 1e-10.
  @Test func `takes any number of facets`() throws {
    let three = try RaschCases.guilfordTable()
    let occasions = three.categories.indices.map { row in
      (three.codes[0][row] + three.codes[1][row] + three.codes[2][row]) % 2
    }
    let table = FacetedTable(
      facets: three.facets + [
        FacetedTable.Facet("occasion", elements: ["am", "pm"], role: .negative)
      ], codes: three.codes + [occasions], categories: three.categories)
    let fit = try ManyFacetRasch(table)
    #expect(
      close(measures(fit, 0), [-0.1372, 0.6101, -0.3219, -0.5439, 0.3765, -0.6474, 0.2233], 6e-5))
    #expect(close(measures(fit, 3), [-0.0515, 0.0515], 6e-5))
    #expect(abs(fit.logLikelihood + 165.39982251898078) < 1e-9)
    #expect(fit.parameterCount == 7 + 2 + 4 + 1 + 7)
  }

  @Test func `is the same in whatever order the rows come`() throws {
    let ratings = RaschCases.guilfordRatings
    let method = try #require(StatisticMethod.named("facets"))
    let one = try method.run(on: RatingTable(ratings), settings: ["ruler": ""])
    #expect(one == (try method.run(on: RatingTable(ratings.reversed()), settings: ["ruler": ""])))
  }

  @Test func `holds anchors and moves the rest with them`() throws {
    let table = try RaschCases.guilfordTable()
    let free = try ManyFacetRasch(table)
    var anchors = RaschAnchors()
    for (judge, measure) in zip(table.facets[1].elements, measures(free, 1)) {
      anchors.measures["panellist", default: [:]][judge] = measure + 1
    }
    let held = try ManyFacetRasch(table, RaschOptions(anchors: anchors))
    #expect(close(measures(held, 1), measures(free, 1).map { $0 + 1 }, 0))
    #expect(close(measures(held, 0), measures(free, 0).map { $0 + 1 }))
    #expect(close(measures(held, 2), measures(free, 2)))
    #expect(held.elements[1].allSatisfy { $0.status == .anchored })
    #expect(held.centredFacets == ["criterion"])
  }

  @Test func `lets another facet float when the candidates are anchored`() throws {
    let table = try RaschCases.guilfordTable()
    let anchors = RaschAnchors(measures: ["candidate": ["Anne": 0, "Betty": 1, "nobody": 3]])
    let fit = try ManyFacetRasch(table, RaschOptions(anchors: anchors))
    #expect(measures(fit, 0)[0...1] == [0, 1])
    #expect(fit.centredFacets == ["criterion"])
    #expect(fit.notes.contains { $0.hasPrefix("1 anchors name nothing") })
    #expect(fit.residual < 1e-8)
  }

  @Test func `holds anchored thresholds`() throws {
    let table = try RaschCases.guilfordTable()
    let free = try ManyFacetRasch(table)
    var text = "facet,element,measure\r\n"
    for (category, threshold) in zip(2...9, free.thresholds[0].thresholds) {
      text += "threshold,\(category),\(threshold)\n"
    }
    let held = try ManyFacetRasch(table, RaschOptions(anchors: RaschAnchors(text: text)))
    #expect(held.thresholds[0].thresholds == free.thresholds[0].thresholds)
    #expect(close(measures(held, 0), measures(free, 0)))
    #expect(held.thresholds[0].standardErrors.allSatisfy { $0 == nil })
  }

  @Test func `reads anchors and names the line that is none`() throws {
    let anchors = try RaschAnchors(
      text: "panellist,\"Ray, R.\",0.5\n\nthreshold,speech:3.5,-1\n", step: 0.5)
    #expect(anchors.measures == ["panellist": ["Ray, R.": 0.5]])
    #expect(
      anchors.thresholds == [RaschAnchors.ThresholdName(element: "speech", category: 7): -1])
    #expect(
      throws: Undefined(
        "line 2 of the anchors is not a facet, an element and a measure within 50 logits")
    ) { try RaschAnchors(text: "panellist,a,1\npanellist,b,nan\n") }
    // As in every other table: quotes are doubled inside of a field, and none is left open.
    #expect(
      try RaschAnchors(text: "\u{FEFF}facet,element,measure\r\ncandidate,\"An \"\"A\"\"\",2\r\n")
        .measures == ["candidate": ["An \"A\"": 2]])
    #expect(
      throws: Undefined(
        "line 2 of the anchors: the quote is never closed: end the field with `\"`, and double the "
          + "quotes inside it")
    ) { try RaschAnchors(text: "panellist,a,1\npanellist,\"b,2\n") }
  }

  @Test func `moves categories down over an unused one and says so`() throws {
    let table = try RaschCases.guilfordTable()
    let wide = table.categories.map { $0 > 5 ? $0 + 3 : $0 }
    let gap = FacetedTable(facets: table.facets, codes: table.codes, categories: wide)
    let (fit, plain) = (try ManyFacetRasch(gap), try ManyFacetRasch(table))
    #expect(close(measures(fit, 0), measures(plain, 0)))
    #expect(fit.thresholds[0].categories == [1, 2, 3, 4, 5, 9, 10, 11, 12])
    #expect(fit.notes.contains { $0.hasPrefix("a category between others is unused") })
    #expect((fit.elements[0][1].fairAverage ?? 0) > (plain.elements[0][1].fairAverage ?? 9))
    #expect(throws: Undefined("a category between others is not used by any rating in the fit")) {
      try ManyFacetRasch(gap, RaschOptions(unobserved: .refuse))
    }
  }

  @Test func `has expected scores equal to observed ones`() throws {
    let fit = try ManyFacetRasch(RaschCases.guilfordTable())
    let scale = fit.thresholds[0]
    for (judge, element) in fit.elements[1].enumerated() {
      var expected = 0.0
      for row in fit.table.categories.indices where fit.table.codes[1][row] == judge {
        let (junior, trait) = (fit.table.codes[0][row], fit.table.codes[2][row])
        expected += scale.expectedRating(
          at: measures(fit, 0)[junior] - measures(fit, 1)[judge] - measures(fit, 2)[trait])
      }
      #expect(abs(expected - element.score) < 1e-7)
    }
  }

  @Test func `crosses panellists with times and groups that are not measured`() throws {
    let ratings = RaschCases.guilfordRatings.enumerated().map { place, rating in
      var rating = rating
      rating.time = place == 0 ? nil : Double(place % 2)
      rating.group = ["Anne", "Betty", "Chris"].contains(rating.candidate) ? "a" : "b"
      return rating
    }
    let method = try #require(StatisticMethod.named("mfrm"))
    let plain = try method.run(on: RatingTable(RaschCases.guilfordRatings))
    for (pair, cells) in [("panellist-time", 6), ("panellist-group", 6), ("criterion-group", 10)] {
      let report = try method.run(on: RatingTable(ratings), settings: ["bias": pair])
      let bias = try #require(report.tables.first { $0.name == "bias" })
      #expect(bias.rows.count == cells)
      #expect(Array(report.figures.prefix(plain.figures.count)) == plain.figures)
    }
  }
}

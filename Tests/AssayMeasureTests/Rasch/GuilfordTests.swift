import Testing

@testable import AssayMeasure

/// Facets prints 24, -46 and 42 hundredths for Brahe, David and Edward at loose convergence; run to
/// the end, mfrmr and an independent coordinate ascent in numpy give the figures below.
@Suite struct `Guilford's scientists by many-facet Rasch` {
  private func fit(floating: String = "candidate") throws -> ManyFacetRasch {
    let table = try RaschCases.guilfordTable()
    return try ManyFacetRasch(
      table, RaschOptions(floatingFacet: table.facet(named: floating) ?? 0))
  }

  private func measures(_ fit: ManyFacetRasch, _ facet: Int) -> [String] {
    fit.elements[facet].map { Digits.fixed($0.measure ?? .nan, places: 4) }
  }

  @Test func `has the measures of the manual, where the judges float`() throws {
    let fit = try fit(floating: "panellist")
    let juniors = fit.elements[0].map { $0.measure ?? .nan }
    let judges = fit.elements[1].map { $0.measure ?? .nan }
    #expect(abs(judges[1] - 0.24) < 0.01 && abs(juniors[3] + 0.46) < 0.03)
    #expect(abs(juniors[4] - 0.42) < 0.03)
    #expect(
      measures(fit, 0) == [
        "-0.0715", "0.6638", "-0.2554", "-0.4815", "0.4407", "-0.5841", "0.2880",
      ])
    #expect(measures(fit, 1) == ["0.0397", "0.2454", "-0.0960"])
    #expect(measures(fit, 2) == ["-0.2800", "-0.1470", "0.2109", "-0.3023", "0.5184"])
  }

  @Test func `moves the origin to the panel by default`() throws {
    let fit = try fit()
    #expect(fit.centredFacets == ["panellist", "criterion"])
    #expect(
      measures(fit, 0) == [
        "-0.1345", "0.6008", "-0.3185", "-0.5445", "0.3777", "-0.6472", "0.2250",
      ])
    #expect(measures(fit, 1) == ["-0.0234", "0.1824", "-0.1590"])
    #expect(fit.residual < 1e-8)
    #expect(abs(fit.logLikelihood + 165.68498402128012) < 1e-9)
  }

  @Test func `has errors, mean squares and deviates`() throws {
    let judges = try fit().elements[1]
    let figures = judges.map { judge -> [String] in
      let fit = judge.fit
      return [
        judge.standardError, fit?.infit, fit?.infitDeviate, fit?.outfit, fit?.outfitDeviate,
        fit?.pointMeasure,
      ].map { Digits.fixed($0 ?? .nan, places: 4) }
    }
    #expect(
      figures == [
        ["0.1166", "0.8492", "-0.6273", "0.8801", "-0.4735", "0.8481"],
        ["0.1178", "1.4752", "1.8956", "1.5244", "2.0542", "0.1685"],
        ["0.1164", "0.6724", "-1.5703", "0.6663", "-1.5949", "0.7620"],
      ])
  }

  @Test func `has the thresholds`() throws {
    let scale = try #require(try fit().thresholds.first)
    #expect(
      scale.thresholds.map { Digits.fixed($0, places: 4) } == [
        "-0.6905", "-2.3520", "0.8093", "-1.4837", "1.7186", "-0.9789", "2.3926", "0.5846",
      ])
  }

  /// Tables 9 and 14 of the Facets manual: the largest residual of a cell is 12.99; David is rated
  /// 1.30 logits higher by Brahe than by Cavendish, joint error .45, t 2.86.
  @Test func `has the interactions of judges and juniors`() throws {
    let cells = try fit().bias(between: "panellist", and: "candidate")
    #expect(cells.count == 21)
    let residuals = cells.map { abs($0.observed - $0.expected) }
    #expect(abs((residuals.max() ?? 0) - 12.99) < 0.05)
    func size(_ judge: String) throws -> RaschBias.Size {
      try #require(cells.first { $0.first == judge && $0.second == "David" }).size.get()
    }
    let (brahe, cavendish) = (try size("Brahe"), try size("Cavendish"))
    let contrast = brahe.logits - cavendish.logits
    let joint =
      (brahe.standardError * brahe.standardError
      + cavendish.standardError * cavendish.standardError).squareRoot()
    #expect(abs(contrast - 1.30) < 0.02)
    #expect(Digits.fixed(joint, places: 2) == "0.45")
    #expect(abs(contrast / joint - 2.86) < 0.05)
    let david = try #require(cells.first { $0.first == "Brahe" && $0.second == "David" })
    #expect(abs(david.averageDifference - 1.54) < 0.02)
  }
}

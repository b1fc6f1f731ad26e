import Testing

@testable import AssayMeasure

/// Expected figures: R 4.2.2 with lme4 1.1-31, `lmer` with `bobyqa` at `rhoend = 1e-12`; they are also
/// in the documentation of lme4 with fewer digits.
@Suite struct MixedModelTests {
  private func near(_ value: Double?, _ expected: Double, _ relative: Double = 1e-6) -> Bool {
    guard let value else { return false }
    return abs(value - expected) <= relative * abs(expected)
  }

  @Test func `one grouping is fitted as lme4 fits Dyestuff`() throws {
    let data = MixedModelData.cells(MixedModelData.dyestuff)
    let fit = try MixedModel.fit(
      response: data.value, random: [Grouping("batch", keys: data.line)])
    #expect(near(fit.variances[0], 1764.05))
    #expect(near(fit.variances[1], 2451.25))
    #expect(near(fit.deviance, 319.654276842, 1e-11))
    #expect(near(fit.coefficients[0], 1527.5, 1e-12))
    #expect(near(fit.standardErrors[0], 19.3834119437))
    let values = [
      -17.6068512235, 0.3912633605, 28.5622253181, -23.0845382708, 56.7331872756, -44.99528646,
    ]
    for (effect, value) in zip(fit.effects[0], values) { #expect(near(effect.value, value)) }
    #expect(fit.effects[0].allSatisfy { near($0.deviation, 19.58657006) })
  }

  @Test func `a variance at its boundary is zero as in Dyestuff2`() throws {
    let data = MixedModelData.cells(MixedModelData.dyestuff2)
    let fit = try MixedModel.fit(
      response: data.value, random: [Grouping("batch", keys: data.line)])
    #expect(fit.variances[0] == 0)
    #expect(fit.components[0].standardError == nil)
    #expect(near(fit.variances[1], 13.8063096276))
    #expect(near(fit.deviance, 161.828277812, 1e-11))
    #expect(near(fit.standardErrors[0], 0.678388031233))
    #expect(fit.effects[0].allSatisfy { $0.value == 0 && $0.deviation == 0 })
  }

  @Test func `crossed groupings are fitted as lme4 fits Penicillin`() throws {
    let data = MixedModelData.cells(MixedModelData.penicillin)
    let fit = try MixedModel.fit(
      response: data.value,
      random: [Grouping("plate", keys: data.line), Grouping("sample", keys: data.place)])
    #expect(near(fit.variances[0], 0.716908340131))
    #expect(near(fit.variances[1], 3.730919014311))
    #expect(near(fit.variances[2], 0.302415445062))
    #expect(near(fit.deviance, 330.860588991, 1e-11))
    #expect(near(fit.coefficients[0], 22.9722222222, 1e-10))
    #expect(near(fit.standardErrors[0], 0.808573511695))
    #expect(near(fit.effects[0][2].value, 0.1816719159))
    #expect(near(fit.effects[0][2].deviation, 0.2713595398))
    #expect(near(fit.effects[1][5].value, -3.00374417402))
    #expect(near(fit.effects[1][5].deviation, 0.2021708179))
  }

  @Test func `nested groupings are fitted as lme4 fits Pastes`() throws {
    let data = MixedModelData.cells(MixedModelData.pastes)
    let casks = zip(data.line, data.place).map { $0 * 3 + $1 / 2 }
    let fit = try MixedModel.fit(
      response: data.value,
      random: [Grouping("cask", keys: casks), Grouping("batch", keys: data.line)])
    #expect(near(fit.variances[0], 8.4336666204))
    #expect(near(fit.variances[1], 1.6573090814, 1e-5))
    #expect(near(fit.variances[2], 0.677999984085))
    #expect(near(fit.deviance, 246.990745853, 1e-11))
    #expect(near(fit.standardErrors[0], 0.676870097254))
  }

  @Test func `a fixed slope is fitted as lme4 fits sleepstudy`() throws {
    let data = MixedModelData.cells(MixedModelData.sleepstudy)
    let subject = Grouping("subject", keys: data.line)
    let plain = try MixedModel.fit(response: data.value, random: [subject])
    #expect(near(plain.variances[0], 1278.33769646))
    #expect(near(plain.variances[1], 1958.86518529))
    #expect(near(plain.deviance, 1904.32651707, 1e-11))
    let days = data.place.map { Double($0) }
    let fit = try MixedModel.fit(
      response: data.value, fixed: [days.map { _ in 1 }, days], random: [subject])
    #expect(near(fit.variances[0], 1378.178538866))
    #expect(near(fit.variances[1], 960.456576849))
    #expect(near(fit.deviance, 1786.46508539, 1e-11))
    #expect(near(fit.coefficients[0], 251.4051048485))
    #expect(near(fit.coefficients[1], 10.4672859596))
    #expect(near(fit.standardErrors[0], 9.746716338936))
    #expect(near(fit.standardErrors[1], 0.804221428229))
  }
}

/// Expected figures: R 4.2.2, the restricted likelihood written out with dense matrices, `optim` over
/// the other variances at `reltol = 1e-13`, `uniroot`; level 95 %.
@Suite struct ProfileTests {
  private func near(_ limits: MixedModelFit.Limits, _ lower: Double, _ upper: Double) -> Bool {
    guard let found = limits.upper else { return false }
    return abs(limits.lower - lower) <= 1e-5 * max(lower, 1e-3)
      && abs(found - upper) <= 1e-5 * upper
  }

  private let fall = 3.841458820694124

  @Test func `the profile of Dyestuff`() throws {
    let data = MixedModelData.cells(MixedModelData.dyestuff)
    let fit = try MixedModel.fit(
      response: data.value, random: [Grouping("batch", keys: data.line)])
    #expect(near(try fit.profile(of: 0, fall: fall), 245.147825161, 10214.361409686))
    #expect(near(try fit.profile(of: 1, fall: fall), 1461.54232839, 4577.56068733))
  }

  @Test func `the profile of Penicillin`() throws {
    let data = MixedModelData.cells(MixedModelData.penicillin)
    let fit = try MixedModel.fit(
      response: data.value,
      random: [Grouping("plate", keys: data.line), Grouping("sample", keys: data.place)])
    #expect(near(try fit.profile(of: 0, fall: fall), 0.402084862284, 1.404031002968))
    #expect(near(try fit.profile(of: 1, fall: fall), 1.32591941639, 17.76057374589))
    #expect(near(try fit.profile(of: 2, fall: fall), 0.236039841798, 0.396194506643))
  }

  @Test func `a variance of zero has a lower limit of zero`() throws {
    let data = MixedModelData.cells(MixedModelData.dyestuff2)
    let fit = try MixedModel.fit(
      response: data.value, random: [Grouping("batch", keys: data.line)])
    let limits = try fit.profile(of: 0, fall: fall)
    #expect(limits.lower == 0)
    #expect((limits.upper ?? 0) > 0)
  }
}

public import AssayLanguage
public import AssayMeasure
import AssayText

extension CalibrationPool {
  /// The model of the pool under the weights, floors and bar of `scorecard`.
  ///
  /// Refused when there are no ratings, or too many panellists to be taken together.
  public func calibration(under scorecard: Scorecard) throws(Undefined) -> Calibration {
    try Calibration.fit(table, design: CalibrationDesign(scorecard))
  }
}

extension Fit {
  /// The method whose figures a fit holds; the number rises when the figures change.
  public static let method = "linear mixed model with halo, priors integrated; 2"

  /// What `calibration`, made from `pool`, says of one of its loops; nothing when the loop gave no
  /// overall score.
  public init?(of loop: LoopState, in pool: CalibrationPool, _ calibration: Calibration) {
    guard let candidate = calibration.candidates.first(where: { $0.name == loop.id }),
      let overall = candidate.overall,
      !candidate.areas.contains(where: { $0 == nil })
    else { return nil }
    let cards = loop.cardsAtOpening
    let people = Set(cards.map(\.person))
    let other = calibration.linking.components.indices.filter { $0 != candidate.component }
    self.init(
      loop: loop.id, scorecard: loop.pin.hash, cards: cards.map(\.event).sorted(),
      method: Fit.method, status: Status(candidate.status), overall: Score(overall),
      areas: candidate.areas.compactMap { $0.map(Score.init) },
      criteria: candidate.criteria.map { $0.map(Score.init) },
      severities: calibration.panellists.filter { people.contains($0.name) }.map(Severity.init),
      oneMore: candidate.widthWithOneMore.map {
        OneMore(now: Fraction(millionthsOf: overall.width), then: Fraction(millionthsOf: $0))
      },
      unlinked: other.map { calibration.linking.components[$0].panellists },
      sources: pool.sources)
  }
}

extension CalibrationDesign {
  /// The weights, floors and bar of a scorecard.
  fileprivate init(_ scorecard: Scorecard) throws(Undefined) {
    let levels = scorecard.scale
    try self.init(
      scale: CalibrationScale(minimum: Double(levels.lowest), maximum: Double(levels.highest)),
      areas: scorecard.areas.map {
        Area(name: $0.name, weight: $0.share.double, floor: $0.floor?.double)
      },
      criteria: scorecard.areas.flatMap { area in
        area.criteria.map { index in
          let criterion = scorecard.criteria[index]
          return Criterion(
            name: criterion.qualifiedName, area: area.name,
            weight: criterion.criterion.weight.double)
        }
      }, bar: scorecard.bar.double)
  }
}

extension Fit.Status {
  fileprivate init(_ status: CalibratedCandidate.Status) {
    switch status {
    case .calibrated: self = .calibrated
    case .partly: self = .partly
    case .uncalibrated: self = .uncalibrated
    }
  }
}

extension Fit.Score {
  fileprivate init(_ score: CalibratedScore) {
    self.init(
      adjusted: Fraction(millionthsOf: score.adjusted),
      estimate: Fraction(millionthsOf: score.estimate),
      interval: Fraction(millionthsOf: score.lower)...Fraction(millionthsOf: score.upper),
      probability: score.probability.map(Fraction.init(millionthsOf:)))
  }
}

extension Fit.Severity {
  fileprivate init(_ panellist: CalibratedPanellist) {
    self.init(
      person: panellist.name, estimate: Fraction(millionthsOf: panellist.severity),
      interval: Fraction(millionthsOf: panellist.lower)...Fraction(millionthsOf: panellist.upper),
      candidates: panellist.candidateCount)
  }
}

extension Fraction {
  fileprivate var double: Double { Double(numerator) / Double(denominator) }

  /// A finite number, rounded to whole millionths.
  fileprivate init(millionthsOf number: Double) {
    self.init(Int128((number * 1_000_000).rounded()), 1_000_000)
  }
}

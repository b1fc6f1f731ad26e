import AssayLanguage
import AssayLoop
import AssayText

/// What calibration says beside the raw figures.
public struct CalibrationView: Hashable, Sendable {
  /// One score, raw and calibrated.
  public struct Row: Hashable, Sendable {
    /// What it is the score of.
    public var title: PlainText
    /// As the cards give it.
    public var raw: Figure?
    /// With the severity of the raters taken out; only for the person who decides, since a panellist
    /// could work out from it how severe each of the others is.
    public var adjusted: Figure?
    /// The best guess of the true score; to a tenth for all but the person who decides.
    public var estimate: Figure
    /// Where the interval begins and ends that holds it in nine of ten cases.
    public var lower: Figure
    /// The end of that interval.
    public var upper: Figure
    /// How probable it is that the true score reaches its bar or floor.
    public var probability: Figure?
    /// What it has to reach.
    public var bound: PlainText?
  }

  /// How severe one panellist rates.
  public struct Severity: Hashable, Sendable {
    /// Who.
    public var person: PlainText
    /// Levels below what others give the same candidates.
    public var estimate: Figure
    /// Where the interval begins and ends.
    public var lower: Figure
    /// The end of that interval.
    public var upper: Figure
    /// Candidates that this rests on.
    public var candidates: Int
  }

  /// Overall first, then the areas in the order of the scorecard.
  public var rows: [Row]
  /// What the rules say of the adjusted scores.
  public var outcome: PlainText?
  /// What the figures rest on, what they mean, what is to be known of them; one sentence each.
  public var remarks: [PlainText]
  /// The loop's panellists; only for the person who decides.
  public var severities: [Severity]
}

extension PacketBuilder {
  /// The fit in use, while figures may be read and every card is in.
  var fit: Fit? {
    standing.isOutcome && showsFigures && sealedCriteria.isEmpty ? state.fitInUse : nil
  }

  func makeCalibration() -> CalibrationView? {
    guard let fit, fit.suits(areas: scorecard.areas.count, criteria: scorecard.criteria.count)
    else { return nil }
    var rows = [
      row(
        "Overall", raw: figures.overall, fit.overall,
        reaching: "the bar of \(scorecard.bar.readable)")
    ]
    for (index, area) in scorecard.areas.enumerated() {
      rows.append(
        row(
          PlainText(area.title), raw: figures.areas[index].score, fit.areas[index],
          reaching: area.floor.map { "its floor of \($0.readable)" }))
    }
    return CalibrationView(
      rows: rows, outcome: evaluation.calibrated.map { PlainText($0.rawValue) },
      remarks: remarks(on: fit),
      severities: input.audience == .decider ? fit.severities.map(severity) : [])
  }

  private func row(
    _ title: PlainText, raw: Fraction?, _ score: Fit.Score, reaching bound: PlainText?
  ) -> CalibrationView.Row {
    let measured = input.audience == .decider ? Figure.score : Figure.tenths
    return CalibrationView.Row(
      title: title, raw: raw.map(Figure.score),
      adjusted: input.audience == .decider ? .score(score.adjusted) : nil,
      estimate: measured(score.estimate), lower: measured(score.interval.lowerBound),
      upper: measured(score.interval.upperBound),
      probability: score.probability.map(Figure.probability), bound: bound)
  }

  private func severity(_ severity: Fit.Severity) -> CalibrationView.Severity {
    CalibrationView.Severity(
      person: naming.person(severity.person), estimate: .signed(severity.estimate),
      lower: .signed(severity.interval.lowerBound), upper: .signed(severity.interval.upperBound),
      candidates: severity.candidates)
  }

  private func remarks(on fit: Fit) -> [PlainText] {
    var remarks = [words(fit.status)]
    if fit.sources.count > 1 {
      remarks.append("It was made from \(counted(fit.sources.count, "loop")), this one among them.")
    }
    if let more = fit.oneMore {
      remarks.append(
        "The interval of the overall score is \(more.now.decimal(2)) levels wide; one more panellist would narrow it to about \(more.then.decimal(2))."
      )
    }
    if !fit.unlinked.isEmpty {
      remarks.append(
        "\(counted(fit.unlinked.count, "other panel")) of the pool shares nobody with this one; to compare their candidates with this one takes for granted that chance allotted them."
      )
    }
    return remarks
  }

  private func words(_ status: Fit.Status) -> PlainText {
    switch status {
    case .calibrated:
      "Every panellist of this loop rated other candidates too, so severity is estimated."
    case .partly:
      "Some panellists rated nobody else yet; for them the interval rests on what is usual elsewhere."
    case .uncalibrated:
      "Nobody on this panel rated anybody else yet: severity is not known, and the interval rests on what is usual elsewhere."
    }
  }

  /// One sentence on what calibration did to the outcome.
  var calibrationSentence: PlainText {
    if let reason = scorecard.calibrationOffBecause {
      return "Figures are raw. Calibration is off for this role: \(PlainText(reason).asSentence)"
    }
    if fit == nil, state.fitInUse != nil {
      return "Figures are raw: a calibration is recorded, and shown when the outcome is."
    }
    guard let fit else {
      return state.hasStaleFit
        ? "Figures are raw: the recorded calibration is not used, because cards came after it."
        : "Figures are raw: no calibration of this loop is recorded."
    }
    guard let calibrated = evaluation.calibrated else { return "Figures are raw." }
    let probability = fit.overall.probability.map {
      ", and the overall score reaches the bar with a probability of \(Figure.probability($0).readable)"
        as PlainText
    }
    return
      "With the severity of the panel taken out the rules say \(calibrated.rawValue)\(probability ?? "")."
  }

  /// Why the guard holds a hire back; nothing where it does not.
  var guardSentence: PlainText? {
    guard !evaluation.guardReasons.isEmpty else { return nil }
    let reasons = evaluation.guardReasons.map { reason -> PlainText in
      switch reason {
      case .otherOutcome(let outcome):
        "the calibrated scores give \(outcome.rawValue)"
      case .doubt(let probability, let band):
        "the bar is reached with a probability of \(Figure.probability(probability).readable), and the scorecard doubts up to \(band.upperBound.percentage)"
      }
    }
    return
      "The raw scores give hire, but the result depends on who interviewed: \(reasons.listed()). So it goes to a debrief."
  }
}

extension Figure {
  /// A score to a tenth.
  static func tenths(_ value: Fraction) -> Figure {
    let rounded = value.rounded(toParts: 10)
    return Figure(value: rounded, readable: PlainText(rounded.decimal(1)))
  }

  /// A probability in whole percent.
  static func probability(_ value: Fraction) -> Figure {
    Figure(value: value, readable: PlainText(ProbabilityWords.percent(value)))
  }
}

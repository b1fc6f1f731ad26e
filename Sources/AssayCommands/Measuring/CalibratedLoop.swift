import AssayLanguage
import AssayLedger
import AssayLoop
import AssayMeasure
import AssayText

/// One loop with what a calibration of its pool says of it.
struct CalibratedLoop {
  let loop: LoadedLoop
  let fit: Fit
  let evaluation: Evaluation
  /// Whether the reader may read scores without severity: from them and the cards follows how severe
  /// each panellist is.
  let showsAdjusted: Bool
  private let naming: @Sendable (String) -> String

  /// Calibrates the loop by all loops that bear on it; says why where that cannot be.
  init(_ loop: LoadedLoop, _ session: WorkspaceSession) throws(CommandFailure) {
    self.loop = loop
    naming = session.naming
    showsAdjusted = session.readsAllSeverities(try session.requireMe())
    let scorecard = loop.state.scorecard
    if let reason = scorecard.calibrationOffBecause {
      throw .no("`\(scorecard.name)` is not calibrated: \(VisibleText.line(reason, limit: 200))")
    }
    let loops = try session.readableLoops().loops.map(\.state)
    let pool = CalibrationPool(for: scorecard, from: loops)
    let calibration: Calibration
    do throws(Undefined) { calibration = try pool.calibration(under: scorecard) } catch {
      throw .no("\(loop.shownName)'s loop cannot be calibrated: \(error.reason)")
    }
    guard let fit = Fit(of: loop.state, in: pool, calibration) else {
      throw CommandFailure(
        status: .unknown,
        message:
          "\(loop.shownName)'s loop cannot be calibrated yet: an area has no level in a stage "
          + "whose cards are all in")
    }
    self.fit = fit
    evaluation = scorecard.evaluate(loop.state.evidence, fit: fit)
  }

  /// Not known while the evidence is incomplete.
  var status: ExitStatus { evaluation.shortfalls.isEmpty ? .done : .unknown }

  /// Keeps the fit and makes the loop cite it.
  func record(_ session: inout WorkspaceSession) throws(CommandFailure) -> Event {
    let workspace = session.workspace
    let bytes = Array((fit.json.canonicalText + "\n").utf8)
    let payload = EventPayload.fitUsed(fit: Digest(of: bytes).description)
    let author = try session.requireMe()
    do throws(Refusal) {
      try loop.state.check(payload, by: author, at: session.invocation.clock())
    } catch {
      throw session.failure(error, in: loop)
    }
    _ = try ledger { () throws(LedgerError) in try workspace.keep(bytes, as: .fits) }
    return try session.record(payload, in: loop)
  }

  /// A figure as the reader may read it.
  func shown(_ figure: Fraction) -> Fraction {
    showsAdjusted ? figure : figure.rounded(toParts: 10)
  }

  /// The figures as data.
  var json: JSONValue {
    let scorecard = loop.state.scorecard
    func row(_ name: String, _ raw: Fraction?, _ score: Fit.Score) -> JSONValue {
      [
        "name": .string(name), "raw": raw.map { .string($0.exact) } ?? .null,
        "adjusted": showsAdjusted ? .string(score.adjusted.exact) : .null,
        "estimate": .string(shown(score.estimate).exact),
        "lower": .string(shown(score.interval.lowerBound).exact),
        "upper": .string(shown(score.interval.upperBound).exact),
        "probability": score.probability.map { .string($0.exact) } ?? .null,
      ]
    }
    let figures = evaluation.figures
    return [
      "assay": "calibration", "version": 1, "loop": .string(loop.state.id),
      "status": .string(fit.status.rawValue), "loops": .integer(fit.sources.count),
      "overall": row("overall", figures.overall, fit.overall),
      "areas": .array(
        zip(scorecard.areas, zip(figures.areas, fit.areas)).map { area, scores in
          row(area.name, scores.0.score, scores.1)
        }),
      "criteria": .array(
        zip(scorecard.criteria, zip(figures.criteria, fit.criteria)).compactMap {
          criterion, scores in
          scores.1.map { row(criterion.qualifiedName, scores.0.score, $0) }
        }), "outcome": .string(evaluation.outcome.rawValue),
      "calibrated": evaluation.calibrated.map { .string($0.rawValue) } ?? .null,
      "guarded": .string(evaluation.guarded.rawValue),
    ]
  }
}

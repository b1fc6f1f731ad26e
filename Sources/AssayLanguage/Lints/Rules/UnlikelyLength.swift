import AssayText

extension Lint {
  static let unlikelyLength = Lint(
    explanation: CodeExplanation(
      code: "L212", severity: .warning, finds: "a length of time that looks like a slip",
      why: """
        `99 months` for `9 months`, or `45 hours` for `45 minutes`, reads as well as what was meant, \
        and nobody notices before a deadline never comes or data is kept for years. Notes on an \
        interview fade within days, and what candidates leave behind is kept for two years at most.
        """,
      source: "Regulation (EU) 2016/679, Article 5(1)(e); CNIL, guide du recrutement (2023)",
      example: "keep personal data 99 months after closing under FR",
      instead: "The number and the unit that are meant, such as `keep personal data 9 months`."),
    check: .file { syntax, file in
      let bodies = syntax.scorecards.map(\.body) + syntax.overlays.map(\.body)
      return bodies.flatMap(lengths).filter(\.isUnlikely).map { length in
        Finding(
          message: "\(length.what) \(length.span), expected at most \(length.most)",
          place: Place(file: file, span: length.place))
      }
    })

  /// A length of a scorecard, and the most that somebody is likely to mean.
  private struct Length {
    var what: String
    var span: TimeSpan
    var most: TimeSpan
    var place: ByteSpan

    var isUnlikely: Bool { span.roughMinutes > most.roughMinutes }
  }

  private static func lengths(_ body: ScorecardBody) -> [Length] {
    func length(_ what: String, _ span: Located<TimeSpan>?, _ most: TimeSpan) -> Length? {
      span.map { Length(what: what, span: $0.value, most: most, place: $0.span) }
    }
    let practice = body.practice.flatMap { demand in
      demand.value.again.map {
        Length(
          what: "practice is asked for again after", span: $0, most: TimeSpan(24, .month),
          place: demand.span)
      }
    }
    return [
      length("cards are due within", body.cardsDue, TimeSpan(2, .week)),
      length("the debrief is within", body.debrief, TimeSpan(4, .week)),
      length("the gap is at most", body.gap, TimeSpan(8, .week)),
      length("the hire is within", body.hireWithin, TimeSpan(24, .month)),
      practice,
      length("personal data is kept", body.keep?.duration, TimeSpan(24, .month)),
    ].compactMap { $0 }
      + body.alternates.compactMap {
        length("`\($0.name.value)` stands in after", $0.after, TimeSpan(4, .week))
      }
      + body.stages.compactMap {
        length("`\($0.name.value)` takes", $0.duration, TimeSpan(8, .hour))
      }
  }
}

extension TimeSpan {
  /// For a comparison of units: a working week has five days of its seven, and a month thirty days.
  fileprivate var roughMinutes: Int {
    let day = 24 * 60
    let unit =
      switch unit {
      case .minute: 1
      case .hour: 60
      case .day: day
      case .workingDay: day * 7 / 5
      case .week: 7 * day
      case .month: 30 * day
      }
    return count.multipliedReportingOverflow(by: unit).overflow ? .max : count * unit
  }
}

import AssayLanguage
import AssayLoop
import AssayText

extension CalibratedLoop {
  /// For a terminal.
  func text(_ format: PageFormat, isRecorded: Bool) -> String {
    let scorecard = loop.state.scorecard
    var text = format.style.paint(
      "\(loop.shownName), \(scorecard.title) (\(scorecard.name) \(scorecard.version))", .strong)
    text += "\n\(from)\n\n" + table.text(format) + "\n"
    for sentence in sentences(isRecorded: isRecorded) {
      text += sentence.wrapped(to: (format.window ?? 100) - 1).joined(separator: "\n") + "\n"
    }
    return text
  }

  private var from: String {
    let count = fit.sources.count
    let people = fit.severities.count
    return "From \(count) loop\(count == 1 ? "" : "s") and \(people) "
      + "panellist\(people == 1 ? "" : "s") of this one"
  }

  private var table: Table {
    let scorecard = loop.state.scorecard
    let figures = evaluation.figures
    var rows = [
      row("Overall", figures.overall, fit.overall, "the bar of \(scorecard.bar.readable)")
    ]
    for (index, area) in scorecard.areas.enumerated() {
      rows.append(
        row(
          area.title, figures.areas[index].score, fit.areas[index],
          area.floor.map { "its floor of \($0.readable)" }))
    }
    var columns = [Table.Column("score of", least: 12), .init("raw", isRightAligned: true)]
    if showsAdjusted { columns.append(.init("adjusted", isRightAligned: true)) }
    columns += [
      .init("best guess", isRightAligned: true), .init("9 times in 10"), .init("reaches"),
    ]
    return Table(columns: columns, rows: rows)
  }

  private func row(
    _ title: String, _ raw: Fraction?, _ score: Fit.Score, _ bound: String?
  ) -> [String] {
    func words(_ figure: Fraction) -> String { shown(figure).decimal(showsAdjusted ? 2 : 1) }
    let interval = "\(words(score.interval.lowerBound)) to \(words(score.interval.upperBound))"
    var reach = ""
    if let bound, let probability = score.probability {
      reach = "\(ProbabilityWords.percent(probability)) \(bound)"
    }
    let adjusted = showsAdjusted ? [score.adjusted.decimal(2)] : []
    return [title, raw?.decimal(2) ?? ""] + adjusted + [words(score.estimate), interval, reach]
  }

  private func sentences(isRecorded: Bool) -> [String] {
    var sentences: [String] = []
    switch fit.status {
    case .calibrated: break
    case .partly:
      sentences.append(
        "Some of the panel rated nobody else yet; what is usual elsewhere stands in.")
    case .uncalibrated:
      sentences.append(
        "Nobody on the panel rated anybody else yet: severity is not known, and the intervals rest "
          + "on what is usual elsewhere.")
    }
    if let calibrated = evaluation.calibrated {
      sentences.append("With severity taken out the rules say \(calibrated.rawValue).")
    } else {
      sentences.append("The evidence is incomplete, so the rules are not read.")
    }
    if !evaluation.guardReasons.isEmpty {
      sentences.append(
        "The raw scores give hire, and the result depends on who interviewed: debrief.")
    }
    let apart = zip(loop.state.scorecard.areas, fit.areas).filter {
      showsAdjusted && !$0.1.interval.contains($0.1.adjusted)
    }
    if !apart.isEmpty {
      sentences.append(
        "\(apart.map(\.0.title).joined(separator: ", ")): the adjusted score lies outside its interval; "
          + "these cards differ from what the panel sees elsewhere in the candidate. Read them.")
    }
    if let more = fit.oneMore {
      sentences.append(
        "One more panellist would narrow the overall interval from \(more.now.decimal(2)) to about "
          + "\(more.then.decimal(2)) levels.")
    }
    if !isRecorded {
      sentences.append("Nothing is recorded; `--record` makes packet and guard read these figures.")
    }
    return sentences
  }
}

import AssayText

extension PacketDocument {
  /// Raw and calibrated scores side by side, and how severe the panel is.
  var calibration: Section? {
    guard let view = packet.calibration else { return nil }
    let showsAdjusted = view.rows.contains { $0.adjusted != nil }
    var columns = [Table.Column("Score of"), Table.Column("Raw", isNumeric: true)]
    if showsAdjusted { columns.append(Table.Column("Adjusted", isNumeric: true)) }
    columns += [
      Table.Column("Best guess", isNumeric: true),
      Table.Column("Nine times in ten", isNumeric: true), Table.Column("Reaches"),
    ]
    var blocks: [Block] = [
      .paragraph([.text(packet.verdict.calibration)]),
      .table(
        Table(
          caption: showsAdjusted
            ? "Raw scores, and scores with the severity of the raters taken out"
            : "Raw scores, and where the true score lies with the severity of the raters taken out",
          columns: columns, rows: view.rows.map(cells))),
      .list(view.remarks.map { .words($0) }),
    ]
    if !view.severities.isEmpty { blocks += severity(view.severities) }
    return Section(id: "calibration", title: "Calibrated scores", blocks: blocks)
  }

  private func cells(_ row: CalibrationView.Row) -> [[Inline]] {
    let raw: [Inline] = row.raw.map { [.figure($0)] } ?? [.text("no score")]
    let reach: [Inline]
    if let probability = row.probability, let bound = row.bound {
      reach = [.text("\(bound): "), .figure(probability)]
    } else {
      reach = [.text("\u{2013}")]
    }
    let adjusted: [[Inline]] = row.adjusted.map { [[.figure($0)]] } ?? []
    return [[.text(row.title)], raw] + adjusted + [
      [.figure(row.estimate)],
      [.text("\(row.lower.readable) to \(row.upper.readable)")], reach,
    ]
  }

  private func severity(_ severities: [CalibrationView.Severity]) -> [Block] {
    [
      .heading("How severe the panel rates", tags: [.muted("for the person who decides")]),
      .table(
        Table(
          caption:
            "Levels below what others give the same candidates; below zero stands for lenient",
          columns: [
            Table.Column("Panellist"), Table.Column("Severity", isNumeric: true),
            Table.Column("Nine times in ten", isNumeric: true),
            Table.Column("Candidates", isNumeric: true),
          ],
          rows: severities.map { severity in
            [
              [.text(severity.person)], [.figure(severity.estimate)],
              [.text("\(severity.lower.readable) to \(severity.upper.readable)")],
              [.text("\(severity.candidates)")],
            ]
          })),
    ]
  }
}

extension CalibrationView.Row {
  /// For a chart.
  var interval: ChartRow.Interval { ChartRow.Interval(lower: lower, upper: upper) }
}

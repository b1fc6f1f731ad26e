extension FairnessReport {
  /// The report as tables under named columns: `selections`, `tests`, `scorings` and `roles`.
  ///
  /// `attribute` joins the names of an intersection with ` x `; `role` is nothing for all together. A
  /// ratio never stands without its counts and its interval.
  public func statistics(_ settings: FairnessSettings) -> StatisticReport {
    var report = StatisticReport()
    report.tables = [
      table("selections", selections, settings, rate: "selection_rate", ("applicants", "selected")),
      tests(settings.confidence),
    ]
    if !scorings.isEmpty {
      report.figures.append(.init("median", .init(median)))
      report.tables.append(
        table("scorings", scorings, settings, rate: "scoring_rate", ("scored", "above_median")))
    }
    if selections.contains(where: { $0.role != nil }) { report.tables.append(roles(settings)) }
    report.notes = notes(settings)
    return report
  }

  private static func head(_ section: FairnessSection) -> [StatisticReport.Value] {
    [
      .text(section.attributes.joined(separator: " x ")),
      section.role.map { .text($0) } ?? .nothing,
    ]
  }

  private func table(
    _ name: String, _ sections: [FairnessSection], _ settings: FairnessSettings, rate: String,
    _ counts: (String, String)
  ) -> StatisticReport.Table {
    let columns = FairnessSection.Line.columns(rate: rate, counts: counts)
    var table = StatisticReport.Table(name, columns: ["attribute", "role"] + columns)
    for section in sections {
      table.rows += section.lines.map {
        FairnessReport.head(section) + $0.cells(confidence: settings.confidence)
      }
    }
    return table
  }

  private func tests(_ confidence: Double) -> StatisticReport.Table {
    let deviations = StatisticMethod.deviationColumns.filter { $0 != "shortfall" }
    var table = StatisticReport.Table(
      "tests",
      columns: ["attribute", "role"] + StatisticMethod.comparisonColumns
        + StatisticMethod.fisherColumns + deviations)
    let left = StatisticMethod.deviationColumns.firstIndex(of: "shortfall")
    for section in selections {
      for line in section.lines {
        guard let comparison = line.comparison else { continue }
        var cells = StatisticMethod.deviationCells(line, confidence: confidence)
        if let left { cells.remove(at: left) }
        table.rows.append(
          FairnessReport.head(section) + StatisticMethod.comparisonCells(comparison)
            + StatisticMethod.fisherCells(line, confidence: confidence) + cells)
      }
    }
    return table
  }

  private func roles(_ settings: FairnessSettings) -> StatisticReport.Table {
    StatisticReport.Table(
      "roles",
      columns: ["attribute", "group", "reference"] + StatisticMethod.mantelHaenszelColumns,
      rows: pooled.map { line in
        let head: [StatisticReport.Value] = [
          .text(line.attributes.joined(separator: " x ")), .text(line.group),
          .text(line.reference),
        ]
        return head
          + StatisticMethod.mantelHaenszelCells(line.test, confidence: settings.confidence)
      })
  }

  private func notes(_ settings: FairnessSettings) -> [String] {
    var notes: [String] = []
    for section in selections {
      let name = section.attributes.joined(separator: " x ")
      let place = section.role.map { "\(name) for `\($0)`" } ?? name
      if section.withheld > 0 {
        notes.append(
          FairnessSection.withheldNote(section.withheld, of: place, floor: settings.floor))
      }
      if section.role == nil, section.unknown > 0 {
        notes.append(
          "\(section.unknown) \(section.unknown == 1 ? "person has" : "people have") no known group "
            + "of \(name)")
      }
    }
    for line in pooled where line.rolesLeftOut > 0 {
      let name = line.attributes.joined(separator: " x ")
      notes.append(
        "\(line.group) beside \(line.reference) of \(name) across roles is without \(line.rolesLeftOut) "
          + (line.rolesLeftOut == 1 ? "role, in which" : "roles, in each of which")
          + " one of the two is not shown")
    }
    return notes
  }
}

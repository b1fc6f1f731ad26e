import AssayText

extension Handbook {
  var weightSection: Section {
    let areaRows = weights.map { area -> [[Inline]] in
      [[.text(area.title)], [.figure(area.share)], [area.floor.map { .figure($0) } ?? .text("–")]]
    }
    let rows = weights.flatMap { area in
      area.criteria.map { criterion -> [[Inline]] in
        [
          [.text(criterion.title)], [.text(area.title)], [.figure(criterion.weight)],
          [.figure(criterion.inArea)], [.figure(criterion.ofWhole)],
          [criterion.floor.map { .figure($0) } ?? .text("–")], [.text(criterion.owed)],
        ]
      }
    }
    return Section(
      id: "weights", title: "Weights",
      blocks: [
        .table(
          Table(
            caption: "Areas and their part of the whole",
            columns: [
              Table.Column("Area"), Table.Column("Weight", isNumeric: true),
              Table.Column("Floor", isNumeric: true),
            ], rows: areaRows)),
        .table(
          Table(
            caption: "What each criterion counts for when all of its area is rated",
            columns: [
              Table.Column("Criterion"), Table.Column("Area"),
              Table.Column("Weight", isNumeric: true), Table.Column("Of the area", isNumeric: true),
              Table.Column("Of the whole", isNumeric: true),
              Table.Column("Floor", isNumeric: true), Table.Column("A level is"),
            ], rows: rows)),
      ])
  }

  var changeSection: Section {
    let rows = changes.map { change -> [[Inline]] in
      [[.text(change.subject)], [.text(change.before)], [.text(change.after)], [.text(change.by)]]
    }
    let block: Block =
      rows.isEmpty
      ? .paragraph([.text("The rubrics are used as they are.")])
      : .table(
        Table(
          caption: "Where the rubrics are not used as they are",
          columns: [
            Table.Column("What"), Table.Column("Before"), Table.Column("Here"), Table.Column("By"),
          ], rows: rows))
    return Section(id: "changes", title: "Changes to the rubrics", blocks: [block])
  }

  var matrixSection: Section {
    let rows = matrix.rows.map { row -> [[Inline]] in
      let short: [Inline] =
        row.raters < row.demanded
        ? [.text(" "), .tag("\(row.demanded) demanded", .caution)] : []
      return [[.text(row.criterion)]]
        + row.cells.map { [.text($0.isEmpty ? "–" : $0.joined())] }
        + [[.text("\(row.raters)")] + short]
    }
    return Section(
      id: "panel", title: "Who rates what",
      blocks: [
        .facts(matrix.roles.map { Fact($0.name, $0.title) }),
        .table(
          Table(
            caption: "Criteria by stages: the roles that rate them, and how many persons at least",
            columns: [Table.Column("Criterion")] + matrix.stages.map { Table.Column($0) }
              + [Table.Column("Raters", isNumeric: true)], rows: rows)),
      ])
  }
}

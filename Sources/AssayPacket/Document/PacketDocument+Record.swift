import AssayText

extension PacketDocument {
  var timeline: Section {
    let timeline = packet.timeline
    var blocks: [Block] = [
      .table(
        Table(
          caption: "Stages and the days between them",
          columns: [
            Table.Column("Stage"), Table.Column("Held or planned"), Table.Column("Last card"),
            Table.Column("Status"), Table.Column("Since the stage before", isNumeric: true),
          ],
          rows: timeline.stages.map {
            [
              [.text($0.title)], [.text($0.start)], [.text($0.completed)], [.text($0.status)],
              [.text($0.gap)],
            ]
          }))
    ]
    if let limit = timeline.gapLimit {
      blocks.append(
        .paragraph([
          .muted("The scorecard allows a gap of \(limit); days here are days of the calendar.")
        ]))
    }
    if !timeline.entries.isEmpty {
      blocks.append(
        .table(
          Table(
            caption: "Everything that happened",
            columns: [Table.Column("When"), Table.Column("What"), Table.Column("By")],
            rows: timeline.entries.map {
              [[.text($0.at)], [.text($0.words)], [.text($0.author)]]
            })))
    }
    return Section(id: "timeline", title: "Timeline and gaps", blocks: blocks)
  }

  var panel: Section {
    let panel = packet.panel
    var blocks: [Block] = [
      .table(
        Table(
          caption: "Who took part",
          columns: [
            Table.Column("Role"), Table.Column("Person"), Table.Column("Cards for"),
            Table.Column("Remarks"),
          ],
          rows: panel.seats.map {
            [
              [.text($0.role)], [.text($0.person)], [.text($0.stages)],
              [.text($0.remarks.isEmpty ? "–" : $0.remarks.joined())],
            ]
          }))
    ]
    if !panel.conflicts.isEmpty {
      blocks.append(.heading("Conflicts of interest declared", tags: []))
      blocks.append(.list(panel.conflicts.map { .words($0) }))
    }
    if !panel.recusals.isEmpty {
      blocks.append(.heading("Stepped back", tags: []))
      blocks.append(.list(panel.recusals.map { .words($0) }))
    }
    if let practice = panel.practice { blocks.append(.paragraph([.muted(practice)])) }
    blocks.append(.paragraph([.muted(panel.severity)]))
    return Section(id: "panel", title: "Panel", blocks: blocks)
  }

  var coverage: Section {
    Section(
      id: "coverage", title: "Were the questions put?",
      blocks: [
        .table(
          Table(
            caption: "Questions by stage",
            columns: [
              Table.Column("Stage"), Table.Column("Planned", isNumeric: true),
              Table.Column("Left out"), Table.Column("No longer asked of anybody"),
              Table.Column("Course"),
            ],
            rows: packet.coverage.map {
              [
                [.text($0.stage)], [.text("\($0.planned)")], [.text(cell($0.skipped))],
                [.text(cell($0.voided))],
                [.text($0.courses.isEmpty ? "as planned" : $0.courses.joined())],
              ]
            }))
      ])
  }

  private func cell(_ parts: [PlainText]) -> PlainText { parts.isEmpty ? "none" : parts.joined() }

  var notes: Section? {
    guard !packet.notes.isEmpty else { return nil }
    var blocks: [Block] = []
    var stage: PlainText?
    for note in packet.notes {
      if note.stage != stage { blocks.append(.heading(note.stage, tags: [])) }
      stage = note.stage
      blocks.append(
        .quote(
          Quote(
            text: note.text, attribution: [.text(note.person), .muted(" · \(note.at)")])))
    }
    return Section(id: "notes", title: "Notes made during interviews", blocks: blocks)
  }

  var provenance: Section {
    let provenance = packet.provenance
    var facts = [
      Fact("Scorecard", "\(provenance.scorecard) \(provenance.version)"),
      Fact("Scorecard hash", [.code(provenance.hash)]),
      Fact("Workspace", provenance.workspace), Fact("Loop", provenance.loop),
      Fact("Events", "\(provenance.eventCount)"),
      Fact(
        provenance.heads.count == 1 ? "Head" : "Heads",
        provenance.heads.isEmpty
          ? [.text(provenance.headsWithheld ?? "none")]
          : Array(provenance.heads.map { [Inline.code($0)] }.joined(separator: [.text(" ")]))),
    ]
    if !provenance.overlays.isEmpty { facts.append(Fact("Overlays", provenance.overlays.joined())) }
    var blocks: [Block] = [.facts(facts)]
    if provenance.moves.isEmpty {
      blocks.append(.paragraph([.text("The scorecard did not change while the loop ran.")]))
    } else {
      blocks.append(.heading("The scorecard changed while the loop ran", tags: []))
      blocks.append(.list(provenance.moves.map { .words($0) }))
    }
    blocks.append(.paragraph([.text(provenance.signing)]))
    blocks.append(.paragraph([.text(provenance.verification)]))
    if let retention = provenance.retention { blocks.append(.paragraph([.text(retention)])) }
    return Section(id: "provenance", title: "Provenance", blocks: blocks)
  }
}

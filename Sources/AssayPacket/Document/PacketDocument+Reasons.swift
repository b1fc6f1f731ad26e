import AssayLanguage
import AssayLoop
import AssayText

extension PacketDocument {
  var reasons: Section {
    var blocks: [Block] = [.paragraph([.text(packet.reasoning.note)])]
    for rule in packet.reasoning.rules {
      var tags: [Inline] = [.text("gives \(rule.gives.rawValue)")]
      if let truth = rule.truth { tags += [.text(" · "), tag(for: truth)] }
      if rule.decides { tags += [.text(" "), .tag("decides", .good)] }
      blocks.append(.heading(rule.name, tags: tags))
      blocks.append(.outline(rule.steps.map { OutlineItem(depth: $0.depth, content: line($0)) }))
      blocks.append(.paragraph([.muted("Reason: \(rule.because.asSentence)")]))
    }
    if !packet.reasoning.rules.isEmpty {
      var last: [Inline] = [.text(packet.reasoning.otherwise.asSentence)]
      if packet.reasoning.otherwiseDecides { last += [.text(" "), .tag("decides", .good)] }
      blocks.append(.paragraph(last))
    }
    return Section(id: "why", title: "Why", blocks: blocks)
  }

  private func line(_ step: Reasoning.Step) -> [Inline] {
    var line: [Inline] = [.text(step.text)]
    if let truth = step.truth { line += [.text(" "), tag(for: truth)] }
    if !step.readings.isEmpty { line.append(.muted(" (\(step.readings.joined()))")) }
    return line
  }

  private func tag(for truth: Truth) -> Inline {
    switch truth {
    case .holds: .tag("holds", .good)
    case .fails: .tag("does not hold", .neutral)
    case .unknown: .tag("unknown", .caution)
    }
  }

  var changes: Section? {
    guard packet.verdict.standing.isOutcome, packet.audience != .candidate else { return nil }
    var blocks: [Block] = []
    if packet.nearestChanges.isEmpty {
      blocks.append(
        .paragraph([
          .text("The thresholds below are the ones that something hangs on, the nearest first.")
        ]))
    } else {
      blocks.append(.list(packet.nearestChanges.map { .words($0) }))
    }
    if !packet.thresholds.isEmpty { blocks.append(.table(thresholds)) }
    return Section(id: "changes", title: "What would change the outcome", blocks: blocks)
  }

  private var thresholds: Table {
    Table(
      caption: "Distance to each threshold",
      columns: [
        Table.Column("Figure"), Table.Column("Is", isNumeric: true),
        Table.Column("Threshold", isNumeric: true), Table.Column("Distance", isNumeric: true),
        Table.Column("Read by"),
      ],
      rows: packet.thresholds.prefix(10).map {
        [
          [.text($0.subject)], [.figure($0.value)], [.figure($0.bound)], [.figure($0.distance)],
          [.text($0.readBy.joined())],
        ]
      })
  }

  var pay: Section {
    let pay = packet.pay
    var facts = pay.bands.map { band in
      Fact(band.name, [.strong(band.range), .muted(" · \(band.source)")])
    }
    if let noBand = pay.noBand { facts.append(Fact("No band", noBand)) }
    facts.append(
      Fact(
        "Told to the candidate",
        pay.isDisclosed ? [.text(pay.disclosure)] : [.tag(pay.disclosure, .caution)]))
    if let expectation = pay.expectation { facts.append(Fact("Expectation", expectation)) }
    if let package = pay.package { facts.append(Fact("Package", package)) }
    var blocks: [Block] = [.facts(facts)]
    if !pay.premiums.isEmpty {
      blocks.append(.heading("Worth a premium", tags: []))
      blocks.append(.list(pay.premiums.map { .words($0) }))
    }
    return Section(id: "pay", title: "Pay guardrail", blocks: blocks)
  }

  var references: Section? {
    let references = packet.references
    guard references.demand != nil || !references.items.isEmpty else { return nil }
    var facts = [Fact("References are", [.strong(PlainText(references.status.rawValue))])]
    if let demand = references.demand { facts.append(Fact("Asked for", demand)) }
    return Section(
      id: "references", title: "References",
      blocks: [.facts(facts)]
        + references.items.map { item in
          .quote(
            Quote(
              text: item.words.orElse("(no words)"),
              attribution: [
                .text(item.referee), .text(", "), .strong(item.status),
                .muted(" · asked by \(item.asked)"),
              ]))
        })
  }
}

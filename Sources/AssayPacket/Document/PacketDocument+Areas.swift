import AssayText

extension PacketDocument {
  var areas: Section {
    let scale = packet.verdict.scale
    var blocks: [Block] = [
      .chart(
        Chart(
          caption:
            "Scores by area. Solid line: the bar for overall, \(packet.verdict.bar.readable). Dotted line: the floor of the area.\(whiskers)",
          rows: packet.areas.enumerated().map { index, area in
            ChartRow(
              label: area.title, value: area.score, mark: packet.verdict.bar,
              markName: "bar overall", floor: area.floor,
              interval: packet.calibration?.rows[index + 1].interval, scale: scale)
          }))
    ]
    for area in packet.areas {
      blocks.append(.heading(area.title, tags: tags(of: area)))
      if let withheld = area.withheld { blocks.append(.note(.caution, [.text(withheld)])) }
      for criterion in area.criteria { blocks.append(block(for: criterion, scale: scale)) }
    }
    if !packet.impressions.isEmpty {
      blocks.append(.heading("Overall impressions", tags: [.muted("shown, never counted")]))
      blocks += packet.impressions.map(block)
    }
    return Section(id: "areas", title: "Area by area", blocks: blocks, startsPage: true)
  }

  private var whiskers: PlainText {
    packet.calibration == nil
      ? "" : " Thin line: where the true score lies nine times in ten."
  }

  private func tags(of area: AreaView) -> [Inline] {
    var tags: [Inline] = []
    if let score = area.score { tags += [.text("score "), .figure(score), .text(" · ")] }
    tags += [.text("weight "), .figure(area.share)]
    if let floor = area.floor {
      tags += [.text(" · floor "), .figure(floor)]
      if area.isBelowFloor { tags += [.text(" "), .tag("below its floor", .bad)] }
    }
    if let coverage = area.coverage, coverage.value != .one {
      tags += [.text(" · "), .tag("\(coverage.readable) of its weight has a level", .caution)]
    }
    if let spread = area.spread, spread.value > .zero {
      tags += [.text(" · raters up to "), .figure(spread), .text(" apart")]
    }
    return tags + [.text(" · "), .muted(area.rubric)]
  }

  private func block(for criterion: CriterionView, scale: ClosedRange<Int>) -> Block {
    var side: [[Inline]] = []
    if let score = criterion.score {
      side.append([.text("Score "), .figure(score)])
    } else {
      side.append([.text("No score")])
    }
    if !criterion.raters.isEmpty {
      let dots = criterion.raters.map { Strip.Dot(name: $0.person, value: $0.mean) }
      side.append([.strip(Strip(dots: dots, mean: criterion.score, scale: scale))])
    }
    var facts: [Inline] = [.muted("weight \(criterion.weight.readable)")]
    if let necessity = criterion.necessity { facts.append(.muted(" · \(necessity)")) }
    if let floor = criterion.floor { facts.append(.muted(" · floor \(floor.readable)")) }
    if criterion.isBelowFloor { facts += [.text(" "), .tag("below its floor", .bad)] }
    side.append(facts)
    var body: [Block] = []
    if let anchor = criterion.anchor {
      body.append(
        .paragraph([
          .muted("Met in full: "), .strong(anchor.level), .text(". \(anchor.text.asSentence)"),
        ]))
    }
    body += criterion.evidence.map(block)
    if body.isEmpty { body.append(.paragraph([.muted("Nothing to show yet.")])) }
    return .split(criterion.title, side: side, body)
  }

  /// The words with their author; only the author where there are no words.
  private func block(for evidence: EvidenceView) -> Block {
    var attribution: [Inline] = [.text(evidence.person)]
    if let rating = evidence.rating { attribution += [.text(", "), .strong(rating)] }
    if let count = evidence.count { attribution.append(.text(", \(count)")) }
    attribution.append(.muted(" · \(evidence.stage), as \(evidence.role)"))
    for remark in evidence.remarks { attribution.append(.muted(" · \(remark)")) }
    return evidence.text.isEmpty
      ? .paragraph(attribution) : .quote(Quote(text: evidence.text, attribution: attribution))
  }

  var dissent: Section? {
    guard packet.audience.showsRatings else { return nil }
    guard !packet.dissent.isEmpty else {
      return Section(
        id: "dissent", title: "Dissent and spread",
        blocks: [.paragraph([.text("No two raters are a whole level apart on any area.")])])
    }
    return Section(
      id: "dissent", title: "Dissent and spread",
      blocks: [
        .table(
          Table(
            caption: "Areas on which two raters are at least a level apart",
            columns: [
              Table.Column("Area"), Table.Column("Apart", isNumeric: true), Table.Column("Harsher"),
              Table.Column("Milder"), Table.Column("On"),
            ],
            rows: packet.dissent.map {
              [
                [.text($0.area)], [.figure($0.distance)], [.text($0.lower)], [.text($0.higher)],
                [.text($0.criteria.joined())],
              ]
            }))
      ])
  }

  var missing: Section {
    guard !packet.missing.isEmpty else {
      return Section(
        id: "missing", title: "What is missing",
        blocks: [.paragraph([.text("Nothing that the scorecard demands is missing.")])])
    }
    var blocks: [Block] = []
    let kinds: [(MissingView.Kind, PlainText)] = [
      (.sealed, "In, and sealed"), (.owed, "Cards still owed"),
      (.shortfall, "Demands that are not met"),
      (.notObserved, "Not observed"), (.waived, "Left out on purpose"),
      (.refused, "Events that could not be applied"),
    ]
    for (kind, title) in kinds {
      let found = packet.missing.filter { $0.kind == kind }
      guard !found.isEmpty else { continue }
      blocks.append(.heading(title, tags: []))
      blocks.append(.list(found.map { .words($0.sentence) }))
      var remedies: [PlainText] = []
      for remedy in found.compactMap(\.remedy) where !remedies.contains(remedy) {
        remedies.append(remedy)
      }
      for remedy in remedies {
        blocks.append(.note(.caution, [.strong("Remedy: "), .text(remedy)]))
      }
    }
    return Section(id: "missing", title: "What is missing", blocks: blocks)
  }

  var flags: Section {
    guard !packet.flags.isEmpty else {
      return Section(
        id: "flags", title: "Red flags",
        blocks: [.paragraph([.text("No red flag was raised.")])])
    }
    var blocks: [Block] = []
    for flag in packet.flags {
      let tag: Inline =
        flag.isConfirmed ? .tag("confirmed", .bad) : .tag("raised, not confirmed", .caution)
      blocks.append(.heading(flag.text, tags: [tag, .muted(" · on \(flag.criterion)")]))
      blocks += flag.evidence.map(block)
      if !flag.confirmations.isEmpty {
        blocks.append(.list(flag.confirmations.map { .words($0) }))
      }
      if packet.audience.namesPeople || !flag.replies.isEmpty {
        blocks.append(.paragraph([.strong("The candidate's reply: ")] + replies(of: flag)))
      }
    }
    return Section(id: "flags", title: "Red flags", blocks: blocks)
  }

  private func replies(of flag: FlagView) -> [Inline] {
    flag.replies.isEmpty
      ? [.text("none recorded")]
      : flag.replies.map { .text("\($0) ") }
  }
}

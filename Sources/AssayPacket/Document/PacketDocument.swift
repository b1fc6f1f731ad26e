import AssayLanguage
import AssayLoop
import AssayText

/// Lays a packet out as a document.
struct PacketDocument {
  let packet: Packet

  /// The document in the order that readers need.
  static func make(_ packet: Packet) -> Document {
    let layout = PacketDocument(packet: packet)
    var lines: [PlainText] = [
      "\(packet.heading.role) · \(packet.heading.opening)",
      "Scorecard \(packet.provenance.scorecard) \(packet.provenance.version) · Loop \(packet.provenance.loop)",
    ]
    if let by = packet.heading.by { lines.append("To be filled by \(by)") }
    if let search = packet.heading.search { lines.append(search) }
    let sections = [
      layout.questions, layout.outcome, layout.decision, layout.deliverables, layout.areas,
      layout.calibration, layout.dissent, layout.missing, layout.flags, layout.reasons,
      layout.changes, layout.pay,
      layout.references, layout.timeline, layout.panel, layout.coverage, layout.notes,
      layout.provenance,
    ]
    return Document(
      kind: packet.heading.kind, title: packet.heading.candidate, lines: lines,
      banner: layout.banner, sections: sections.compactMap { $0 },
      footer: [
        "An outcome is what the written rules say; a decision is made by a person, with reasons.",
        packet.provenance.signing,
      ])
  }

  /// The score stands beside the verdict only when the verdict is an outcome: a score of half the
  /// evidence in large type would be read as one.
  private var banner: Banner {
    let verdict = packet.verdict
    let overall = verdict.standing.isOutcome ? verdict.overall : nil
    return Banner(
      tone: tone(of: verdict.standing), label: verdict.label, word: verdict.standing.word,
      reason: verdict.reason,
      decision: packet.decision.map {
        "Decided: \($0.decision.rawValue), by \($0.by), \($0.at)"
      },
      figure: overall.map {
        BannerFigure(
          label: "Overall", figure: $0,
          note: "bar \(verdict.bar.readable), \(verdict.margin?.readable ?? "")")
      },
      gauge: overall.map {
        ChartRow(
          label: "Overall", value: $0, mark: verdict.bar, markName: "bar", floor: nil,
          interval: packet.calibration?.rows.first?.interval, scale: verdict.scale)
      })
  }

  private func tone(of standing: VerdictStanding) -> Tone {
    switch standing {
    case .hire: .good
    case .noHire: .bad
    case .debrief, .incomplete: .caution
    case .open, .withdrawn, .erased, .underWay: .neutral
    }
  }

  private var questions: Section? {
    guard packet.audience.namesPeople else { return nil }
    let title: PlainText =
      packet.audience == .debrief ? "Questions for the debrief" : "Questions for the decider"
    if packet.questions.isEmpty {
      return Section(
        id: "questions", title: title, blocks: [.paragraph([.text("Nothing is left to settle.")])])
    }
    return Section(
      id: "questions", title: title,
      blocks: [
        .steps(
          packet.questions.map { question in
            let by: [Inline] =
              question.by.map { [.text(" "), .tag("by \($0)", .neutral)] } ?? []
            return Step(lead: question.ask, rest: [.text(question.detail)] + by)
          })
      ])
  }

  private var outcome: Section {
    let verdict = packet.verdict
    var facts = [Fact(verdict.label, [.strong(verdict.standing.word)])]
    if let overall = verdict.overall {
      let term: PlainText = verdict.standing.isOutcome ? "Overall, raw" : "Overall so far, raw"
      facts.append(Fact(term, [.figure(overall)]))
    }
    facts.append(Fact("Bar", [.figure(verdict.bar)]))
    if let margin = verdict.margin { facts.append(Fact("Margin to the bar", [.figure(margin)])) }
    if let coverage = verdict.coverage {
      facts.append(Fact("Weight with a level", [.figure(coverage)]))
    }
    var blocks: [Block] = [.paragraph([.text(verdict.reason)]), .facts(facts)]
    if !verdict.firmness.isEmpty {
      blocks.append(.list(verdict.firmness.map { .words($0) }))
    }
    blocks.append(.note(.neutral, [.text(verdict.calibration)]))
    return Section(id: "outcome", title: "Outcome, and how firm it is", blocks: blocks)
  }

  private var decision: Section {
    var blocks: [Block] = []
    if let decision = packet.decision {
      blocks += self.blocks(for: decision)
    } else {
      blocks.append(.paragraph([.text("Nothing is decided yet.")]))
    }
    for former in packet.formerDecisions {
      blocks.append(.heading("Taken back by a reopening", tags: []))
      blocks += self.blocks(for: former)
    }
    return Section(id: "decision", title: "Decision", blocks: blocks)
  }

  private func blocks(for decision: DecisionView) -> [Block] {
    var blocks: [Block] = [
      .facts([
        Fact("Decided", [.strong(PlainText(decision.decision.rawValue))]),
        Fact("By", decision.by), Fact("On", decision.at),
      ]),
      .quote(Quote(text: decision.because, attribution: [.text(decision.by)])),
    ]
    if decision.departs {
      blocks.append(.note(.caution, [.text("The decision is not what the rules say.")]))
    }
    if !decision.overrides.isEmpty {
      blocks.append(.heading("Overrides it stands on", tags: []))
      blocks.append(.list(decision.overrides.map { .words($0) }))
    }
    return blocks
  }

  private var deliverables: Section? {
    guard !packet.deliverables.items.isEmpty else { return nil }
    let rows = packet.deliverables.items.map { item -> [[Inline]] in
      let tone: Tone = item.support == .supported ? .good : .caution
      let needs = item.needs.flatMap { need -> [Inline] in
        let score: Inline = need.score.map { .figure($0) } ?? .text("no score")
        let help: [Inline] =
          need.isMet || need.score == nil ? [] : [.text(" "), .tag("help", .caution)]
        return [.text("\(need.criterion) "), score] + help + [.text("; ")]
      }
      return [
        [.text(item.text)], [.text(item.by)],
        [.tag(PlainText(item.support.rawValue), tone)], Array(needs.dropLast()),
      ]
    }
    return Section(
      id: "deliverables", title: "What this person can deliver",
      blocks: [
        .table(
          Table(
            caption: "Deliverables of the role and the scores they rest on",
            columns: [
              Table.Column("Deliverable"), Table.Column("Due", isShort: true),
              Table.Column("Scores say"),
              Table.Column("Rests on"),
            ], rows: rows)),
        .paragraph([.muted(packet.deliverables.note)]),
      ])
  }
}

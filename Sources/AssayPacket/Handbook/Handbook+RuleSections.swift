import AssayText

extension Handbook {
  var ruleSection: Section {
    var blocks: [Block] = [
      .paragraph([.text("Before any rule is read, the evidence has to be complete:")]),
      .list(rules.demands.map { .words($0) }),
      .paragraph([
        .text("Then the first rule that holds decides; the bar is "), .figure(rules.bar),
        .text(" overall."),
      ]),
      .table(ruleTable),
    ]
    if !rules.promises.isEmpty {
      blocks.append(.heading("What the author promises", tags: []))
      blocks.append(.list(rules.promises.map { .words($0) }))
    }
    return Section(id: "rules", title: "Rules", blocks: blocks, startsPage: true)
  }

  private var ruleTable: Table {
    let isCounted = rules.rules.contains { $0.share != nil }
    var columns = [
      Table.Column("Rule"), Table.Column("Gives"), Table.Column("When"), Table.Column("Because"),
    ]
    if isCounted {
      columns.append(Table.Column("Unanimous", isNumeric: true))
      columns.append(Table.Column("All", isNumeric: true))
    }
    return Table(
      caption: isCounted
        ? "Rules in the order in which they are read, with how many of the forms on which all raters "
          + "agree, and of all possible forms, they decide; no share of candidates"
        : "Rules in the order in which they are read",
      columns: columns,
      rows: rules.rules.map { rule in
        var cells: [[Inline]] = [
          [.text(rule.name)], [.tag(rule.gives, tone(of: rule.gives))], [.text(rule.when)],
          [.text(rule.because)],
        ]
        if isCounted {
          cells.append([.text(rule.unanimousShare ?? "–")])
          cells.append([.text(rule.share ?? "–")])
        }
        return cells
      })
  }

  private func tone(of outcome: PlainText) -> Tone {
    switch outcome.text {
    case "hire": .good
    case "no hire": .bad
    default: .caution
    }
  }

  var testSection: Section {
    Section(id: "tests", title: "Tests", blocks: [.list(tests.map { .words($0) })])
  }

  var proofSection: Section? {
    guard let proofs, !proofs.isEmpty else { return nil }
    return Section(
      id: "proofs", title: "Proofs",
      blocks: [
        .table(
          Table(
            caption: "What holds for every set of cards that this panel could submit",
            columns: [Table.Column("Claim"), Table.Column("Verdict"), Table.Column("Witness")],
            rows: proofs.map { line in
              [[.text(line.claim)], [.strong(line.verdict)], [.text(line.witness)]]
            }))
      ])
  }

  var historySection: Section {
    guard let history else {
      let words: PlainText =
        "No history is kept: the files are not in a git repository, or git is not installed."
      return Section(
        id: "history", title: "Development", blocks: [.note(.neutral, [.text(words)])],
        startsPage: true)
    }
    guard !history.isEmpty else {
      return Section(
        id: "history", title: "Development",
        blocks: [.note(.neutral, [.text("No version of these files has been recorded yet.")])],
        startsPage: true)
    }
    return Section(
      id: "history", title: "Development",
      blocks: [
        .table(
          Table(
            caption: "Who changed what, when and why; newest first",
            columns: [
              Table.Column("Day"), Table.Column("What and why"), Table.Column("Who and where"),
            ],
            rows: history.map { line in
              let more: [Inline] = line.body.isEmpty ? [] : [.text(" "), .muted(line.body)]
              return [
                [.text(line.day)], [.text(line.subject.asSentence)] + more,
                [
                  .text("\(line.author): \(line.files.joined()) "),
                  .muted("(\(line.revision))"),
                ],
              ]
            }))
      ], startsPage: true)
  }
}

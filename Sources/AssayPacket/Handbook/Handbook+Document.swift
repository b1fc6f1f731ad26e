import AssayText

extension Handbook {
  /// One HTML file: no script, nothing from the network; prints on A4.
  public func html() -> String { HTMLRenderer.render(document) }

  /// CommonMark with tables.
  public func markdown() -> String { MarkdownRenderer.render(document) }

  /// Text for a terminal, without escapes and with every line within `width` columns.
  public func text(width: Int = 80) -> String { TextRenderer.render(document, width: width) }

  var document: Document {
    Document(
      kind: "Handbook of a scorecard", title: title, lines: lines, banner: nil,
      sections: [roleSection]
        + sheets.enumerated().map { $1.handbookSection(number: $0 + 1) }
        + [
          ruleSection, weightSection, changeSection, matrixSection, testSection, proofSection,
          historySection,
        ].compactMap(\.self),
      footer: [
        "The scorecard is the authority; this handbook is made from it and from nothing else."
      ])
  }

  private var roleSection: Section {
    var blocks: [Block] = []
    if let purpose = role.purpose { blocks.append(.paragraph([.text(purpose.asSentence)])) }
    for (title, entries) in [("Owns" as PlainText, role.owns), ("Does not own", role.doesNotOwn)]
    where !entries.isEmpty {
      blocks.append(.heading(title, tags: []))
      blocks.append(.list(entries.map { .words($0) }))
    }
    if !role.deliverables.isEmpty {
      blocks.append(
        .table(
          Table(
            caption: "What the hired person will have delivered, and which criteria show it",
            columns: [
              Table.Column("Deliverable"), Table.Column("By"), Table.Column("Shown by"),
            ],
            rows: role.deliverables.map { item in
              [[.text(item.text)], [.text(item.by)], [.text(item.shownBy.joined())]]
            })))
    }
    if blocks.isEmpty { blocks.append(.paragraph([.muted("Nothing is said of the role.")])) }
    return Section(id: "role", title: "The role", blocks: blocks)
  }
}

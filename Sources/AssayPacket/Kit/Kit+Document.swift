import AssayText

extension Kit {
  /// One HTML file: no script, nothing from the network; prints on A4.
  public func html() -> String { HTMLRenderer.render(document) }

  /// CommonMark with tables.
  public func markdown() -> String { MarkdownRenderer.render(document) }

  /// Text for a terminal, without escapes and with every line within `width` columns.
  public func text(width: Int = 80) -> String { TextRenderer.render(document, width: width) }

  var document: Document {
    var lines: [PlainText] = [scorecard]
    if let candidate { lines.append("Candidate: \(candidate)") }
    if let role { lines.append("For: \(role)") }
    return Document(
      kind: "Interviewer's guide", title: stage, lines: lines, banner: nil,
      sections: [overview] + (rules.isEmpty ? [] : [rating])
        + criteria.enumerated().map { section(for: $1, number: $0 + 1) } + [closingSection]
        + (notes.isEmpty ? [] : [notesSection]),
      footer: ["This guide holds no ratings; look at nobody's card before yours is in."])
  }

  private var overview: Section {
    var blocks: [Block] = []
    if let purpose { blocks.append(.paragraph([.text(purpose)])) }
    return Section(id: "overview", title: "Before you begin", blocks: blocks + preparation)
  }

  /// What the stage is for, how its time is spent, and its terms.
  private var preparation: [Block] {
    var blocks: [Block] = []
    if !shows.isEmpty {
      blocks.append(.paragraph([.text("What is rated here shows whether the person can deliver:")]))
      blocks.append(.list(shows.map { .words($0) }))
    }
    blocks.append(
      .table(
        Table(
          caption: "Plan for the time",
          columns: [Table.Column("What"), Table.Column("Time", isNumeric: true)],
          rows: plan.map { [[.text($0.text)], [.text($0.minutes)]] })))
    blocks.append(.note(.neutral, [.text(sees)]))
    for term in terms { blocks.append(.note(.caution, [.text(term)])) }
    return blocks
  }

  /// The guide as one section among others: the criteria under headings, without how to rate.
  func handbookSection(number: Int) -> Section {
    let guides = criteria.flatMap { guide in
      [.heading(guide.title, tags: [])] + blocks(for: guide).map(\.withoutHeading)
    }
    return Section(
      id: "stage-\(number)", title: "Stage \(number): \(stage)", blocks: preparation + guides,
      startsPage: true)
  }

  private var rating: Section {
    Section(
      id: "rating", title: "How to rate", blocks: [.list(rules.map { .words($0) })])
  }

  private func section(for guide: CriterionGuide, number: Int) -> Section {
    Section(id: "criterion-\(number)", title: guide.title, blocks: blocks(for: guide))
  }

  private func blocks(for guide: CriterionGuide) -> [Block] {
    var tags: [Inline] = [.muted("\(guide.area) · \(guide.name)")]
    if let necessity = guide.necessity { tags += [.text(" "), .tag(necessity, .caution)] }
    var blocks: [Block] = [.paragraph(tags)]
    if !guide.questions.isEmpty { blocks.append(.heading("Ask", tags: [])) }
    for question in guide.questions {
      let name: [Inline] = question.name.map { [.muted(" · \($0)")] } ?? []
      blocks.append(
        .quote(Quote(text: question.text, attribution: [.text(question.kind)] + name)))
      if !question.probes.isEmpty { blocks.append(.list(question.probes.map { .words($0) })) }
    }
    if !guide.choices.isEmpty { blocks.append(.list(guide.choices.map { .words($0) })) }
    if !guide.probes.isEmpty {
      blocks.append(.heading("Follow up", tags: []))
      blocks.append(.list(guide.probes.map { .words($0) }))
    }
    blocks.append(
      .table(
        Table(
          caption: "Choose the highest anchor met in full",
          columns: [Table.Column("Level"), Table.Column("What somebody at this level does")],
          rows: guide.anchors.map { [[.text($0.level)], [.text($0.text)]] })))
    if let grading = guide.grading { blocks.append(.paragraph([.text(grading)])) }
    for flag in guide.redFlags {
      blocks.append(.note(.bad, [.strong("Red flag"), .text(" \(flag)")]))
    }
    blocks.append(.paragraph([.muted(guide.evidence)]))
    return blocks
  }

  private var notesSection: Section {
    Section(id: "notes", title: "Your notes", blocks: [.list(notes.map { .words($0) })])
  }

  private var closingSection: Section {
    Section(id: "closing", title: "At the end", blocks: [.paragraph([.text(closing)])])
  }
}

extension Block {
  /// A heading as a line in bold, for a block that stands under a heading of its own.
  fileprivate var withoutHeading: Block {
    guard case .heading(let title, let tags) = self else { return self }
    return .paragraph([.strong(title)] + tags)
  }
}

import AssayMeasure
import AssayText

extension PanelReport {
  /// One HTML file: no script, nothing from the network; `person` gives names for ids.
  public func html(_ person: (String) -> String) -> String {
    HTMLRenderer.render(document(person))
  }

  /// CommonMark with tables.
  public func markdown(_ person: (String) -> String) -> String {
    MarkdownRenderer.render(document(person))
  }

  /// Text for a terminal, with every line within `width` columns.
  public func text(width: Int = 80, _ person: (String) -> String) -> String {
    TextRenderer.render(document(person), width: width)
  }

  private func document(_ person: (String) -> String) -> Document {
    Document(
      kind: "Calibration of a panel", title: PlainText(scorecard),
      lines: [
        "\(loopCount) loops, \(panellists.count + hidden) panellists, \(ratingCount) ratings, as they stood at opening"
      ], banner: nil,
      sections: [
        severity(person), differences, agreementSection, studySection, flagSection(person),
      ],
      footer: [
        "Severity is no merit and no fault: it is where somebody puts the levels. Nobody is ranked.",
        "Intervals hold the true figure in nine of ten cases.",
      ])
  }

  private func name(_ panellist: Panellist, _ person: (String) -> String) -> PlainText {
    panellist.person.map { PlainText(person($0)) } ?? "another panellist"
  }

  private func severity(_ person: (String) -> String) -> Section {
    let reach = max(1, scale.upperBound - scale.lowerBound) / 2 + 1
    var blocks: [Block] = [
      .chart(
        Chart(
          caption:
            "Levels below what others give the same candidates: lenient on the left, severe on the right. Solid line: no difference.",
          rows: panellists.map { panellist in
            ChartRow(
              label: name(panellist, person),
              value: .measured(panellist.severity.value, sign: true),
              mark: Figure(value: .zero, readable: "0"), markName: "no difference", floor: nil,
              interval: ChartRow.Interval(
                lower: .measured(panellist.severity.lower, sign: true),
                upper: .measured(panellist.severity.upper, sign: true)),
              scale: -reach...reach, isPoint: true)
          }))
    ]
    if hidden > 0 {
      blocks.append(
        .note(
          .neutral,
          [
            .text(
              "\(hidden == 1 ? "One other" : "\(hidden) others") rated too. How severe others rate is shown from \(Self.leastOthers) of them on; among fewer each could be told apart."
            )
          ]))
    }
    if !remarks.isEmpty {
      blocks.append(.list(remarks.map { .words(PlainText($0.capitalisedSentence)) }))
    }
    return Section(id: "severity", title: "Severity", blocks: blocks)
  }

  private var differences: Section {
    Section(
      id: "differences", title: "Where ratings differ",
      blocks: [
        .table(
          Table(
            caption:
              "Standard deviations in levels, and what part of one rating's variance they are",
            columns: [
              Table.Column("Between"), Table.Column("Deviation", isNumeric: true),
              Table.Column("Nine times in ten", isNumeric: true),
              Table.Column("Part", isNumeric: true),
            ],
            rows: sources.map { source in
              [
                [.text(Self.words(source.name))],
                [.figure(.measured(source.deviation.value))],
                [
                  .text(
                    "\(readable(source.deviation.lower, places: 2)) to \(readable(source.deviation.upper, places: 2))"
                  )
                ], [.text("\(readable(source.share * 100, places: 0))%")],
              ]
            }))
      ])
  }

  private static func words(_ component: String) -> PlainText {
    switch component {
    case "candidate": "candidates, all in all"
    case "candidate:area": "the areas of a candidate"
    case "candidate:criterion": "the criteria of an area of a candidate"
    case "panellist": "panellists: severity"
    case "candidate:panellist": "panellists on one candidate: halo"
    case "candidate:panellist:area": "panellists on one area of a candidate"
    case "residual": "single ratings, beyond all that"
    default: PlainText(component)
    }
  }

  private var agreementSection: Section {
    Section(
      id: "agreement", title: "How far the panel agrees",
      blocks: [
        .facts(
          agreement.map { coefficient in
            let term = PlainText(coefficient.name)
            switch coefficient.value {
            case .failure(let undefined):
              return Fact(term, "undefined: \(PlainText(undefined.reason))")
            case .success(let value):
              let interval: PlainText? = coefficient.interval.map {
                " (\(readable($0.lowerBound, places: 2)) to \(readable($0.upperBound, places: 2)))"
              }
              return Fact(term, "\(readable(value, places: 2))\(interval ?? "")")
            }
          })
      ])
  }

  private var studySection: Section {
    Section(
      id: "study", title: "What one more panellist would buy",
      blocks: [
        .table(
          Table(
            caption:
              "Each panellist rates every criterion. Phi is the part of the overall score's variance that comes from the candidate; the error is that of the overall score",
            columns: [
              Table.Column("Panellists"), Table.Column("Phi", isNumeric: true),
              Table.Column("Error, in levels", isNumeric: true),
            ],
            rows: study.rows.prefix(6).map { row in
              [
                [.text("\(row.panellists)")], [.text("\(readable(row.phi, places: 2))")],
                [.text("\(readable(row.standardError, places: 2))")],
              ]
            }))
      ])
  }

  private func flagSection(_ person: (String) -> String) -> Section {
    let records = panellists.compactMap(\.record)
    let enough = records.count { $0.candidates >= PanellistFlags.fewestCandidates }
    let whom: PlainText =
      records.count < panellists.count + hidden
      ? "\(records.count) shown here" : "\(records.count) panellists"
    var blocks: [Block] = [
      .paragraph([
        .text(
          "\(enough) of \(whom) rated the \(PanellistFlags.fewestCandidates) candidates that a flag needs. A flag asks for a look at the cards; it proves nothing."
        )
      ]),
      .table(
        Table(
          caption:
            "In simulated panels a flag finds this part of those it is made for, and this part of all others",
          columns: [
            Table.Column("Flag"), Table.Column("Raised", isNumeric: true),
            Table.Column("Finds", isNumeric: true), Table.Column("False alarms", isNumeric: true),
          ],
          rows: PanellistFlags.Flag.allCases.map { flag in
            [
              [.text(Self.words(flag))],
              [.text("\(records.count { $0.flags.flags.contains(flag) })")],
              [.text("\(readable(flag.power * 100, places: 0))%")],
              [.text("\(readable(flag.falseAlarms * 100, places: 0))%")],
            ]
          })),
    ]
    for panellist in panellists where panellist.person != nil {
      guard let record = panellist.record else { continue }
      blocks.append(.heading(name(panellist, person), tags: []))
      blocks.append(.facts(facts(of: record)))
    }
    return Section(id: "flags", title: "What stands out", blocks: blocks)
  }

  private func facts(of record: Record) -> [Fact] {
    func fact(_ term: PlainText, _ value: Result<Double, Undefined>) -> Fact {
      switch value {
      case .success(let number): Fact(term, PlainText(readable(number, places: 2)))
      case .failure(let undefined): Fact(term, "undefined: \(PlainText(undefined.reason))")
      }
    }
    let flags = record.flags
    let raised = flags.flags.map(Self.words)
    return [
      Fact("Rated", "\(record.candidates) candidates, \(record.ratings) ratings"),
      fact("Slope on what others give (1: alike)", flags.slope),
      fact("Spread within a candidate, against the panel's", flags.withinRatio),
      fact("Spread of all ratings, in levels", flags.deviation),
      fact("Drift over time, as a t value", flags.driftT),
      Fact("Flags", raised.isEmpty ? "none" : raised.joined()),
    ]
  }

  private static func words(_ flag: PanellistFlags.Flag) -> PlainText {
    switch flag {
    case .erratic: "erratic: ratings do not follow what others see"
    case .central: "central: ratings keep to the middle"
    case .halo: "halo: one rating for everything about a candidate"
    case .drift: "drift: severity changes over time (a hint only)"
    }
  }
}

/// A number as people read it, with the sign that figures have.
private func readable(_ number: Double, places: Int) -> String {
  Digits.fixed(number, places: places).replacing("-", with: "\u{2212}")
}

extension Figure {
  /// An estimate in levels, to two places.
  fileprivate static func measured(_ value: Double, sign: Bool = false) -> Figure {
    let exact = Fraction(Int128((value * 1_000_000).rounded()), 1_000_000)
    return sign ? .signed(exact) : .score(exact)
  }
}

extension String {
  fileprivate var capitalisedSentence: String {
    let text = prefix(1).uppercased() + dropFirst()
    return text.hasSuffix(".") ? text : text + "."
  }
}

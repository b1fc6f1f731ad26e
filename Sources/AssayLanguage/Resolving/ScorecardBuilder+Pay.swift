import AssayText

extension ScorecardBuilder {
  /// The `pay` sentences that count: those of an overlay take the place of the scorecard's.
  var uppermostPays: (layer: Int, pays: [PaySyntax]) {
    for index in layers.indices.reversed() where !layers[index].body.pays.isEmpty {
      return (index, layers[index].body.pays)
    }
    return (0, [])
  }

  /// Reads what the role pays.
  mutating func readPay() -> PayGuardrail {
    var pay = PayGuardrail(package: body.package.map(\.value))
    for premium in body.premiums {
      pay.premiums.append(
        Premium(
          text: premium.text.value,
          criteria: findCriteria(premium.shownBy, leavesOutDropped: true)))
    }
    let (payLayer, sentences) = uppermostPays
    layer = payLayer
    defer { layer = 0 }
    recordPay()
    var regions: [String: Place] = [:]
    var disclosure: Located<String>?
    for sentence in sentences {
      readForm(sentence, into: &pay, &regions)
      guard let stage = sentence.discloseBefore else { continue }
      if let earlier = disclosure, earlier.value != stage.value {
        reporter.report(
          .twoDisclosures(at: place(stage.span), first: place(earlier.span)))
        continue
      }
      if disclosure == nil { pay.discloseBefore = find(stage, in: stageNames) }
      disclosure = stage
    }
    if let none = sentences.first(where: \.form.isNone), sentences.count > 1 {
      let other = sentences.first { !$0.form.isNone } ?? sentences[0]
      reporter.report(
        .bandAndNoBand(at: place(none.span), band: place(other.span)))
    }
    return pay
  }

  private mutating func readForm(
    _ sentence: PaySyntax, into pay: inout PayGuardrail, _ regions: inout [String: Place]
  ) {
    switch sentence.form {
    case .range(let region, let range):
      if let first = regions[region.value] {
        reporter.report(
          .regionTwice(region.value, at: place(region.span), first: first))
      }
      regions[region.value] = place(region.span)
      reporter.check(range, file: file)
      pay.bands.append(
        PayBand(range, name: nil, region: region.value, place: place(sentence.span)))
    case .from(let name):
      if let index = declarations.bandNames[name.value] {
        pay.bands.append(declarations.bands[index])
      } else if !declarations.mayBeOnBrokenLine(name.value, &reporter) {
        let known = declarations.bandNames.names
        reporter.report(
          .unknownName(
            .band, name.value, at: place(name.span),
            suggestion: reporter.nearest(to: name.value, among: known), known: known))
      }
    case .none(let because): pay.noBandBecause = because.value
    }
  }

  /// Notes what each overlay says of pay, so that two that disagree are found.
  private mutating func recordPay() {
    for (index, above) in layers.enumerated().dropFirst() {
      guard let first = above.body.pays.first else { continue }
      let source = declarations.sources[above.file]
      let words = above.body.pays.map { pay in
        source.text(pay.span) + (pay.discloseBefore.map { " before \($0.value)" } ?? "")
      }
      changes.record(
        .pay, of: "", value: words.joined(separator: "\n"), layer: index,
        at: Place(file: above.file, span: first.span))
    }
  }
}

extension PaySyntax.Form {
  fileprivate var isNone: Bool {
    if case .none = self { true } else { false }
  }
}

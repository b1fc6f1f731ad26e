import AssayText

/// A criterion with what the model does not keep.
struct CriterionDraft: Sendable {
  /// As far as it could be resolved.
  var criterion: Criterion
  /// Where `must reach` stands.
  var floorPlace: Place?
}

/// Turns a criterion as written into the model's; rubrics and scorecards share it.
struct CriterionReader {
  let file: Int
  /// Nothing when the scale is unknown, so that levels cannot be checked.
  let scale: Scale?
  let brokenLines: BrokenLines
  /// Whether all sentences that belong to the criterion could be read, and no others got to it.
  var isWhole = true

  func read(_ syntax: CriterionSyntax, _ reporter: inout Reporter) -> CriterionDraft {
    var criterion = Criterion(
      name: syntax.name.value, title: syntax.title.value,
      weight: syntax.weight?.value ?? .one, place: place(syntax.name.span))
    if let weight = syntax.weight, weight.value <= .zero {
      reporter.report(.weightNotAboveZero(at: place(weight.span)))
      criterion.weight = .one
    }
    criterion.evidenceOptionalBecause = syntax.evidenceOptionalBecause?.value
    criterion.probeLimit = syntax.probeLimit?.value
    criterion.redFlags = syntax.redFlags.map {
      RedFlag(name: $0.name.value, text: $0.text.value, place: place($0.name.span))
    }
    readQuestions(syntax, into: &criterion, &reporter)
    readAnchors(syntax, into: &criterion, &reporter)
    criterion.grading = grading(syntax.grading, &reporter)
    let floorPlace = readNecessity(syntax, into: &criterion, &reporter)
    return CriterionDraft(criterion: criterion, floorPlace: floorPlace)
  }

  func place(_ span: ByteSpan) -> Place { Place(file: file, span: span) }

  private func readNecessity(
    _ syntax: CriterionSyntax, into criterion: inout Criterion, _ reporter: inout Reporter
  ) -> Place? {
    for second in syntax.necessities.dropFirst() where isWhole {
      reporter.report(
        .twoNecessities(
          syntax.name.value, at: place(second.span), first: place(syntax.necessities[0].span)))
    }
    guard let first = syntax.necessities.first else { return nil }
    switch first.value {
    case .mustBeRated: criterion.necessity = .mustBeRated
    case .optional: criterion.necessity = .optional
    case .mustReach(let floor):
      criterion.necessity = .mustBeRated
      criterion.floor = floor.value
      if let scale {
        reporter.checkOnScale("the floor", floor, scale, file: file)
      }
      return place(floor.span)
    }
    return nil
  }

  private func readAnchors(
    _ syntax: CriterionSyntax, into criterion: inout Criterion, _ reporter: inout Reporter
  ) {
    var texts: [Int: AnchorSyntax] = [:]
    for anchor in syntax.anchors {
      if let scale, scale.word(for: anchor.level.value) == nil {
        reporter.report(.notOnScale(anchor.level.value, scale, at: place(anchor.level.span)))
      } else if let first = texts[anchor.level.value], isWhole {
        reporter.report(
          .anchorTwice(
            anchor.level.value, of: syntax.name.value, at: place(anchor.level.span),
            first: place(first.level.span)))
      } else {
        texts[anchor.level.value] = anchor
      }
    }
    guard let scale else { return }
    var missing: [Int] = []
    for level in scale.levels {
      if let anchor = texts[level.number] {
        criterion.anchors.append(
          Anchor(
            level: level.number, text: anchor.text.value, place: place(anchor.level.span)))
      } else {
        missing.append(level.number)
      }
    }
    let isCounted = texts.count == syntax.anchors.count
    if !missing.isEmpty, isCounted, isWhole {
      reporter.report(
        .anchorsMissing(missing, of: syntax.name.value, scale, at: place(syntax.name.span)))
    }
  }

  private func grading(
    _ syntax: GradingSyntax?, _ reporter: inout Reporter
  ) -> Grading? {
    guard let syntax else { return nil }
    var last: GradingSyntax.Step?
    for step in syntax.steps {
      if let scale, scale.word(for: step.level.value) == nil {
        reporter.report(.notOnScale(step.level.value, scale, at: place(step.level.span)))
      }
      if let last, step.level.value <= last.level.value {
        reporter.report(
          .gradesFall(
            "level \(step.level.value)", after: "level \(last.level.value)",
            at: place(step.level.span), last: place(last.level.span)))
      } else if let last, step.from.value <= last.from.value {
        reporter.report(
          .gradesFall(
            "`from \(step.from.value)`", after: "`from \(last.from.value)`",
            at: place(step.from.span), last: place(last.from.span)))
      }
      last = step
    }
    return Grading(
      name: syntax.name.value,
      steps: syntax.steps.map { Grading.Step(level: $0.level.value, from: $0.from.value) })
  }
}

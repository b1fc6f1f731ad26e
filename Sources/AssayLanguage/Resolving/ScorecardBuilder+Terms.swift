import AssayText

extension ScorecardBuilder {
  /// Reads what the hired person is for.
  mutating func readRole() -> RoleDescription {
    var role = RoleDescription(
      purpose: body.purpose?.value, family: body.family?.value,
      seniority: body.seniority?.value, persona: uppermost(\.persona)?.value.value,
      languages: body.languages.map(\.value), owns: body.owns.map(\.value),
      doesNotOwn: body.doesNotOwn.map(\.value))
    reporter.checkNamedOnce(body.languages, file: file)
    recordOnce(\.persona, .persona) { $0.value }
    var names = NameTable(.deliverable)
    for deliverable in body.deliverables {
      names.declare(deliverable.name, file: file, &reporter)
      reporter.checkPositive(deliverable.day, "day", file: file)
      role.deliverables.append(
        Deliverable(
          name: deliverable.name.value, text: deliverable.text.value,
          day: deliverable.day.value,
          criteria: findCriteria(deliverable.needs, leavesOutDropped: true),
          place: place(deliverable.name.span)))
    }
    return role
  }

  /// Reads the clocks.
  mutating func readDeadlines() -> Deadlines {
    let region = uppermost(\.workingDaysRegion)
    if let region { checkRegion(region.value, layer: region.layer) }
    recordOnce(\.workingDaysRegion, .days) { $0.value }
    if body.gapOnEachTrack, body.tracks.isEmpty, let gap = body.gap, !mayBeBroken(.track) {
      reporter.report(.gapWithoutTracks(at: place(gap.span)))
    }
    return Deadlines(
      cards: body.cardsDue?.value, debrief: body.debrief?.value, gap: body.gap?.value,
      gapOnEachTrack: body.gapOnEachTrack, hire: body.hireWithin?.value,
      workingDaysRegion: region?.value.value)
  }

  /// Reads which personal data is kept.
  mutating func readPrivacy() -> PrivacyTerms {
    reporter.checkNamedOnce(body.collects, file: file)
    let keep = uppermost(\.keep)
    if let keep, let region = keep.value.region, region.value != "EU" {
      checkRegion(region, layer: keep.layer)
    }
    recordOnce(\.keep, .keep) { "\($0.duration.value) \($0.region?.value ?? "")" }
    return PrivacyTerms(
      collects: body.collects.map(\.value), keepFor: keep?.value.duration.value,
      region: keep?.value.region?.value)
  }

  /// Reads how raters practise.
  mutating func readPractice() -> PracticeDemand? {
    guard let practice = body.practice else { return nil }
    if practice.value.answers < 1 {
      reporter.report(.countNotPositive("answer", at: place(practice.span)))
    }
    if let scale, practice.value.within >= scale.highest - scale.lowest {
      reporter.report(
        .practiceDecidesNothing(practice.value.within, scale, at: place(practice.span)))
    }
    var demand = practice.value
    demand.place = place(practice.span)
    return demand
  }

  /// Reads what is asked of referees.
  mutating func readReferences() -> ReferenceDemand? {
    guard let references = body.references else { return nil }
    reporter.checkPositive(references.count, "reference", file: file)
    reporter.checkNamedOnce(references.asks, file: file)
    return ReferenceDemand(
      count: references.count.value, by: references.by.value,
      after: references.after.flatMap { find($0, in: stageNames) },
      asks: references.asks.map(\.value))
  }

  private mutating func checkRegion(_ region: Located<String>, layer: Int) {
    guard !Region.isKnown(region.value) else { return }
    reporter.report(
      .unknownRegion(
        region.value, at: Place(file: layers[layer].file, span: region.span),
        suggestion: Region.usualSlips[region.value]))
  }

  /// Notes what each overlay says, so that two that disagree are found.
  private mutating func recordOnce<Value>(
    _ field: KeyPath<ScorecardBody, Value?>, _ aspect: ChangeLog.Aspect,
    _ words: (Value) -> String
  ) where Value: Placed {
    for (index, above) in layers.enumerated().dropFirst() {
      guard let value = above.body[keyPath: field] else { continue }
      changes.record(
        aspect, of: "", value: words(value), layer: index,
        at: Place(file: above.file, span: value.span))
    }
  }
}

/// Something that stands somewhere.
protocol Placed {
  /// Where it stands.
  var span: ByteSpan { get }
}

extension Located: Placed {}
extension KeepSyntax: Placed {}

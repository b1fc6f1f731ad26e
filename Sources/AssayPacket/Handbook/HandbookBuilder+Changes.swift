import AssayLanguage
import AssayText

/// The criteria of each area as one layer has them, by the names of both.
private struct Layer {
  struct Part {
    var name: String
    var share: Fraction?
    var floor: Fraction?
    var criteria: [Criterion]
  }

  /// Who says so: `the scorecard`, `generalist`.
  var name: PlainText
  var parts: [Part]

  init(_ rubrics: [Rubric]) {
    name = "the rubric"
    parts = rubrics.map { Part(name: $0.name, criteria: $0.criteria) }
  }

  init(_ scorecard: Scorecard, name: PlainText) {
    self.name = name
    parts = scorecard.areas.map { area in
      Part(
        name: area.name, share: area.share, floor: area.floor,
        criteria: scorecard.criteria[area.criteria].map(\.criterion))
    }
  }
}

extension HandbookBuilder {
  /// What the scorecard changes of its rubrics, then what the overlays change of the scorecard.
  func makeChanges() -> [Handbook.Change] {
    let own = Layer(input.base ?? scorecard, name: "the scorecard")
    let changes = self.changes(from: Layer(input.rubrics), to: own)
    guard input.base != nil else { return changes }
    let overlays = scorecard.overlays.map { PlainText($0) }.listed()
    return changes + self.changes(from: own, to: Layer(scorecard, name: overlays))
  }

  private func changes(from before: Layer, to after: Layer) -> [Handbook.Change] {
    after.parts.flatMap { part -> [Handbook.Change] in
      guard let old = before.parts.first(where: { $0.name == part.name }) else { return [] }
      return areaChanges(old, part, after.name) + criterionChanges(old, part, after.name)
    }
  }

  /// The shares and floors of areas are the scorecard's own, so only overlays change them.
  private func areaChanges(
    _ old: Layer.Part, _ new: Layer.Part, _ by: PlainText
  ) -> [Handbook.Change] {
    guard let oldShare = old.share, let newShare = new.share else { return [] }
    var changes: [Handbook.Change] = []
    if oldShare != newShare {
      changes.append(
        Handbook.Change(
          subject: "weight of \(new.name)", before: PlainText(oldShare.percentage),
          after: PlainText(newShare.percentage), by: by))
    }
    if old.floor != new.floor {
      changes.append(floorChange("floor of \(new.name)", old.floor, new.floor, by))
    }
    return changes
  }

  private func criterionChanges(
    _ old: Layer.Part, _ new: Layer.Part, _ by: PlainText
  ) -> [Handbook.Change] {
    let dropped = old.criteria.filter { criterion in
      !new.criteria.contains { $0.name == criterion.name }
    }
    return dropped.map { criterion in
      Handbook.Change(
        subject: "\(criterion.name) of \(old.name)", before: PlainText(criterion.title),
        after: "dropped", by: reason(forDropping: criterion.name, of: old.name, by))
    }
      + new.criteria.flatMap { criterion -> [Handbook.Change] in
        let name: PlainText = "\(criterion.name) of \(new.name)"
        guard let former = old.criteria.first(where: { $0.name == criterion.name }) else {
          return [
            Handbook.Change(
              subject: name, before: "–", after: "added: \(criterion.title)", by: by)
          ]
        }
        return self.changes(from: former, to: criterion, name, by)
      }
  }

  private func changes(
    from old: Criterion, to new: Criterion, _ name: PlainText, _ by: PlainText
  ) -> [Handbook.Change] {
    var changes: [Handbook.Change] = []
    if old.weight != new.weight {
      changes.append(
        Handbook.Change(
          subject: "weight of \(name)", before: PlainText(old.weight.readable),
          after: PlainText(new.weight.readable), by: by))
    }
    if old.floor != new.floor {
      changes.append(floorChange("floor of \(name)", old.floor, new.floor, by))
    }
    for anchor in new.anchors {
      let former = old.anchors.first { $0.level == anchor.level }
      guard let former, former.text != anchor.text else { continue }
      changes.append(
        Handbook.Change(
          subject: "level \(anchor.level) of \(name)", before: PlainText(former.text),
          after: PlainText(anchor.text), by: by))
    }
    return changes + voidedQuestions(from: old, to: new, name, by)
  }

  private func voidedQuestions(
    from old: Criterion, to new: Criterion, _ name: PlainText, _ by: PlainText
  ) -> [Handbook.Change] {
    zip(old.questions, new.questions).compactMap { before, after in
      guard before.voided == nil, let voided = after.voided else { return nil }
      return Handbook.Change(
        subject: "question \(after.name ?? "") of \(name)", before: PlainText(after.text),
        after: "not put from \(voided.from.description)", by: "\(by): \(voided.because)")
    }
  }

  private func floorChange(
    _ subject: PlainText, _ old: Fraction?, _ new: Fraction?, _ by: PlainText
  ) -> Handbook.Change {
    Handbook.Change(
      subject: subject, before: old.map { PlainText($0.readable) } ?? "none",
      after: new.map { PlainText($0.readable) } ?? "none", by: by)
  }

  /// The reason stands in the file only; the first one that drops a criterion of that name there.
  private func reason(
    forDropping criterion: String, of area: String, _ by: PlainText
  ) -> PlainText {
    let own = input.syntax.flatMap { file in
      file.scorecards.filter { $0.name.value == scorecard.name }.map(\.body)
        + file.overlays.filter { scorecard.overlays.contains($0.name.value) }.map(\.body)
    }
    for change in own.flatMap(\.changes) {
      guard case .drop(let reference, let because, _) = change,
        reference.name.value == criterion, reference.of.map({ $0.value == area }) ?? true
      else { continue }
      return "\(by): \(because.value)"
    }
    return by
  }
}

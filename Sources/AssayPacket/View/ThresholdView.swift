import AssayLanguage
import AssayLoop
import AssayText

/// How far a figure lies from a threshold that something hangs on.
public struct ThresholdView: Hashable, Sendable {
  /// `Overall`, an area, a criterion, how far raters differ.
  public var subject: PlainText
  /// The figure.
  public var value: Figure
  /// The threshold.
  public var bound: Figure
  /// The figure less the threshold.
  public var distance: Figure
  /// What reads the threshold: rule names, `bar`, `floor`.
  public var readBy: [PlainText]
}

extension PacketBuilder {
  /// Every numeric threshold that the rules read, the bar and the floors; nearest first.
  func makeThresholds() -> [ThresholdView] {
    guard showsFigures, sealedCriteria.isEmpty else { return [] }
    var found: [ThresholdView] = []
    func add(_ subject: Reading.Subject, _ value: Fraction?, _ bound: Fraction?, by: PlainText) {
      guard let value, let bound, let name = title(of: subject) else { return }
      if let known = found.firstIndex(where: { $0.subject == name && $0.bound.value == bound }) {
        if !found[known].readBy.contains(by) { found[known].readBy.append(by) }
        return
      }
      let isShare = if case .coverage = subject { true } else { false }
      let gap = value - bound
      let sign = gap > .zero ? "+" : gap < .zero ? "\u{2212}" : ""
      found.append(
        ThresholdView(
          subject: name, value: isShare ? .share(value) : .score(value),
          bound: isShare ? .share(bound) : .short(bound),
          distance: isShare
            ? Figure(value: gap, readable: PlainText(sign + gap.magnitude.percentage))
            : .signed(gap), readBy: [by]))
    }
    add(.overall, overall, scorecard.bar, by: "bar")
    for (index, area) in scorecard.areas.enumerated() {
      add(.area(index), score(ofArea: index), area.floor, by: "floor")
    }
    for (index, criterion) in scorecard.criteria.enumerated() {
      add(.criterion(index), score(ofCriterion: index), criterion.criterion.floor, by: "floor")
    }
    if standing.isOutcome {
      for trace in evaluation.rules {
        let name = PlainText(scorecard.rules[trace.rule].name)
        for reading in trace.condition.readings where isReadable(reading.subject) {
          add(reading.subject, reading.value, reading.bound, by: name)
        }
      }
    }
    let order = found.enumerated().sorted {
      let (left, right) = (
        $0.element.distance.value.magnitude, $1.element.distance.value.magnitude
      )
      return left == right ? $0.offset < $1.offset : left < right
    }
    return order.map(\.element)
  }

  /// Whether the audience may read a value of this kind.
  private func isReadable(_ subject: Reading.Subject) -> Bool {
    switch subject {
    case .spread, .spreadOfCriterion: input.audience.showsRatings
    case .overall, .area, .criterion, .coverage, .flag, .pay, .references: true
    }
  }

  /// What a reading is about; nothing for flags, pay and references, which have no distance.
  func title(of subject: Reading.Subject) -> PlainText? {
    switch subject {
    case .overall: "Overall"
    case .area(let index): areaTitle(index)
    case .criterion(let index): criterionTitle(index)
    case .coverage(let area): area.map { "Coverage of \(areaTitle($0))" } ?? "Coverage"
    case .spread(let area): "Raters apart on \(areaTitle(area))"
    case .spreadOfCriterion(let index): "Raters apart on \(criterionTitle(index))"
    case .flag, .pay, .references: nil
    }
  }
}

extension ConditionTrace {
  /// All readings of all atoms, from left to right.
  var readings: [Reading] {
    switch self {
    case .all(let parts, _), .any(let parts, _): parts.flatMap(\.readings)
    case .not(let part, _): part.readings
    case .atom(_, let readings, _): readings
    }
  }
}

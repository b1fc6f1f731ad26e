import AssayLanguage
import AssayLoop

/// One of two scorecards that are compared, with its criteria and flags found by name in what the
/// two have together.
struct AlignedSide {
  let scorecard: Scorecard
  /// For each slot of its panel the slot of the space.
  let places: [Int]
  /// Its own slots.
  let slots: [Slot]
  /// For each criterion its raters, with slots of the space.
  let raters: [[PanelSlots.Rater]]
  /// For each of its flags the flag of the space.
  let flags: [Int]

  /// The scorecard as conditions are written from it: flags are those of the space.
  func encodable(flags all: [String]) -> Scorecard {
    var copy = scorecard
    copy.flags = all.map { name in
      scorecard.flags.first { $0.flag.name == name }
        ?? ScorecardFlag(
          flag: RedFlag(name: name, text: "", place: scorecard.place), criterion: 0)
    }
    for rule in copy.rules.indices {
      copy.rules[rule].condition = copy.rules[rule].condition.renumbered(flags: flags)
    }
    return copy
  }

  /// What the scorecard reads of a form.
  func evidence(of form: Form, flags all: Int) -> Evidence {
    let ratings = slots.indices.map { index in
      let slot = slots[index]
      return Evidence.Rating(
        person: scorecard.personName(slot.panellist, seat: slot.seat), criterion: slot.criterion,
        stage: slot.stage, level: form.numbers[places[index]])
    }
    return Evidence(
      ratings: ratings,
      flags: scorecard.flags.indices.flatMap { reports(of: $0, form.states[flags[$0]]) },
      pay: PayStatus(state: form.states[all]),
      references: ReferenceStatus(state: form.states[all + 1]))
  }

  private func reports(of flag: Int, _ state: UInt8) -> [Evidence.FlagReport] {
    guard state != Circumstance.notRaised else { return [] }
    let raised = Evidence.FlagReport(flag: flag, person: "panellist", confirms: false)
    guard state == Circumstance.confirmed else { return [raised] }
    return [raised, Evidence.FlagReport(flag: flag, person: "second person", confirms: true)]
  }
}

extension Scorecard {
  /// `lead`, or `lead (2)` for the second who holds the role.
  func personName(_ panellist: Int, seat: Int) -> String {
    let name = panel.panellists[panellist].name
    return seat == 0 ? name : "\(name) (\(seat + 1))"
  }

  /// `method of craft`: what a criterion is called in comparisons, whatever else there is.
  func comparedName(ofCriterion index: Int) -> String {
    "\(criteria[index].criterion.name) of \(areas[criteria[index].area].name)"
  }
}

extension Condition {
  /// The condition with other numbers for flags.
  fileprivate func renumbered(flags: [Int]) -> Condition {
    switch self {
    case .all(let parts): return .all(parts.map { $0.renumbered(flags: flags) })
    case .any(let parts): return .any(parts.map { $0.renumbered(flags: flags) })
    case .not(let part): return .not(part.renumbered(flags: flags))
    case .atom(let atom):
      guard case .flags(let status, let among) = atom.test else { return self }
      return .atom(
        Atom(
          test: .flags(status, among: among.map { flags[$0] }), text: atom.text,
          place: atom.place))
    }
  }
}

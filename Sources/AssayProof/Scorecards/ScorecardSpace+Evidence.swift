import AssayLanguage
import AssayLoop

extension ScorecardSpace {
  /// The evidence that a form stands for: each seat of a role is one person.
  func evidence(of form: Form) -> Evidence {
    let ratings = panel.slots.indices.map { index in
      let slot = panel.slots[index]
      return Evidence.Rating(
        person: person(slot.panellist, slot.seat), criterion: slot.criterion, stage: slot.stage,
        level: form.numbers[variables[index]])
    }
    let flags = scorecard.flags.count
    return Evidence(
      ratings: ratings, flags: (0..<flags).flatMap { reports(of: $0, form.states[$0]) },
      pay: PayStatus(state: form.states[flags]),
      references: ReferenceStatus(state: form.states[flags + 1]))
  }

  private func person(_ panellist: Int, _ seat: Int) -> String {
    let name = scorecard.panel.panellists[panellist].name
    return seat == 0 ? name : "\(name) (\(seat + 1))"
  }

  private func reports(of flag: Int, _ state: UInt8) -> [Evidence.FlagReport] {
    guard state != Circumstance.notRaised else { return [] }
    let raters = panel.raters[scorecard.flags[flag].criterion]
    let raiser = raters.first.map { person($0.panellist, $0.seat) } ?? "panellist"
    let raised = Evidence.FlagReport(flag: flag, person: raiser, confirms: false)
    guard state == Circumstance.confirmed else { return [raised] }
    let second = raters.dropFirst().first.map { person($0.panellist, $0.seat) }
    return [
      raised, Evidence.FlagReport(flag: flag, person: second ?? "second person", confirms: true),
    ]
  }
}

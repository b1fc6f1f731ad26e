import AssayLanguage
import AssayLoop
import AssayText

/// Who took part and in what capacity.
public struct PanelView: Hashable, Sendable {
  /// One role.
  public struct Seat: Hashable, Sendable {
    /// The role's title.
    public var role: PlainText
    /// Who holds it.
    public var person: PlainText
    /// For which stages a card of this person is in.
    public var stages: PlainText
    /// Whether the role decides, or stands in for another.
    public var remarks: [PlainText]
  }

  /// In the order of the panel.
  public var seats: [Seat]
  /// Conflicts of interest that were declared.
  public var conflicts: [PlainText]
  /// People who stepped back.
  public var recusals: [PlainText]
  /// How much practice the scorecard asks for; nothing where it asks for none.
  public var practice: PlainText?
  /// Where the severity of the panel stands.
  public var severity: PlainText
}

extension PacketBuilder {
  func makePanel() -> PanelView {
    let assigned = Set(state.assignments.map(\.role))
    let unassigned = scorecard.panel.panellists.filter { !assigned.contains($0.name) }
    return PanelView(
      seats: state.assignments.map { makeSeat($0.role, $0.person) } + formerSeats
        + unassigned.map {
          PanelView.Seat(
            role: PlainText($0.title), person: "nobody yet", stages: "–",
            remarks: remarks(on: $0.name))
        },
      conflicts: state.conflicts.map(reasoned), recusals: state.recusals.map(reasoned),
      practice: scorecard.practice.map(words),
      severity: fit == nil
        ? "How severe each panellist rates is not measured in this loop."
        : input.audience == .decider
          ? "How severe each panellist rates stands with the calibrated scores."
          : "How severe each panellist rates is shown to the person who decides.")
  }

  private func words(_ practice: PracticeDemand) -> PlainText {
    let again = practice.again.map { ", again after \($0.description)" as PlainText } ?? ""
    return
      "The scorecard asks each panellist for \(counted(practice.answers, "practice answer")) within \(counted(practice.within, "level")) of the known one\(again). Practice is not recorded in this version."
  }

  /// People who submitted a card in a role that somebody else holds now.
  private var formerSeats: [PanelView.Seat] {
    var seats: [PanelView.Seat] = []
    for card in state.cards {
      let isCurrent = state.assignments.contains {
        $0.role == card.role && $0.person == card.person
      }
      if isCurrent { continue }
      var seat = makeSeat(card.role, card.person)
      seat.remarks.append("no longer in the role")
      if !seats.contains(seat) { seats.append(seat) }
    }
    return seats
  }

  private func makeSeat(_ role: String, _ person: String) -> PanelView.Seat {
    let stages = state.stages.indices.filter { index in
      state.cards.contains { $0.stage == index && $0.role == role && $0.person == person }
    }
    return PanelView.Seat(
      role: roleTitle(role), person: naming.person(person),
      stages: stages.isEmpty ? "no card yet" : stages.map(stageTitle).joined(),
      remarks: remarks(on: role))
  }

  private func remarks(on role: String) -> [PlainText] {
    var remarks: [PlainText] = []
    if role == scorecard.panel.decider { remarks.append("decides") }
    if scorecard.practice != nil, rates(role) { remarks.append("no practice recorded") }
    if let alternate = scorecard.panel.alternates.first(where: { $0.name == role }) {
      remarks.append("stands in for \(roleTitle(alternate.standsInFor))")
    }
    return remarks
  }

  /// Whether cards are filled in the role, by itself or in the stead of another.
  private func rates(_ role: String) -> Bool {
    let name = scorecard.panel.alternates.first { $0.name == role }?.standsInFor ?? role
    return scorecard.stages.contains { stage in
      stage.isScored && stage.panellists.contains { scorecard.panel.panellists[$0].name == name }
    }
  }

  private func reasoned(_ reason: LoopState.PersonReason) -> PlainText {
    "\(naming.person(reason.person)), \(time(reason.at)): \(naming.said(reason.because))"
  }
}

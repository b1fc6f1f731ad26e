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
            remarks: remarks(on: $0.name, nil))
        },
      conflicts: state.conflicts.map(reasoned), recusals: state.recusals.map(reasoned),
      practice: scorecard.practice.map(words),
      severity: state.fitInUse == nil
        ? "How severe each panellist rates is not measured in this loop."
        : fit == nil
          ? "How severe each panellist rates is shown when the outcome is."
          : input.audience == .decider
            ? "How severe each panellist rates stands with the calibrated scores."
            : "How severe each panellist rates is shown to the person who decides.")
  }

  private func words(_ practice: PracticeDemand) -> PlainText {
    let again = practice.again.map { ", again after \($0.description)" as PlainText } ?? ""
    return
      "The scorecard asks each panellist for \(counted(practice.answers, "practice answer")) within \(counted(practice.within, "level")) of the known one\(again). It is looked at on the day of a person's first card here."
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
      remarks: remarks(on: role, person))
  }

  private func remarks(on role: String, _ person: String?) -> [PlainText] {
    var remarks: [PlainText] = []
    if role == scorecard.panel.decider { remarks.append("decides") }
    if let person { remarks += practice(of: person, inRole: role) }
    if let alternate = scorecard.panel.alternates.first(where: { $0.name == role }) {
      remarks.append("stands in for \(roleTitle(alternate.standsInFor))")
    }
    return remarks
  }

  /// Whether the person was in practice for all that the role rates; never how they did in it.
  private func practice(of person: String, inRole role: String) -> [PlainText] {
    guard scorecard.practice != nil else { return [] }
    let rated = scorecard.areasRated(inRole: role)
    if rated.isEmpty { return [] }
    var (missing, old): ([PlainText], [PlainText]) = ([], [])
    var latest: CalendarDate?
    for area in rated {
      let known = input.practice.first { $0.person == person && $0.area == area }
      switch known?.standing ?? .none {
      case .none, .notMet: missing.append(areaTitle(area))
      case .tooOld(let date): old.append("\(areaTitle(area)) (\(PlainText(date.description)))")
      case .inPractice(let since, _): latest = max(latest ?? since, since)
      }
    }
    if let latest, missing.isEmpty, old.isEmpty {
      return ["in practice since \(PlainText(latest.description))"]
    }
    if missing.count == rated.count { return ["not in practice"] }
    return (missing.isEmpty ? [] : ["not in practice for \(missing.joined())"])
      + (old.isEmpty ? [] : ["practice too old for \(old.joined())"])
  }

  private func reasoned(_ reason: LoopState.PersonReason) -> PlainText {
    "\(naming.person(reason.person)), \(time(reason.at)): \(naming.said(reason.because))"
  }
}

public import AssayLanguage
import AssayLoop
import AssayText

/// What referees said.
public struct ReferencesView: Hashable, Sendable {
  /// One reference.
  public struct Item: Hashable, Sendable {
    /// Who was asked.
    public var referee: PlainText
    /// What it amounts to.
    public var status: PlainText
    /// The words; empty for audiences that do not read them.
    public var words: PlainText
    /// Who asked, and when.
    public var asked: PlainText
  }

  /// What the scorecard asks for, if it asks.
  public var demand: PlainText?
  /// What all of them together amount to.
  public var status: ReferenceStatus
  /// In the order of recording.
  public var items: [Item]
}

extension PacketBuilder {
  /// A concern outweighs everything; clear needs as many clear references as are asked for.
  var referenceStatus: ReferenceStatus {
    if state.references.contains(where: { $0.status == .concern }) { return .concern }
    let clear = state.references.filter { $0.status == .clear }.count
    let needed = max(1, scorecard.references?.count ?? 1)
    return clear >= needed ? .clear : .open
  }

  func makeReferences() -> ReferencesView {
    let demand = scorecard.references.map { demand -> PlainText in
      let topics: PlainText =
        demand.asks.isEmpty ? "" : ", about \(demand.asks.joined(separator: ", "))"
      return "at least \(demand.count), by \(roleTitle(demand.by))\(topics)"
    }
    guard input.audience.namesPeople else {
      return ReferencesView(demand: demand, status: referenceStatus, items: [])
    }
    return ReferencesView(
      demand: demand, status: referenceStatus,
      items: state.references.map {
        ReferencesView.Item(
          referee: PlainText($0.referee), status: PlainText($0.status.rawValue),
          words: PlainText($0.words), asked: "\(naming.person($0.by)), \(time($0.at))")
      })
  }
}

import AssayLanguage
import AssayProof
import AssayService
import AssayText
import Testing

/// Proofs, shares of forms and scores of changes: found out while nobody types.
@Suite struct `What takes patience` {
  /// The sample with a second condition that decides nothing.
  static let idle = Samples.scorecard.replacing(
    "  because \"At the bar\"", with: "  and overall is at least 1\n  because \"At the bar\"")

  static let idleFindings = [
    "engineer.scorecard:18 P306 `overall is at least 1` decides nothing: without it every outcome "
      + "would be the same"
  ]

  static func session(_ scorecard: String, _ refreshes: Bool = false) -> Session {
    let lens: JSONValue = ["codeLens": ["refreshSupport": .bool(refreshes)]]
    return Session.started(
      [(Session.rubric, Samples.rubric), (Session.scorecard, scorecard)],
      abilities: [("workspace", lens)])
  }

  /// What proofs find, of what was told.
  static func proofs(_ messages: [JSONValue]) -> [String] {
    Session.findings(in: messages).filter { $0.contains(" P") }
  }

  static func hover(_ session: inout Session, _ text: String) -> String? {
    let answer = session.request(
      "textDocument/hover", Session.scorecard, in: text, at: "clear-hire", inside: 1)
    return answer["contents"]?["value"]?.string.map { String($0.split(separator: "\n").last ?? "") }
  }

  @Test func `stands among the findings of the language once it is known`() {
    var session = Self.session(Self.idle)
    #expect(session.server.pendingWork == nil)
    #expect(Self.proofs(session.server.settle()) == [])
    #expect(session.server.pendingWork == .brief)
    let messages = session.finishWork()
    #expect(session.server.pendingWork == nil && session.server.settle() == [])
    #expect(messages.count == 1)
    #expect(
      Session.findings(in: messages)
        == ["engineer.scorecard:1 L201 " + Samples.lints.last!.dropFirst(26)] + Self.idleFindings)
  }
}

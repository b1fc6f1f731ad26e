import AssayService
import AssayText
import Testing

/// Proofs, shares of forms and scores of changes: found out while nobody types.
@Suite struct `What takes patience` {
  static let idleCondition =
    "engineer.scorecard:16 P306 `evaluation is at least 2` decides nothing: without it every outcome "
    + "would be the same"

  static func session(refreshes: Bool = false) -> Session {
    let lens: JSONValue = ["codeLens": ["refreshSupport": .bool(refreshes)]]
    return Session.started(abilities: [("workspace", lens)])
  }

  /// What proofs find, of what was told.
  static func proofs(_ messages: [JSONValue]) -> [String] {
    Session.findings(in: messages).filter { $0.contains(" P") }
  }

  static func share(_ session: inout Session) -> String? {
    let answer = session.request(
      "textDocument/hover", Session.scorecard, in: Samples.scorecard, at: "clear-hire", inside: 1)
    let lines = answer["contents"]?["value"]?.string?.split(separator: "\n").map(String.init)
    return lines?.last { $0.hasPrefix("decides") }
  }

  static let share =
    "decides 33.3% of the forms on which all raters agree and 18.5% of all forms that the panel "
    + "could submit"

  @Test func `is told among the findings of the language once it is known`() {
    var session = Self.session()
    #expect(session.server.pendingWork == nil)
    #expect(Self.proofs(session.server.settle()) == [])
    #expect(session.server.pendingWork == .brief)
    let messages = session.finishWork()
    #expect(session.server.pendingWork == nil && session.server.settle() == [])
    #expect(Session.findings(in: messages) == [Samples.lints[2], Self.idleCondition])
  }

  @Test func `is told also of files that are not open`() {
    let card = ServiceHost.File(uri: Session.scorecard, bytes: Array(Samples.scorecard.utf8))
    var session = Session(host: ServiceHost(files: { _ in [card] }))
    _ = session.request("initialize", ["rootUri": "file:///w", "capabilities": [:]])
    session.open(Session.rubric, Samples.rubric)
    _ = session.server.settle()
    #expect(Self.proofs(session.finishWork()) == [Self.idleCondition])
  }

  @Test func `is silent while a file is half written, and known again when it is whole`() {
    var session = Self.session()
    _ = session.server.settle()
    _ = session.finishWork()
    session.change(from: (15, 0), to: (15, 5), "  an")
    #expect(Self.proofs(session.server.settle()) == [])
    #expect(Self.proofs(session.finishWork()) == [])
    session.change(from: (15, 0), to: (15, 4), "  and")
    #expect(Self.proofs(session.server.settle()) == [Self.idleCondition])
    #expect(session.server.pendingWork == nil)
  }

  @Test func `is never shown of another text`() {
    var session = Self.session()
    _ = session.server.settle()
    _ = session.finishWork()
    #expect(Self.share(&session) == Self.share)
    #expect(`Figures beside the text`.lenses(&session)?.count == 3)
    session.change(from: (8, 12), to: (8, 15), "2.25")
    for _ in 0..<2 {
      #expect(Self.share(&session) == nil)
      #expect(`Figures beside the text`.lenses(&session) == ["run the tests"])
      _ = session.server.settle()
    }
    _ = session.finishWork()
    #expect(Self.share(&session) != nil && Self.share(&session) != Self.share)
  }

  @Test func `asks for lenses when tests are known, and again for the score of changes`() {
    var session = Self.session(refreshes: true)
    _ = session.server.settle()
    var told: [[String]] = []
    while session.server.pendingWork != nil {
      let refreshes = session.server.work().contains {
        $0["method"] == "workspace/codeLens/refresh"
      }
      if refreshes { told.append(`Figures beside the text`.lenses(&session) ?? []) }
    }
    #expect(
      told == [
        ["2 tests passed", "coverage 44.4%"],
        ["2 tests passed", "coverage 44.4%", "mutation score 45.8%"],
      ])
  }

  @Test func `is the same however it is interrupted`() {
    var quiet = Self.session()
    _ = quiet.server.settle()
    let whole = quiet.finishWork()
    for steps in [1, 3, 10, 30] {
      var session = Self.session()
      _ = session.server.settle()
      for _ in 0..<steps { _ = session.server.work() }
      // Somebody types, and takes it back.
      session.change(from: (8, 12), to: (8, 15), "2.25")
      _ = session.server.settle()
      for _ in 0..<steps { _ = session.server.work() }
      session.change(from: (8, 12), to: (8, 16), "2.5")
      #expect(session.server.work() == [] && session.server.pendingWork == nil)
      let told = session.server.settle() + session.finishWork()
      #expect(Self.proofs(Array(told.suffix(1))) == Self.proofs(whole))
      #expect(Self.share(&session) == Self.share(&quiet))
      #expect(
        `Figures beside the text`.lenses(&session) == `Figures beside the text`.lenses(&quiet))
    }
  }
}

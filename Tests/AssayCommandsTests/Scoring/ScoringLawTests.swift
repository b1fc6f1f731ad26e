import AssayText
import Testing

@testable import AssayCommands

@Suite struct `Nothing of a card is lost` {
  @Test(arguments: UInt64(1)...10)
  func `a session cut after any answer and resumed gives the same card`(_ seed: UInt64) {
    let answers = AnswerWalk.make(seed: seed, steps: 40)
    let whole = ScoringRun(answers)
    guard case .submitted = whole.result else {
      Issue.record("the walk of seed \(seed) ends in \(whole.result)")
      return
    }
    for cut in 0..<answers.count {
      let first = ScoringRun(Array(answers[..<cut]))
      #expect(first.result == .inputEnded)
      let second = ScoringRun(Array(answers[cut...]), store: first.store)
      #expect(second.result == whole.result, "seed \(seed), cut after \(cut) answers")
    }
  }

  @Test(arguments: UInt64(100)...105)
  func `cut after every single answer it still gives the same card`(_ seed: UInt64) {
    let answers = AnswerWalk.make(seed: seed, steps: 40)
    var store = MemoryStore()
    var result = ScoringResult.inputEnded
    for answer in answers {
      let run = ScoringRun([answer], store: store)
      (store, result) = (run.store, run.result)
    }
    #expect(result == ScoringRun(answers).result)
  }

  @Test(arguments: UInt64(200)...210)
  func `plain mode and single keys give the same card`(_ seed: UInt64) {
    let answers = AnswerWalk.make(seed: seed, steps: 60)
    #expect(ScoringRun(answers, readsKeys: false).result == ScoringRun(answers).result)
  }

  @Test(arguments: UInt64(300)...310)
  func `a draft read back is the draft that was written`(_ seed: UInt64) throws {
    var session = ScoringSession(for: ScoringFixture.task)
    for answer in AnswerWalk.make(seed: seed, steps: 60) {
      if case .edit(let text) = session.receive(answer) { session.receive(edited: .text(text)) }
      let bytes = Array(session.draft.json.canonicalText.utf8)
      #expect(try CardDraft(json: JSONParser.parse(bytes)) == session.draft)
    }
  }

  @Test(arguments: UInt64(400)...405)
  func `nothing that a terminal obeys is ever shown`(_ seed: UInt64) {
    for readsKeys in [true, false] {
      let run = ScoringRun(AnswerWalk.make(seed: seed, steps: 60), readsKeys: readsKeys)
      // The echo of what was typed is the console's own affair, here a scripted one.
      let shown = run.shown.split(separator: "\n").filter { !$0.contains("[31mred") }.joined()
      #expect(!shown.unicodeScalars.contains { $0.value < 0x20 })
    }
  }
}

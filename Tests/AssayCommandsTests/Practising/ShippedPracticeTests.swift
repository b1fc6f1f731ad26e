import AssayLanguage
import AssayText
import Testing

@testable import AssayCommands

@Suite struct `Shipped practice answers` {
  static let library = Library(
    EmbeddedContent.files.map { SourceText(name: $0.path, text: $0.text) }, linting: true)

  @Test func `are there for each rubric, at least six, over most of its criteria and all levels`() {
    #expect(Self.library.practices.map(\.rubric.name) == Self.library.rubrics.map(\.name))
    for practice in Self.library.practices {
      let rubric = practice.rubric
      #expect(practice.answers.count >= 6, "\(rubric.name)")
      #expect(Set(practice.answers.map(\.level)) == Set(rubric.scale.levels.map(\.number)))
      #expect(Set(practice.answers.map(\.criterion)).count * 2 > rubric.criteria.count)
      for answer in practice.answers {
        let question = practice.question(of: answer)
        #expect(question != nil && practice.criterion(of: answer) != nil, "\(answer.name)")
      }
    }
  }

  @Test func `are as long as answers are, and say why`() {
    for answer in Self.library.practices.flatMap(\.answers) {
      let words = answer.text.split(separator: " ").count
      #expect((60...150).contains(words), "\(answer.name) has \(words) words")
      #expect(answer.because.split(separator: " ").count >= 15, "\(answer.name)")
    }
  }

  @Test func `do not stand in the order of their levels`() {
    for practice in Self.library.practices {
      let levels = practice.answers.map(\.level)
      #expect(levels != levels.sorted() && levels != levels.sorted(by: >))
    }
  }

  @Test func `are enough for what the shipped scorecards ask for`() {
    #expect(Self.library.scorecards.contains { $0.practice != nil })
    #expect(Self.library.diagnostics.map(\.code) == [])
    for practice in Self.library.practices {
      for ask in PracticeAsk.all(for: practice, in: Self.library) {
        #expect(practice.answers.count >= ask.demand.answers)
      }
    }
  }
}

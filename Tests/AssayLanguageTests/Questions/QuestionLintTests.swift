import AssayLanguage
import Testing

@Suite struct `The question lint` {
  /// Measured on the third that is kept aside; the shares are the least and the most in hundredths.
  static let bars: [(QuestionLanguage, recall: Int, alarms: Int)] = [
    (.english, 94, 2), (.german, 95, 3), (.french, 95, 3), (.dutch, 95, 3),
  ]

  @Test(arguments: QuestionLanguage.allCases)
  func `judges every line that it was built from as its label says`(
    _ language: QuestionLanguage
  ) throws {
    for line in try QuestionCorpus(language).building {
      if let code = line.code {
        #expect(line.found.contains(code), "\(line.text)")
      } else {
        #expect(line.found == [], "\(line.text)")
      }
    }
  }

  @Test(arguments: bars)
  func `finds what it has never seen, and leaves look-alikes alone`(
    _ language: QuestionLanguage, recall: Int, alarms: Int
  ) throws {
    let measure = QuestionMeasure(try QuestionCorpus(language).aside)
    print("kept aside, \(language.rawValue): \(measure)")
    #expect(measure.refused >= 40 && measure.lawful >= 40)
    #expect(measure.found * 100 >= measure.refused * recall, "\(measure)")
    #expect(measure.accused * 100 <= measure.lawful * alarms, "\(measure)")
  }

  @Test func `reads what it hears beside the language that a file names`() {
    #expect(
      QuestionLint.findings(in: "Are you pregnant?", languages: [.dutch]).map(\.code) == ["Q005"])
    #expect(
      QuestionLint.findings(in: "Ben je zwanger?", languages: [.english]).map(\.code).contains(
        "Q005"))
    #expect(QuestionLint.findings(in: "Ben je klaar?", languages: [.english]) == [])
  }

  @Test func `has a corpus of which half is lawful`() throws {
    let lines = try QuestionLanguage.allCases.flatMap { try QuestionCorpus($0).lines }
    #expect(lines.count >= 600)
    #expect(Set(lines.map(\.text)).count == lines.count)
    #expect(lines.filter(\.isAside).count * 100 >= lines.count * 30)
    #expect(lines.filter { $0.code == nil }.count * 100 >= lines.count * 45)
    #expect(Set(lines.compactMap(\.code)) == Set(QuestionRule.all.map(\.code)))
  }

  @Test(arguments: QuestionRule.all) func `finds the example of each rule`(_ rule: QuestionRule) {
    #expect(QuestionLint.findings(in: rule.example).map(\.code).contains(rule.code))
  }

  @Test(arguments: QuestionRule.all)
  func `allows what it says instead`(_ rule: QuestionRule) {
    #expect(QuestionLint.findings(in: rule.instead, languages: [.english]) == [])
  }
}

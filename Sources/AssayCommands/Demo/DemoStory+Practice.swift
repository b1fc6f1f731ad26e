import AssayLanguage
import AssayText

extension DemoStory {
  /// Who practised before the first candidate, and on what; Tobias found no time.
  private static let practised = [
    ("hana", ["technical-depth", "dicom-work-sample", "regulatory-instinct"]),
    ("marcus", ["technical-depth", "dicom-work-sample"]), ("ruth", ["collaboration"]),
  ]

  /// Every third answer is rated one level nearer to the middle than it is known to be.
  static var practice: [DemoPlay.Step] {
    let rubrics = EmbeddedContent.files.filter { $0.path.hasPrefix("rubrics/") }
    let practices = Library(rubrics.map { SourceText(name: $0.path, text: $0.text) }).practices
    var minute = 600
    return practised.flatMap { person, names in
      names.compactMap { name in
        guard let practice = practices.first(where: { $0.rubric.name == name }) else { return nil }
        let lines = practice.answers.enumerated().map { index, answer in
          let nearer = answer.level > 2 ? answer.level - 1 : answer.level + 1
          return "\(answer.name): \(index % 3 == 2 ? nearer : answer.level)\n"
        }
        minute += 15
        return DemoPlay.Step(
          person: person, day: 0, minute: minute,
          arguments: ["calibrate", "practice", name, "--answers", "-"], input: lines.joined())
      }
    }
  }
}

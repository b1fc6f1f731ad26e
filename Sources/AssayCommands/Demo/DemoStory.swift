import AssayLanguage
import AssayLoop
import AssayPacket

/// The demo: a digital-pathology company in Oxford hires two Senior Computer Vision Engineers within
/// 50 days. Company, people and candidates are invented.
enum DemoStory {
  /// A candidate with the cards about them.
  struct Candidate: Sendable {
    /// The name.
    var name: String
    /// In the order in which they come in.
    var cards: [DemoCard]
    /// The day on which the loop is opened.
    var day: Int
    /// References, each with the referee's relation and words.
    var references: [(referee: String, words: String)]
  }

  static let opening = "senior-cv-oxford"
  static let company = "Cherwell Pathology"

  static let people = [
    ("joss", "Joss Whitfield"), ("hana", "Hana Okoye"), ("marcus", "Marcus Lindqvist"),
    ("ruth", "Ruth Abara"), ("tobias", "Tobias Frank"),
  ]

  static let roles = [
    "head-of-ai=hana", "cv-lead=marcus", "clinical-partner=ruth", "ra-partner=tobias",
  ]

  static let candidates = [
    Candidate(
      name: "Elin Marsh", cards: elin, day: 1,
      references: [
        ("former lead, hospital group", "Owned the grading model from question to use."),
        ("pathologist, same project", "Listens first, then brings figures."),
      ]),
    Candidate(
      name: "Daniel Reyes", cards: daniel, day: 2,
      references: [("former lead, imaging start-up", "The fastest builder we had.")]),
    Candidate(name: "Priya Nair", cards: priya, day: 3, references: []),
  ]

  /// Setting up, and what happens to each candidate.
  static func play(_ scorecard: Scorecard) -> DemoPlay {
    var steps = setUp + practice
    for candidate in candidates { steps += loop(of: candidate, scorecard) }
    steps += decision
    return DemoPlay(steps: steps, days: 16)
  }

  static var setUp: [DemoPlay.Step] {
    // `person` and not `me`: who sits at this keyboard is nobody of the play.
    var steps = people.map { id, name in
      DemoPlay.Step(person: "joss", day: 0, minute: 540, arguments: ["person", id, name])
    }
    steps.append(
      DemoPlay.Step(
        person: "joss", day: 0, minute: 545,
        arguments: [
          "opening", opening, "--title", "Senior Computer Vision Engineer, Oxford",
          "--scorecard", "senior-cv-engineer", "--seats", "2", "--by", DemoPlay.deadline(50),
          "--decider", "hana",
          "--coordinator", "joss",
        ]))
    return steps
  }
}

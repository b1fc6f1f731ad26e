/// Words that often name a fact about a person which the law keeps out of a hiring decision.
///
/// A short list on purpose: imaging work is full of patients, ages, pregnancy protocols and unions
/// of masks, and a warning that is mostly wrong is soon read by nobody. A word is let pass beside a
/// word that makes it part of the job.
enum ProtectedFacts {
  /// A word and what it may be about.
  struct Fact: Hashable, Sendable {
    /// As found.
    var word: String
    /// Completes "may be about".
    var ground: String
  }

  private static let grounds: [(ground: String, phrases: [String])] = [
    (
      "pregnancy or family", ["pregnant", "pregnancy", "maternity", "childcare", "husband", "wife"]
    ),
    ("family", ["divorced", "girlfriend", "boyfriend", "her kids", "his kids", "their kids"]),
    ("religion", ["religion", "religious", "muslim", "christian", "jewish", "hindu", "church"]),
    ("religion", ["mosque", "synagogue", "headscarf"]),
    ("age", ["her age", "his age", "their age", "too old", "too young"]),
    ("origin", ["nationality", "foreign accent", "strong accent", "native speaker", "immigrant"]),
    ("health", ["disability", "sick leave", "wheelchair", "depressed"]),
    ("orientation", ["gay", "lesbian", "homosexual", "transgender"]),
    ("a union or politics", ["trade union", "union member", "works council member"]),
  ]

  private static let workWords: Set<String> = [
    "patient", "patients", "women", "woman", "protocol", "scan", "scans", "imaging", "ultrasound",
    "cohort", "dataset", "data", "status", "tag", "attribute", "subgroup", "subgroups", "users",
  ]

  /// The first fact in words that are in lower case already.
  static func first(in words: [String]) -> Fact? {
    for (ground, phrases) in grounds {
      for phrase in phrases {
        let parts = phrase.split(separator: " ").map(String.init)
        guard words.count >= parts.count else { continue }
        for start in 0...(words.count - parts.count)
        where Array(words[start..<start + parts.count]) == parts {
          let near = words[max(0, start - 2)..<min(words.count, start + parts.count + 2)]
          if near.allSatisfy({ !workWords.contains($0) }) {
            return Fact(word: phrase, ground: ground)
          }
        }
      }
    }
    return nil
  }
}

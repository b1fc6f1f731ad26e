import AssayLanguage

/// Something about a text that its author may want to change; never a reason to refuse it.
enum EvidenceDoubt: Hashable, Sendable {
  case thin
  case repeatsAnchor
  case patientName(String)
  case patientNumber(String)
  case dateOfBirth
  case protectedFact(word: String, ground: String)

  /// All doubts about `text`; `anchors` are those of the criterion that it is evidence for.
  static func all(in text: String, anchors: [Anchor]) -> [EvidenceDoubt] {
    let words = EvidenceWords(text)
    var doubts: [EvidenceDoubt] = []
    if anchors.contains(where: { EvidenceWords($0.text).plain == words.plain }) {
      doubts.append(.repeatsAnchor)
    } else if words.plain.count < 3 {
      doubts.append(.thin)
    }
    return doubts + personal(in: words)
  }

  /// The doubts about facts of persons alone.
  static func personal(in text: String) -> [EvidenceDoubt] { personal(in: EvidenceWords(text)) }

  private static func personal(in words: EvidenceWords) -> [EvidenceDoubt] {
    var doubts: [EvidenceDoubt] = []
    if let name = words.dicomName { doubts.append(.patientName(name)) }
    if let number = words.recordNumber { doubts.append(.patientNumber(number)) }
    if words.holdsDateOfBirth { doubts.append(.dateOfBirth) }
    if let fact = ProtectedFacts.first(in: words.plain) {
      doubts.append(.protectedFact(word: fact.word, ground: fact.ground))
    }
    return doubts
  }

  /// A sentence for the author.
  var sentence: String {
    switch self {
    case .thin:
      "this is short for evidence. Would a colleague who was not there see the level in it?"
    case .repeatsAnchor:
      "this repeats an anchor. What did the candidate say or do that shows it?"
    case .patientName(let name):
      "`\(name)` looks like a patient's name. Evidence is read by others; leave patients out."
    case .patientNumber(let number):
      "`\(number)` looks like a patient's number. Evidence is read by others; leave patients out."
    case .dateOfBirth: "this looks like a date of birth. Please leave it out."
    case .protectedFact(let word, let ground):
      "`\(word)` may be about \(ground), which may play no part in this decision. Leave it out "
        + "if it is about the candidate."
    }
  }
}

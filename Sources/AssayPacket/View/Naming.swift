import AssayLanguage
import AssayLoop
import AssayText

/// What people are called in one packet, by its audience.
struct Naming: Sendable {
  private let audience: Audience
  private let names: [String: PlainText]
  private let codes: [String: PlainText]
  private let redaction: NameRedaction
  /// Words of the scorecard that may look like somebody's id.
  private let reserved: Set<String>
  /// The candidate, as the audience may read it.
  let candidate: PlainText

  init(_ input: PacketInput) {
    audience = input.audience
    var names: [String: PlainText] = [:]
    for person in input.people where names[person.id] == nil {
      names[person.id] = PlainText(person.name).orElse(PlainText(person.id))
    }
    self.names = names
    let panel = input.scorecard.panel
    reserved = Set(
      input.scorecard.stages.map(\.name) + panel.panellists.map(\.name)
        + panel.alternates.map(\.name))
    let codes = Naming.codes(of: input)
    self.codes = codes
    candidate =
      audience == .worksCouncil
      ? "The candidate" : PlainText(input.candidateName).orElse("(no name)")
    var redaction = NameRedaction()
    if audience == .worksCouncil { redaction.hide(input.candidateName, as: "the candidate") }
    for person in input.people {
      let code = codes[person.id] ?? "somebody"
      redaction.hide(person.name, as: code)
      redaction.hide(person.id, as: code)
    }
    self.redaction = redaction
  }

  /// I1, I2 for panellists in the order of the panel; a word for everybody else.
  private static func codes(of input: PacketInput) -> [String: PlainText] {
    var codes: [String: PlainText] = [:]
    let panel = input.state.assignments.map(\.person) + input.state.cards.map(\.person)
    for person in panel where codes[person] == nil {
      codes[person] = "I\(codes.count + 1)"
    }
    if codes[input.opening.decider] == nil { codes[input.opening.decider] = "the decider" }
    if codes[input.opening.coordinator] == nil {
      codes[input.opening.coordinator] = "the coordinator"
    }
    return codes
  }

  /// The name, or the code, of the person with this id.
  func person(_ id: String) -> PlainText {
    guard audience.namesPeople else { return codes[id] ?? "somebody" }
    return names[id] ?? PlainText(id).orElse("somebody")
  }

  /// A line of the history, in which people stand by their ids, with their names.
  func history(_ words: String) -> PlainText {
    let named = words.split(separator: " ").map { word in
      let word = String(word)
      return reserved.contains(word) ? word : names[word]?.text ?? word
    }
    return PlainText(named.joined(separator: " "))
  }

  /// Free text that a person wrote, without the names that the audience may not read.
  func said(_ raw: String) -> PlainText {
    audience.namesPeople ? PlainText(raw) : redaction.apply(to: raw)
  }
}

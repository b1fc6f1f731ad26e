import AssayText

/// A JSON object of a draft, whose members are asked for by name and kind.
struct DraftObject {
  private let members: [JSONMember]
  private let what: String

  /// Takes an object; `what` names it in messages.
  init(_ value: JSONValue, _ what: String) throws(DraftProblem) {
    guard let members = value.members else { throw .damaged("\(what) is no object") }
    self.members = members
    self.what = what
  }

  /// Refuses members that this version does not know.
  func allowOnly(_ names: Set<String>) throws(DraftProblem) {
    for member in members where !names.contains(member.name) {
      throw .damaged("\(what) holds `\(member.name)`, which is not known")
    }
  }

  /// A member of any kind.
  func value(_ name: String) throws(DraftProblem) -> JSONValue {
    guard let member = members.first(where: { $0.name == name }) else {
      throw .damaged("\(what) lacks `\(name)`")
    }
    return member.value
  }

  /// A text.
  func text(_ name: String) throws(DraftProblem) -> String {
    guard let text = try value(name).string else { throw .damaged("`\(name)` is no text") }
    return text
  }

  /// A whole number that is not below zero.
  func number(_ name: String) throws(DraftProblem) -> Int {
    guard let number = try value(name).integer, number >= 0 else {
      throw .damaged("`\(name)` is no whole number")
    }
    return number
  }

  /// True or false.
  func truth(_ name: String) throws(DraftProblem) -> Bool {
    guard let truth = try value(name).bool else { throw .damaged("`\(name)` is no truth value") }
    return truth
  }

  /// A list, element by element.
  func list<Element>(
    _ name: String, _ read: (JSONValue) throws(DraftProblem) -> Element
  ) throws(DraftProblem) -> [Element] {
    guard let values = try value(name).array else { throw .damaged("`\(name)` is no list") }
    var elements: [Element] = []
    for value in values { elements.append(try read(value)) }
    return elements
  }

  /// Where a side step leads back to.
  func origin() throws(DraftProblem) -> CardDraft.Origin {
    let value = try value("origin")
    switch value {
    case "start": return .start
    case "summary": return .summary
    default:
      return .criterion(try DraftObject(value, "the way back").text("criterion"))
    }
  }
}

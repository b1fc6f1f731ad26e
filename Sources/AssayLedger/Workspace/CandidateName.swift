import AssayText

/// Who a candidate is: the only place in a workspace where a candidate's name lies.
public struct CandidateName: Hashable, Sendable {
  /// One way to reach the candidate.
  public struct Contact: Hashable, Sendable {
    /// `email`.
    public var label: String
    /// `mira@example.org`.
    public var value: String

    /// Makes a contact.
    public init(label: String, value: String) {
      self.label = label
      self.value = value
    }
  }

  /// The candidate's id, by which everything else refers to them.
  public var id: String
  /// The name that people read.
  public var name: String
  /// Ways to reach the candidate.
  public var contacts: [Contact]

  /// Makes an entry.
  public init(id: String, name: String, contacts: [Contact] = []) {
    self.id = id
    self.name = name
    self.contacts = contacts
  }

  var bytes: [UInt8] {
    let value: JSONValue = [
      "assay": "candidate", "format": 1, "id": .string(id), "name": .string(name),
      "contacts": .array(
        contacts.map { ["label": .string($0.label), "value": .string($0.value)] }),
    ]
    return Array("\(value.canonicalText)\n".utf8)
  }

  init(_ bytes: [UInt8], path: String) throws(LedgerError) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONParser.parse(bytes)
    } catch {
      throw .damaged(path: path, reason: "it is not JSON: \(error.reason)")
    }
    guard value["assay"]?.string == "candidate", let format = value["format"]?.integer else {
      throw .damaged(path: path, reason: "it does not say that it is about a candidate")
    }
    guard format == 1 else { throw .newerFormat(path: path, found: format, supported: 1) }
    guard let id = value["id"]?.string, let name = value["name"]?.string,
      let contacts = value["contacts"]?.array
    else { throw .damaged(path: path, reason: "`id`, `name` or `contacts` is missing") }
    self.init(id: id, name: name)
    for contact in contacts {
      guard let label = contact["label"]?.string, let value = contact["value"]?.string else {
        throw .damaged(path: path, reason: "a contact has no label or no value")
      }
      self.contacts.append(Contact(label: label, value: value))
    }
  }
}

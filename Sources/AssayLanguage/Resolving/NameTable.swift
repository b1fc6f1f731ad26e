import AssayText

/// Names of one kind with the places of their declarations, looked up in constant time.
struct NameTable: Sendable {
  /// What the names stand for.
  let kind: NameKind
  /// One per declared thing, in order; a doubled name appears twice and means its first place.
  private(set) var names: [String] = []
  private(set) var places: [Place] = []
  private var indices: [String: Int] = [:]
  /// Whether a name stands twice: one of the two was probably meant to be another name, which is
  /// then missing for that reason.
  private(set) var hasDoubles = false

  init(_ kind: NameKind) { self.kind = kind }

  /// Adds a name; a second declaration is reported and shows the first.
  @discardableResult
  mutating func declare(
    _ name: Located<String>, file: Int, _ reporter: inout Reporter
  ) -> Bool {
    let place = Place(file: file, span: name.span)
    let index = names.count
    names.append(name.value)
    places.append(place)
    let first = Self.kept(&indices[name.value, default: index])
    guard first != index else { return true }
    hasDoubles = true
    reporter.report(.declaredTwice(kind, name.value, at: place, first: places[first]))
    return false
  }

  /// Reads a slot that is filled by reaching for it, so that the name is hashed once.
  private static func kept(_ slot: inout Int) -> Int { slot }

  subscript(name: String) -> Int? { indices[name] }

  var isEmpty: Bool { names.isEmpty }

  mutating func reserveCapacity(_ count: Int) {
    names.reserveCapacity(count)
    places.reserveCapacity(count)
    indices.reserveCapacity(count)
  }
}

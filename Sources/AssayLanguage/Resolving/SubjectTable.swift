import AssayText

/// What a reference means: an area or a criterion, by index.
enum Subject: Hashable, Sendable {
  case area(Int)
  case criterion(Int)
}

/// Areas and criteria by name; criteria may share a name when their areas differ.
struct SubjectTable: Sendable {
  private struct QualifiedName: Hashable {
    let area: Int
    let name: String
  }

  private(set) var areaNames: [String] = []
  private(set) var criterionNames: [String] = []
  private var areas: [String: Int] = [:]
  private var last: [String: Int] = [:]
  /// For each criterion the one of the same name that was added before it.
  private var previous: [Int?] = []
  private var qualified: [QualifiedName: Int] = [:]
  /// Whether an area has two criteria of one name: one was probably meant to have another.
  private(set) var hasDoubles = false

  mutating func reserveCapacity(_ count: Int) {
    criterionNames.reserveCapacity(count)
    previous.reserveCapacity(count)
    last.reserveCapacity(count)
    qualified.reserveCapacity(count)
  }

  /// Adds an area under the name of its rubric.
  mutating func addArea(_ name: String, _ index: Int) {
    areaNames.append(name)
    areas[name] = areas[name] ?? index
  }

  /// Lets a misspelt name stand for the area that was probably meant.
  mutating func addAlias(_ name: String, _ index: Int) { areas[name] = areas[name] ?? index }

  /// Adds the next criterion; answers the earlier one of that name in the area, if there is one.
  mutating func addCriterion(_ name: String, area: Int) -> Int? {
    let index = criterionNames.count
    criterionNames.append(name)
    let key = QualifiedName(area: area, name: name)
    if let earlier = qualified[key] {
      previous.append(nil)
      hasDoubles = true
      return earlier
    }
    qualified[key] = index
    previous.append(last.updateValue(index, forKey: name))
    return nil
  }

  func area(_ name: String) -> Int? { areas[name] }

  func criterion(_ name: String, inArea area: Int) -> Int? {
    qualified[QualifiedName(area: area, name: name)]
  }

  /// The criterion of that name when there is one.
  func onlyCriterion(_ name: String) -> Int? {
    guard let index = last[name], previous[index] == nil else { return nil }
    return index
  }

  /// All criteria of that name, in order, at most `limit` of them.
  func criteria(_ name: String, atMost limit: Int = 8) -> [Int] {
    var found: [Int] = []
    var next = last[name]
    while let index = next, found.count < limit {
      found.append(index)
      next = previous[index]
    }
    return found.reversed()
  }
}

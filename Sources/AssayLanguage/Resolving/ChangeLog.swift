/// What the layers of a composition change, so that two changes of the same thing are found.
struct ChangeLog: Sendable {
  /// Which side of something is changed.
  enum Aspect: Hashable, Sendable {
    case weight
    case anchor(Int)
    case floor
    case drop
    case addition
    case persona
    case pay
    case days
    case keep
  }

  /// What is changed, in words that name it uniquely within the scorecard.
  struct Key: Hashable, Sendable {
    let aspect: Aspect
    let subject: String
  }

  /// One change.
  struct Entry: Hashable, Sendable {
    let key: Key
    /// What it becomes, in one spelling, so that equal changes are seen to be equal.
    let value: String
    let layer: Int
    let place: Place
  }

  private(set) var entries: [Entry] = []
  private var firstInLayer: [Int: [Key: Int]] = [:]

  /// Notes a change; answers the change of the same thing in the same layer, if there is one.
  @discardableResult
  mutating func record(
    _ aspect: Aspect, of subject: String, value: String, layer: Int, at place: Place
  ) -> Entry? {
    let key = Key(aspect: aspect, subject: subject)
    let earlier = firstInLayer[layer, default: [:]].updateValue(entries.count, forKey: key)
    entries.append(Entry(key: key, value: value, layer: layer, place: place))
    return earlier.map { entries[$0] }
  }
}

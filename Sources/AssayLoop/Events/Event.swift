public import AssayText

/// One thing that happened, with its author and the events that the author had seen.
public struct Event: Hashable, Sendable {
  /// SHA-256 of the stored bytes, as 64 lower-case hexadecimal digits.
  public var id: String
  /// The loop it belongs to, or `workspace`.
  public var loop: String
  /// Id of the person who caused it.
  public var author: String
  /// The author's clock; it orders only events of which neither had seen the other.
  public var at: Instant
  /// Counts the author's events in this loop from 1, without gaps.
  public var sequence: Int
  /// Ids of the latest events of this loop that the author had seen, sorted.
  public var seen: [String]
  /// What happened.
  public var payload: EventPayload

  /// Makes an event.
  public init(
    id: String, loop: String, author: String, at: Instant, sequence: Int, seen: [String],
    payload: EventPayload
  ) {
    self.id = id
    self.loop = loop
    self.author = author
    self.at = at
    self.sequence = sequence
    self.seen = seen
    self.payload = payload
  }
}

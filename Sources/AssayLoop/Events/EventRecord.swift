public import AssayText

/// An event as the ledger keeps it: an envelope, facts without personal content, and a body with it.
///
/// The body lies in a file of its own under the hash of its salted bytes, so that it can be sealed
/// or erased while the graph of events still verifies.
public struct EventRecord: Hashable, Sendable {
  /// SHA-256 of the stored bytes; empty before the record is stored.
  public var id: String
  /// `card_submitted`.
  public var type: String
  /// The loop it belongs to, or `workspace`.
  public var loop: String
  /// Id of the author.
  public var author: String
  /// The author's clock.
  public var at: Instant
  /// Counts the author's events in this loop from 1.
  public var sequence: Int
  /// Ids of the latest events that the author had seen, sorted.
  public var seen: [String]
  /// Facts that name no candidate and quote nobody.
  public var data: JSONValue
  /// Personal content: levels, evidence, reasons, notes. Nothing when there is none, or when it is
  /// erased (`bodyIsErased`).
  public var body: JSONValue?
  /// Whether the record names a body that is gone on purpose.
  public var bodyIsErased: Bool

  /// Makes a record.
  public init(
    id: String = "", type: String, loop: String, author: String, at: Instant, sequence: Int,
    seen: [String], data: JSONValue, body: JSONValue?, bodyIsErased: Bool = false
  ) {
    self.id = id
    self.type = type
    self.loop = loop
    self.author = author
    self.at = at
    self.sequence = sequence
    self.seen = seen
    self.data = data
    self.body = body
    self.bodyIsErased = bodyIsErased
  }
}

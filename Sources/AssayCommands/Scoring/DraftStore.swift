import AssayText

/// Where drafts are kept; the ledger does it for real, a variable in tests.
protocol DraftStore {
  /// The draft of this card; nothing when there is none.
  mutating func load() throws(DraftStoreFailure) -> StoredDraft?
  /// Makes `draft` durable before it returns.
  mutating func save(_ draft: JSONValue) throws(DraftStoreFailure)
  /// Puts a draft that cannot be gone on with out of the way, and says where it lies.
  mutating func setAside() throws(DraftStoreFailure) -> String
}

/// What a store found.
enum StoredDraft: Hashable, Sendable {
  case draft(JSONValue)
  /// The bytes are no JSON; the reason is part of a sentence.
  case unreadable(String)
}

/// Drafts cannot be kept.
struct DraftStoreFailure: Error, Hashable, Sendable {
  /// Part of a sentence.
  var reason: String

  /// Makes a failure.
  init(_ reason: String) { self.reason = reason }
}

import AssayLedger
import AssayText

/// Drafts of cards in the workspace's private folder.
struct LedgerDraftStore: DraftStore {
  let workspace: Workspace
  let key: DraftKey

  mutating func load() throws(DraftStoreFailure) -> StoredDraft? {
    let workspace = workspace
    let key = key
    let bytes = try kept { () throws(LedgerError) in try workspace.readDraft(key) }
    guard let bytes else { return nil }
    do throws(JSONError) {
      return .draft(try JSONParser.parse(bytes))
    } catch {
      return .unreadable(error.reason)
    }
  }

  mutating func save(_ draft: JSONValue) throws(DraftStoreFailure) {
    let workspace = workspace
    let key = key
    try kept { () throws(LedgerError) in
      try workspace.writeDraft(Array((draft.canonicalText + "\n").utf8), for: key)
    }
  }

  mutating func setAside() throws(DraftStoreFailure) -> String {
    let workspace = workspace
    let key = key
    let aside = DraftKey(loop: key.loop, stage: key.stage, person: key.person + "-aside")
    return try kept { () throws(LedgerError) in
      if let bytes = try workspace.readDraft(key) {
        try workspace.writeDraft(bytes, for: aside)
        try workspace.removeDraft(key)
      }
      return "drafts/\(aside.loop).\(aside.stage).\(aside.person)"
    }
  }

  /// Forgets the draft, once its card is durable.
  func discard() throws(LedgerError) { try workspace.removeDraft(key) }

  private func kept<Value>(
    _ body: () throws(LedgerError) -> Value
  ) throws(DraftStoreFailure) -> Value {
    do throws(LedgerError) {
      return try body()
    } catch {
      throw DraftStoreFailure(error.description)
    }
  }
}

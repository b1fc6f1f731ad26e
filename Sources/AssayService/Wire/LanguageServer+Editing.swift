import AssayLanguage
import AssayText

extension LanguageServer {
  func prepareRename(_ subject: Subject) throws(WireError) -> JSONValue {
    let offset = try subject.offset()
    guard let found = subject.snapshot.renameable(in: subject.file, at: offset) else {
      return .null
    }
    return [
      "range": subject.writer.range(found.place), "placeholder": .string(found.symbol.name),
    ]
  }

  func rename(_ subject: Subject) throws(WireError) -> JSONValue {
    let offset = try subject.offset()
    guard let name = subject.parameters["newName"]?.string else {
      throw .wrongParameters("`newName`")
    }
    do throws(RenameRefusal) {
      let edits = try subject.snapshot.rename(in: subject.file, at: offset, to: name)
      return subject.writer.workspaceEdit(edits, isVersioned: client.takesVersionedEdits)
    } catch {
      throw .failed(error.sentence)
    }
  }

  func formatting(_ subject: Subject, in span: ByteSpan?) -> JSONValue {
    let edits = subject.snapshot.formatting(of: subject.file, touching: span)
    return .array(edits.map(subject.writer.textEdit))
  }

  func actions(_ subject: Subject) throws(WireError) -> JSONValue {
    let span = try subject.span()
    let kinds = subject.parameters.at("context", "only")?.array
    if let kinds, !kinds.contains("quickfix"), !kinds.contains("") { return [] }
    let actions = subject.snapshot.actions(in: subject.file, touching: span, isDirty ? [] : proved)
    return .array(
      actions.map { action in
        [
          "title": .string(action.fix.title), "kind": "quickfix",
          "diagnostics": [subject.writer.diagnostic(action.diagnostic)],
          "isPreferred": .bool(action.diagnostic.fixes.count == 1),
          "edit": subject.writer.workspaceEdit(
            action.fix.edits, isVersioned: client.takesVersionedEdits),
        ]
      })
  }
}

import AssayLedger
import AssayLoop
import AssayText
import FuzzDriver

/// One input as an event file, as a body, as JSON, and as the facts of an event: nothing may trap,
/// and what was read is written and read back the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = bytes(start, count)
  _ = EventReader.flaw(inEvent: input)
  _ = EventReader.flaw(inBody: input)
  // The document of an event file is its second line.
  let isEvent = input.starts(with: "assay event v1\n".utf8)
  let document = isEvent ? Array(input.dropFirst(15).prefix { $0 != 0x0A }) : input
  guard let value = try? JSONParser.parse(document) else { return 0 }
  checkWriting(value)
  checkRecord(value)
  return 0
}

private func checkWriting(_ value: JSONValue) {
  let canonical = value.canonicalText
  let again = try? JSONParser.parse(Array(canonical.utf8))
  precondition(again?.canonicalText == canonical, "canonical text is read back")
  let pretty = try? JSONParser.parse(Array(value.prettyText.utf8))
  precondition(pretty?.canonicalText == canonical, "indented text says the same")
}

/// Reads `type`, `data` and `body` as the ledger hands them to the fold.
private func checkRecord(_ value: JSONValue) {
  guard let type = value["type"]?.string else { return }
  let body = value["body"]
  let record = EventRecord(
    id: "e", type: type, loop: "c-1", author: "a", at: Instant(seconds: 0), sequence: 1, seen: [],
    data: value["data"] ?? .object([]), body: body?.members == nil ? nil : body,
    bodyIsErased: value["erased"]?.bool ?? false)
  guard let event = try? Event(record) else { return }
  let again = try? Event(EventRecord(event))
  precondition(again == event, "an event is read back")
}

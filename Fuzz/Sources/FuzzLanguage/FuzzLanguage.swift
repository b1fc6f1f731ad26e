import AssayLanguage
import AssayText
import FuzzDriver

/// One input for lexer, parser and formatter: nothing may trap, and the laws of the formatter hold.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let source = SourceText(name: "fuzz", bytes: bytes(start, count))
  let parsed = Parser.parse(source)
  precondition(
    Set(parsed.diagnostics.map { $0.place.span.start }).count <= parsed.diagnostics.count,
    "places are places")
  for diagnostic in parsed.diagnostics {
    precondition(Int(diagnostic.place.span.end) <= count, "a place lies in the file")
  }
  let once = Formatter.format(source)
  guard once.diagnostics.isEmpty else {
    precondition(once.text == source.bytes, "a file with mistakes is left alone")
    return 0
  }
  let formatted = SourceText(name: "fuzz", bytes: once.text)
  let twice = Formatter.format(formatted)
  precondition(twice.diagnostics.isEmpty, "a formatted file has no mistakes")
  precondition(twice.text == once.text, "format twice is format once")
  precondition(
    comments(Parser.parse(formatted).tree) == comments(parsed.tree), "no comment is lost")
  return 0
}

private func comments(_ tree: SyntaxTree) -> [String] {
  tree.tokens.filter { $0.kind == .comment }.map { tree.text($0) }
}

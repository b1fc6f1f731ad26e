import AssayText

/// What is said about `allow`.
extension Diagnostic {
  /// `line` is what goes when the sentence is taken away.
  static func silencesNothing(
    _ allow: AllowSyntax, isOfError: Bool, file: Int, line: ByteSpan
  ) -> Diagnostic {
    let code = allow.code.value
    let why =
      isOfError
      ? "no error can be allowed"
      : "no `\(code)` is found in \(allow.reach == nil ? "this file" : "the block that it stands in")"
    return Diagnostic(
      code: "W901", severity: .warning, message: "`allow \(code)` silences nothing: \(why)",
      place: Place(file: file, span: allow.code.span),
      fixes: [Fix("take the line away", [Edit(Place(file: file, span: line), "")])])
  }
}

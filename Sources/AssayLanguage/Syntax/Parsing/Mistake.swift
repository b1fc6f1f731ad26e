/// A sentence cannot be read further; carries the one message about it.
struct Mistake: Error {
  let diagnostic: Diagnostic
}

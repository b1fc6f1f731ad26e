import AssayLanguage

/// What a run has warned of, so that it warns once.
///
/// A class, because copies of a session share it.
final class Warnings {
  private let output: Output
  private var told: Set<String> = []

  /// Warns beside the results of a run.
  init(_ output: Output) { self.output = output }

  /// Says a sentence unless it was said before.
  func tell(_ sentence: String) {
    guard told.insert(sentence).inserted else { return }
    output.say("assay: warning: \(sentence)")
  }
}

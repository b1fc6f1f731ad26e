/// The two streams of a run: results, and everything else.
///
/// A class, because a run has one and the pieces of the program share it.
public final class Output {
  /// Why bytes could not be written.
  public enum Failure: Error, Hashable, Sendable {
    /// The reader went away, as `head` does; that is no mistake.
    case closed
    /// Words for the user.
    case failed(String)
  }

  /// Takes bytes to where they belong.
  public typealias Sink = (_ bytes: [UInt8]) throws(Failure) -> Void

  private let results: Sink
  private let messages: Sink
  private var pending: [UInt8] = []
  private var failure: Failure?
  private static let bufferSize = 1 << 16

  /// Writes results to one sink and messages to the other.
  public init(results: @escaping Sink, messages: @escaping Sink) {
    self.results = results
    self.messages = messages
  }

  /// Adds bytes to the results.
  public func write(_ bytes: some Sequence<UInt8>) {
    guard failure == nil else { return }
    pending.append(contentsOf: bytes)
    if pending.count >= Output.bufferSize { flush() }
  }

  /// Adds text to the results.
  public func write(_ text: String) { write(text.utf8) }

  /// Adds a line to the results.
  public func print(_ line: String = "") {
    write(line)
    write("\n")
  }

  /// Says a line beside the results, after what was written before it.
  public func say(_ line: String) { tell(line + "\n") }

  /// Writes text beside the results, after what was written before it.
  public func tell(_ text: String) {
    flush()
    // When nobody can be told, there is nobody to tell that either.
    try? messages(Array(text.utf8))
  }

  /// Hands over what is still held back.
  public func flush() {
    guard failure == nil, !pending.isEmpty else { return }
    do throws(Failure) {
      try results(pending)
    } catch {
      failure = error
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// Why nothing more can be written, if that is so.
  var trouble: String? {
    switch failure {
    case nil: nil
    case .closed: "nobody reads it any more"
    case .failed(let reason): reason
    }
  }

  /// Hands over the rest and says what went wrong; a reader who went away is no failure.
  func finish() -> String? {
    flush()
    guard case .failed(let reason) = failure else { return nil }
    return reason
  }
}

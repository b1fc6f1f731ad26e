/// Where a run reads what is typed or piped in.
public struct Input {
  /// Why nothing more can be read.
  public struct Failure: Error, Hashable, Sendable {
    /// Words for the user.
    public var reason: String

    /// Keeps the words.
    public init(reason: String) { self.reason = reason }
  }

  /// Waits for bytes and gives at most as many as asked for; none at the end.
  public var read: (_ most: Int) throws(Failure) -> [UInt8]

  /// Whether something is there to be read, or the end, so that nobody would wait; looks again for so
  /// many thousandths of a second.
  public var isReady: (_ patience: Int) -> Bool

  /// Reads by a closure.
  public init(
    isReady: @escaping (_ patience: Int) -> Bool = { _ in true },
    read: @escaping (_ most: Int) throws(Failure) -> [UInt8]
  ) {
    self.isReady = isReady
    self.read = read
  }

  /// Gives `bytes`, then ends.
  public init(bytes: [UInt8]) {
    var rest = bytes[...]
    self.init { (most) throws(Failure) in
      let part = rest.prefix(most)
      rest = rest.dropFirst(part.count)
      return Array(part)
    }
  }
}

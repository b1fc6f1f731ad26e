/// What the ledger needs from outside: files, randomness, and who is running.
public struct Surroundings: Sendable {
  /// The files.
  public var fileSystem: any FileSystem
  /// The number of this process, which keeps the names of temporary files apart.
  public var process: Int
  /// As many unpredictable bytes as asked for.
  public var random: @Sendable (Int) -> [UInt8]

  /// Puts the surroundings together.
  public init(
    fileSystem: any FileSystem, process: Int, random: @escaping @Sendable (Int) -> [UInt8]
  ) {
    self.fileSystem = fileSystem
    self.process = process
    self.random = random
  }

  /// A name for a temporary file that nobody else uses.
  func scratchName(for name: String) -> String {
    "\(name).\(process).\(Hexadecimal.text(random(8)))"
  }
}

/// What the server asks of the world: the files that no editor has open.
///
/// Every closure answers with addresses and bytes of text, and with nothing for what cannot be read.
public struct ServiceHost {
  /// A file as it lies on the disk.
  public struct File: Hashable, Sendable {
    /// Its address.
    public var uri: String
    /// What it holds.
    public var bytes: [UInt8]

    /// Joins address and contents.
    public init(uri: String, bytes: [UInt8]) {
      self.uri = uri
      self.bytes = bytes
    }
  }

  /// All rubrics and scorecards below folders.
  public var files: (_ folders: [String]) -> [File]
  /// What a file outside of those folders may refer to.
  public var neighbours: (_ uri: String) -> [File]
  /// One file.
  public var read: (_ uri: String) -> [UInt8]?
  /// The address of a file behind all symbolic links; `files` and `neighbours` give such ones.
  public var resolve: (_ uri: String) -> String

  /// Without more, there are no files.
  public init(
    files: @escaping ([String]) -> [File] = { _ in [] },
    neighbours: @escaping (String) -> [File] = { _ in [] },
    read: @escaping (String) -> [UInt8]? = { _ in nil },
    resolve: @escaping (String) -> String = { $0 }
  ) {
    self.files = files
    self.neighbours = neighbours
    self.read = read
    self.resolve = resolve
  }
}

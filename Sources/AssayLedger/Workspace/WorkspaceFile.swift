import AssayText

/// What `assay.workspace` says.
public struct WorkspaceFile: Hashable, Sendable {
  /// The newest format that this version reads, and the one that it writes.
  public static let format = 1

  /// 16 random hexadecimal digits that tell workspaces apart.
  public var id: String
  /// What people call the workspace.
  public var name: String
  /// Two capitals: whose holidays count, unless a scorecard says otherwise.
  public var region: String

  /// Makes the content of a workspace file.
  public init(id: String, name: String, region: String) {
    self.id = id
    self.name = name
    self.region = region
  }

  /// One line of canonical JSON.
  var bytes: [UInt8] {
    let value: JSONValue = [
      "assay": "workspace", "format": .integer(WorkspaceFile.format), "id": .string(id),
      "name": .string(name), "region": .string(region),
    ]
    return Array("\(value.canonicalText)\n".utf8)
  }

  /// Reads a workspace file that was found at `path`.
  init(_ bytes: [UInt8], path: String) throws(LedgerError) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONParser.parse(bytes)
    } catch {
      throw .damaged(path: path, reason: "it is not JSON: \(error.reason)")
    }
    // The format comes before everything else: a newer one may look different in any way.
    guard value["assay"]?.string == "workspace", let found = value["format"]?.integer, found >= 1
    else { throw .damaged(path: path, reason: "it does not say that it is an assay workspace") }
    guard found <= WorkspaceFile.format else {
      throw .newerFormat(path: path, found: found, supported: WorkspaceFile.format)
    }
    guard let id = value["id"]?.string, let name = value["name"]?.string,
      let region = value["region"]?.string
    else { throw .damaged(path: path, reason: "`id`, `name` or `region` is missing") }
    self.init(id: id, name: name, region: region)
    try check()
  }

  /// Refuses values that no workspace has.
  func check() throws(LedgerError) {
    let digits = Hexadecimal.bytes(id.utf8)
    guard digits?.count == 8 else {
      throw .unfit(what: "the workspace's id", reason: "it is not 16 hexadecimal digits")
    }
    guard (1...200).contains(name.utf8.count) else {
      throw .unfit(what: "the workspace's name", reason: "it is empty or longer than 200 bytes")
    }
    guard region.utf8.count == 2, region.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      throw .unfit(what: "the region", reason: "it is not two capitals such as GB")
    }
  }
}

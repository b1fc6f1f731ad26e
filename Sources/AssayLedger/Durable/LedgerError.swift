/// Why the ledger could not do what it was asked to.
public enum LedgerError: Error, Hashable, Sendable {
  /// The operating system refused.
  case system(SystemFailure, Operation, path: String)
  /// No workspace in this folder or above it.
  case notFound(startingAt: String)
  /// There is a workspace already.
  case alreadyThere(path: String)
  /// Made by a later version of Assay.
  case newerFormat(path: String, found: Int, supported: Int)
  /// Not what this file should hold.
  case damaged(path: String, reason: String)
  /// A folder that belongs to every workspace is gone.
  case missingFolder(path: String)
  /// A link where a file or a folder must be.
  case symbolicLink(path: String)
  /// A file has the name of a record and holds something else.
  case differentBytes(path: String)
  /// More bytes than such a file may have.
  case tooLarge(path: String, limit: Int)
  /// What was given cannot be stored.
  case unfit(what: String, reason: String)

  /// What was being done.
  public enum Operation: String, Hashable, Sendable {
    case looking = "look at"
    case reading = "read"
    case listing = "list"
    case writing = "write"
    case synchronizing = "make durable"
    case publishing = "put in place"
    case makingFolder = "make the folder"
    case removing = "remove"
  }
}

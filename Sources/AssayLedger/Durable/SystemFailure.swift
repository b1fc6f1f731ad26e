/// Why the operating system refused a call.
public enum SystemFailure: Error, Hashable, Sendable {
  case interrupted
  case exists
  case missing
  case denied
  case notPermitted
  case readOnly
  case full
  case overQuota
  case inputOutput
  case notSupported
  case invalid
  case symbolicLink
  case tooManyLinks
  case notAFolder
  case isAFolder
  case nameTooLong
  case tooManyOpenFiles
  case otherDevice
  case other(Int32)

  /// The end of a sentence that says what stood in the way.
  public var reason: String {
    switch self {
    case .interrupted: "the system kept interrupting"
    case .exists: "something with that name is already there"
    case .missing: "it is not there"
    case .denied, .notPermitted: "you have no permission"
    case .readOnly: "the disk is read-only"
    case .full: "the disk is full"
    case .overQuota: "your disk quota is used up"
    case .inputOutput: "the disk reported an error"
    case .notSupported: "this disk does not support it"
    case .invalid: "the system does not accept it"
    case .symbolicLink: "it is a symbolic link"
    case .tooManyLinks: "it has too many links"
    case .notAFolder: "a part of the path is not a folder"
    case .isAFolder: "it is a folder"
    case .nameTooLong: "the name is too long"
    case .tooManyOpenFiles: "too many files are open"
    case .otherDevice: "it lies on another disk"
    case .other(let code): "the system gave error \(code)"
    }
  }

  /// What a person can do about it.
  public var advice: String {
    switch self {
    case .interrupted, .tooManyOpenFiles: "run the command again"
    case .exists, .invalid, .nameTooLong, .isAFolder, .notAFolder:
      "look at what is there, and move it away if it does not belong there"
    case .missing: "check the path, or restore the folder from a copy"
    case .denied, .notPermitted: "ask the owner of the folder for permission to read and write it"
    case .readOnly: "make the disk writable, or copy the workspace to one that is"
    case .full, .overQuota:
      "free some space and run the command again; what was acknowledged before is safe"
    case .inputOutput: "check the disk, and run `assay verify` before going on"
    case .notSupported, .tooManyLinks, .otherDevice: "move the workspace to an ordinary disk"
    case .symbolicLink: "put the file or folder itself there instead of a link"
    case .other: "run the command again, and `assay verify` if it fails again"
    }
  }
}

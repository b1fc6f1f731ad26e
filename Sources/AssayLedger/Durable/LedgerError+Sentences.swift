extension LedgerError: CustomStringConvertible {
  /// One sentence that says what went wrong and where.
  public var sentence: String {
    switch self {
    case .system(let failure, let operation, let path):
      "could not \(operation.rawValue) `\(path)`: \(failure.reason)"
    case .notFound(let folder):
      "no workspace in `\(folder)` or in a folder above it"
    case .alreadyThere(let path):
      "`\(path)` is a workspace already"
    case .newerFormat(let path, let found, let supported):
      "`\(path)` has workspace format \(found), and this version of assay reads format \(supported)"
    case .damaged(let path, let reason):
      "`\(path)` is not what it should be: \(reason)"
    case .missingFolder(let path):
      "the folder `\(path)` of this workspace is missing"
    case .symbolicLink(let path):
      "`\(path)` is a symbolic link, and a workspace keeps its records in real files and folders"
    case .differentBytes(let path):
      "`\(path)` holds something else than the record whose name it has"
    case .tooLarge(let path, let limit):
      "`\(path)` is larger than the \(limit / 1024) KiB that such a file may have"
    case .unfit(let what, let reason):
      "\(what) cannot be stored: \(reason)"
    }
  }

  /// What to do next.
  public var advice: String {
    switch self {
    case .system(let failure, _, _): failure.advice
    case .notFound: "go to the folder of a workspace, or make one with `assay init`"
    case .alreadyThere: "use it as it is, or choose another folder"
    case .newerFormat: "update assay, or use the version that made the workspace"
    case .damaged: "restore the file from a copy, and run `assay verify`"
    case .missingFolder: "restore it from a copy of the workspace, and run `assay verify`"
    case .symbolicLink: "put the file or folder itself there instead of a link"
    case .differentBytes: "restore the file from a copy, and run `assay verify`"
    case .tooLarge: "move the file away if it does not belong there, or shorten what is written"
    case .unfit: "change it and try again"
    }
  }

  /// The sentence and the advice.
  public var description: String { "\(sentence); \(advice)" }
}

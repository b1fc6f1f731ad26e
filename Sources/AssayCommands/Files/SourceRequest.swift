/// What a verb is asked to read.
struct SourceRequest: Hashable {
  /// Files and folders.
  var paths: [String]
  /// Whether standard input is one of the files.
  var readsInput = false
  /// The name that reports give to standard input.
  var inputName: String?
  /// Whether files are read too that those asked for may refer to.
  var wantsContext: Bool
}

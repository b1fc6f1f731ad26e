import ArgumentParser

/// How every verb that reads the language takes its inputs.
struct SourceOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files and folders, `-` for standard input; the present folder when left out.",
      valueName: "path"),
    completion: .file(extensions: ["rubric", "practice", "scorecard"]))
  var paths: [String] = []

  @Flag(help: "Read standard input.")
  var stdin = false

  @Option(help: "The name of the file that standard input stands for.")
  var name: String?

  mutating func validate() throws {
    if name != nil, !stdin, !paths.contains("-") {
      throw ValidationError("--name says what standard input stands for; add --stdin")
    }
  }

  func request(wantsContext: Bool) -> SourceRequest {
    let files = paths.filter { $0 != "-" }
    let readsInput = stdin || files.count < paths.count
    return SourceRequest(
      paths: files.isEmpty && !readsInput ? ["."] : files, readsInput: readsInput,
      inputName: name, wantsContext: wantsContext)
  }
}

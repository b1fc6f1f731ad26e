import ArgumentParser

/// Which workspace, and who is typing.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    name: .customLong("workspace"),
    help: ArgumentHelp(
      "The folder of the workspace; without it, the one around the present folder.",
      valueName: "folder"))
  var folder: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      "Who is typing, when it is not the person that `assay me` recorded.", valueName: "person"))
  var person: String?
}

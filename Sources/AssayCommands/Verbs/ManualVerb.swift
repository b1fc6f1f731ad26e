import ArgumentParser

/// `assay manual`: pages for `man`.
struct ManualVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Write the manual pages into a folder; without one, print the page of assay.",
    discussion: """
      The pages are made from the same definitions as `--help`. Read one with \
      `man -l FOLDER/assay-score.1`, or write them into `man1` below a folder that MANPATH names.
      """)

  @Argument(help: "The folder; what lies there under the same names is replaced.")
  var folder: String?

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let pages = ManualPage.all()
    guard let folder else {
      invocation.output.write(pages.first?.text ?? "")
      return .done
    }
    for page in pages {
      try invocation.writeFile(
        Array(page.text.utf8), to: invocation.path("\(folder)/\(page.name).1"))
    }
    invocation.output.say("wrote \(pages.count) pages into \(folder)")
    return .done
  }
}

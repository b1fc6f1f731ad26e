import Testing

@testable import AssayCommands

@Suite struct `The editor` {
  @Test func `gets the text and gives it back changed`() {
    let launcher = EditorLauncher(command: "printf 'and more\\n' >>", folder: "/tmp")
    #expect(launcher.edit("one line") == .text("one line\nand more"))
    #expect(launcher.edit("") == .text("and more"))
  }

  @Test func `may replace the file, as many do`() {
    let launcher = EditorLauncher(command: "sed -i s/one/two/", folder: "/tmp")
    #expect(launcher.edit("one line") == .text("two line"))
  }

  @Test(arguments: [
    ("exit 3;", "/tmp", "the editor ended with an error"),
    ("rm -f", "/tmp", "the editor left no file"),
    (
      "true", "/no/such/folder",
      "no file could be made in /no/such/folder: No such file or directory"
    ),
  ])
  func `says why there is no text`(_ command: String, _ folder: String, _ reason: String) {
    #expect(EditorLauncher(command: command, folder: folder).edit("x") == .unavailable(reason))
  }
}

import Testing

@testable import AssayCommands

/// A folder in which nothing may be written: everything is still told, nothing is acknowledged.
@Suite struct `A workspace that is read-only` {
  private static func withReadOnly(_ scene: Scene, _ body: () -> Void) {
    scene.bench.setWritable(false)
    // Where root cannot step down, nothing stops it and there is nothing to test.
    _ = Privileges.dropped(body)
    scene.bench.setWritable(true)
  }

  @Test func `still answers`() {
    let scene = Scene.complete()
    let commands = [
      ["status"], ["status", "Mira"], ["agenda"], ["explain", "Mira"], ["packet", "Mira"],
      ["kit", "Mira", "talk"], ["score"], ["verify"], ["note", "Mira"],
    ]
    let before = commands.map { scene.run("ben", $0) }
    Self.withReadOnly(scene) {
      #expect(commands.map { scene.run("ben", $0) } == before)
    }
  }

  @Test func `records nothing and says why`() {
    let scene = Scene.held()
    let form = scene.form(Submission.solid[0])
    let before = scene.bench.names("ledger/events")
    Self.withReadOnly(scene) {
      let commands: [([String], String)] = [
        (["score", "Mira", "portfolio", "--answers", "-"], form),
        (["score", "Mira", "portfolio"], "\n3\nIt was seen on screen.\n\n"),
        (["note", "Mira", "talk", "Late."], ""), (["packet", "Mira", "-o", "packet.html"], ""),
        (["override", "Mira", "--because", "x"], ""),
        (["kit", "Mira", "talk", "-o", "kit.md"], ""),
      ]
      for (arguments, input) in commands where arguments[0] != "packet" {
        let result = scene.run("ben", arguments, input: input)
        #expect(result.status == .inputOutput, "\(arguments): \(result)")
        #expect(result.messages.contains("permission"), "\(arguments): \(result)")
        #expect(!result.output.contains("Receipt"), "\(arguments)")
      }
      let opened = scene.run("ada", "open", "Noor Aziz", "--for", "reader-1")
      #expect(opened.status == .inputOutput)
      #expect(opened.output == "")
    }
    #expect(scene.bench.names("ledger/events") == before)
    #expect(scene.bench.names("drafts") == [])
  }

  @Test func `takes neither a workspace nor a demo`() {
    let bench = Workbench()
    bench.environment = ["HOME": bench.path("home")]
    bench.setWritable(false)
    let results = Privileges.dropped { [bench.run("init"), bench.run("demo")] } ?? []
    bench.setWritable(true)
    for result in results {
      #expect(result.status == .inputOutput)
      #expect(result.output == "")
      #expect(result.messages.hasPrefix("assay: could not "))
      #expect(result.messages.contains("permission"))
    }
    #expect(bench.names() == [])
  }
}

import Testing

@testable import AssayCommands

/// A workspace that is not what it was: a sentence, the right status, and nothing made worse.
@Suite struct `A damaged workspace` {
  private func event(_ scene: Scene, _ words: String) -> String {
    scene.bench.names("ledger/events").map { "ledger/events/" + $0 }
      .first { scene.bench.read($0).contains(words) } ?? ""
  }

  /// A record with these words on which another one builds.
  private func middleEvent(_ scene: Scene, _ words: String) -> String {
    let records = scene.bench.names("ledger/events").map { name in
      (name: name, text: scene.bench.read("ledger/events/" + name))
    }
    let found = records.first { record in
      record.text.contains(words) && records.contains { $0.text.contains(record.name) }
    }
    return "ledger/events/" + (found?.name ?? "")
  }

  @Test func `that is none is wrong usage`() {
    let bench = Workbench()
    for arguments in [
      ["status"], ["agenda"], ["score"], ["packet", "x"], ["verify"], ["me", "ada"],
    ] {
      let result = bench.run(arguments)
      #expect(result.status == .usage)
      #expect(
        result.messages
          == "assay: no workspace in `\(bench.folder)` or in a folder above it; go to the folder of "
          + "a workspace, or make one with `assay init`\n")
    }
    #expect(bench.names() == [])
  }

  @Test func `of a newer format is left alone`() {
    let scene = Scene.held()
    let file = scene.bench.read("assay.workspace")
    scene.bench.write("assay.workspace", file.replacing("\"format\":1", with: "\"format\":2"))
    #expect(
      scene.run("ada", "status")
        == .init(
          status: .inputOutput, output: "",
          messages:
            "assay: `FOLDER/assay.workspace` has workspace format 2, and this version of assay "
            + "reads format 1; update assay, or use the version that made the workspace\n"))
  }

  @Test func `with a changed card shows no figures, and the rest goes on`() {
    let scene = Scene.complete()
    let name = event(scene, "card_submitted")
    let bytes = scene.bench.bytes(name)
    let flaw =
      "its contents do not have the hash that its name says: it was changed or damaged"
    scene.bench.write(name, bytes + [0x0A])
    for arguments in [
      ["explain", "Mira"], ["packet", "Mira"], ["decide", "Mira", "hire", "--because", "x"],
    ] {
      #expect(
        scene.run("ben", arguments)
          == .init(
            status: .inputOutput, output: "",
            messages: """
              assay: warning: \(name): \(flaw)
              assay: records are damaged or missing that Mira Vos's loop may hang on
              \(name): \(flaw)
              Restore them from a copy; `assay verify` lists them all.

              """))
    }
    let status = scene.run("ada", "status")
    #expect(status.status == .done)
    #expect(status.messages == "assay: warning: \(name): \(flaw)\n")
    #expect(scene.run("ada", "verify").status == .no)
    scene.bench.write(name, bytes)
    #expect(scene.can("ben", "explain", "Mira").contains("Outcome: hire"))
  }

  @Test func `with a missing event shows no figures`() {
    let scene = Scene.complete()
    let name = middleEvent(scene, "card_submitted")
    let bytes = scene.bench.bytes(name)
    scene.bench.remove(name)
    let result = scene.run("ben", "explain", "Mira")
    #expect(result.status == .inputOutput)
    #expect(
      result.messages.contains("\(name): it is missing, and another record builds on it"))
    scene.bench.write(name, bytes)
    #expect(scene.run("ben", "explain", "Mira").status == .done)
  }

  @Test func `with a missing body leaves its event out and says so`() {
    let scene = Scene.complete()
    let body =
      scene.bench.names("ledger/bodies").map { "ledger/bodies/" + $0 }
      .first { scene.bench.read($0).contains("It was seen.") } ?? ""
    let bytes = scene.bench.bytes(body)
    scene.bench.remove(body)
    #expect(scene.run("ada", "packet", "Mira").status == .inputOutput)
    let status = scene.run("ada", "status")
    #expect(status.messages.contains("its body `\(body)` is missing"))
    #expect(status.output.contains("  open\n"))
    scene.bench.write(body, bytes)
    #expect(scene.can("ada", "status").contains("  hire\n"))
  }

  @Test func `with a changed scorecard leaves its loops out, and verify sees it`() {
    let scene = Scene.complete()
    let name = "ledger/scorecards/" + (scene.bench.names("ledger/scorecards").first ?? "")
    let text = scene.bench.read(name)
    scene.bench.write(name, text.replacing("bar overall 3", with: "bar overall 1"))
    let status = scene.run("ada", "status")
    #expect(status.status == .inputOutput)
    #expect(
      status.messages.contains("the loop `LOOP` is left out: `FOLDER/\(name)` is not what it"))
    #expect(scene.run("ben", "packet", "Mira").status == .inputOutput)
    #expect(
      scene.run("ada", "verify").output.hasPrefix(
        "\(name): its contents do not have the hash that its name says"))
    scene.bench.remove(name)
    let verified = scene.run("ada", "verify")
    #expect(verified.status == .no)
    #expect(verified.output.hasPrefix("\(name): it is missing, and `ledger/events/"))
    scene.bench.write(name, text)
    #expect(scene.run("ada", "verify").status == .done)
  }

  @Test func `with a damaged name goes on by the id`() {
    let scene = Scene.complete()
    let id = scene.bench.names("names")[0]
    scene.bench.write("names/\(id)", "nonsense")
    let status = scene.run("ada", "status", id)
    #expect(status.status == .done)
    #expect(status.output.hasPrefix("\(id), Study Reader"))
    #expect(status.messages.contains("names/\(id): "))
  }

  @Test func `makes its index anew`() {
    let scene = Scene.complete()
    let before = scene.can("ada", "status")
    scene.bench.write("index/loops", "nonsense")
    #expect(scene.can("ada", "status") == before)
    scene.bench.remove("index")
    #expect(scene.can("ada", "status") == before)
  }

  @Test func `that a scorecard has errors in is told before a loop is opened`() {
    let scene = Scene.opened()
    scene.bench.write(
      "scorecards/reader.scorecard", SmallContent.reader.replacing("by lead, peer", with: "by laed")
    )
    let before = scene.bench.names("names")
    #expect(
      scene.run("ada", "open", "Noor Aziz", "--for", "reader-1")
        == .init(
          status: .no, output: "",
          messages:
            "assay: `reader` cannot be used: `assay check rubrics scorecards` finds 1 error\n"))
    #expect(scene.bench.names("names") == before)
    #expect(scene.can("ada", "status").contains("Mira Vos"))
  }

  @Test(arguments: ["ledger/events", "ledger/bodies", "ledger/tmp"])
  func `that cannot take a record acknowledges none`(_ folder: String) {
    let scene = Scene.held()
    let form = scene.form(Submission.solid[0])
    let before = scene.bench.names("ledger/events")
    scene.bench.move(folder, to: "away")
    scene.bench.write(folder, "in the way")
    let result = scene.run("ben", ["score", "Mira", "portfolio", "--answers", "-"], input: form)
    #expect(result.status == .inputOutput)
    #expect(result.output == "")
    #expect(result.messages.hasPrefix("assay: `FOLDER/\(folder)` is not what it should be"))
    scene.bench.remove(folder)
    scene.bench.move("away", to: folder)
    #expect(scene.bench.names("ledger/events") == before)
    scene.submit(Submission.solid[0])
  }
}

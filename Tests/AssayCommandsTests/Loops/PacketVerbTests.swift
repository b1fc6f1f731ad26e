import AssayText
import Testing

@testable import AssayCommands

@Suite struct `assay packet` {
  static let audiences = ["decider", "debrief", "candidate", "works-council"]

  @Test(arguments: audiences) func `is written in every format`(_ audience: String) throws {
    let scene = Scene.complete()
    func packet(_ format: String) -> String {
      scene.can("ben", "packet", "Mira", "--audience", audience, "--format", format)
    }
    #expect(packet("html").hasPrefix("<!DOCTYPE html>"))
    #expect(packet("markdown").hasPrefix("# "))
    #expect(
      packet("text").contains("State of the loop: Complete") || packet("text").contains("hire"))
    let value = try JSONParser.parse(Array(packet("json").utf8))
    #expect(value["audience"]?.string == audience.replacing("-", with: " "))
    for format in ["html", "markdown", "text", "json"] {
      #expect(packet(format) == packet(format))
    }
  }

  @Test(arguments: ["candidate", "works-council"])
  func `names no panellist to those outside`(_ audience: String) {
    let scene = Scene.complete()
    for format in ["html", "markdown", "text", "json"] {
      let text = scene.can("ben", "packet", "Mira", "--audience", audience, "--format", format)
      for (_, name) in Scene.people.dropFirst() { #expect(!text.contains(name)) }
      #expect(text.contains("Mira Vos") == (audience == "candidate"))
    }
  }

  @Test func `names people in its history`() {
    let scene = Scene.complete()
    let text = scene.can("ben", "packet", "Mira")
    #expect(text.contains("Ben Ito assigned to lead"))
    #expect(!text.contains("ben assigned"))
  }

  @Test func `is saved where it is asked to be`() {
    let scene = Scene.complete()
    #expect(
      scene.can("ben", "packet", "Mira", "--save") == "FOLDER/packets/LOOP-decider.html\n")
    let saved = scene.bench.read("packets/\(scene.loop)-decider.html")
    #expect(saved == scene.bench.run("packet", "Mira", "--format", "html").output)
    let written = scene.run("ben", "packet", "Mira", "-o", "out/mira.md", "--format", "markdown")
    #expect(written == .init(status: .done, output: "", messages: "wrote out/mira.md\n"))
    #expect(scene.bench.read("out/mira.md").hasPrefix("# "))
  }

  @Test func `says that it is open, and who owes what`() {
    let scene = Scene.held()
    let text = scene.can("ada", "packet", "Mira")
    #expect(text.contains("State of the loop: Open"))
    #expect(text.contains("Owed by Ben Ito, Cleo Marsh, Dan Okafor and Eve Lund."))
  }
}

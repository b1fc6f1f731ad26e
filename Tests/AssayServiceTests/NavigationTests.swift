import AssayLanguage
import AssayService
import AssayText
import Testing

@Suite struct `Names across files` {
  /// `file:line:column` from 1, for each place.
  static func places(_ answer: JSONValue) -> [String] {
    (answer.array ?? []).map { place in
      let file = place["uri"]?.string?.split(separator: "/").last ?? ""
      let start = place["range"]?["start"]
      return "\(file):\((start?["line"]?.integer ?? -1) + 1):"
        + "\((start?["character"]?.integer ?? -1) + 1)"
    }
  }

  @Test(
    arguments: [
      ("depth version", "depth.rubric:1:8"), ("evaluation is", "depth.rubric:8:11"),
      ("evaluation 1", "depth.rubric:8:11"), ("lead: evaluation", "engineer.scorecard:4:11"),
      ("clear-hire |", "engineer.scorecard:14:6"), ("cto, lead", "engineer.scorecard:3:11"),
    ])
  func `lead to their declarations`(_ words: String, _ place: String) {
    var session = Session.started()
    let answer = session.request(
      "textDocument/definition", Session.scorecard, in: Samples.scorecard, at: words, inside: 1)
    #expect(Self.places(answer) == [place])
  }

  @Test func `are found wherever they are used`() {
    var session = Session.started()
    let all = session.request(
      "textDocument/references", Session.rubric, in: Samples.rubric, at: "evaluation")
    #expect(
      Self.places(all) == [
        "depth.rubric:8:11", "engineer.scorecard:16:7", "engineer.scorecard:23:21",
      ])
    let uses = session.request(
      "textDocument/references", Session.rubric, in: Samples.rubric, at: "evaluation",
      [("context", ["includeDeclaration": false])])
    #expect(Self.places(uses).count == 2)
    let own = session.request(
      "textDocument/documentHighlight", Session.rubric, in: Samples.rubric, at: "first-site")
    #expect(own.array?.count == 3)
  }

  @Test func `of nothing lead nowhere`() {
    var session = Session.started()
    let answer = session.request(
      "textDocument/definition", Session.scorecard, in: Samples.scorecard, at: "weight")
    #expect(answer == [])
  }

  @Test func `of shipped files are all followed`() {
    var workspace = ShippedFiles.workspace()
    let snapshot = workspace.snapshot()
    #expect(snapshot.library.diagnostics.filter { $0.severity == .error } == [])
    for file in snapshot.documents.indices {
      for occurrence in snapshot.names.occurrences(in: file) {
        #expect(!snapshot.names.declarations(of: occurrence.symbol).isEmpty, "\(occurrence)")
        #expect(snapshot.text(occurrence.place) == occurrence.symbol.name)
      }
    }
  }
}

@Suite struct `Renaming` {
  /// The sample files after a rename, or the sentence that refuses it.
  static func rename(
    _ uri: String, in text: String, at words: String, to name: String,
    files: [(uri: String, text: String)] = [
      (Session.rubric, Samples.rubric), (Session.scorecard, Samples.scorecard),
    ]
  ) -> Result<[String], RenameRefusal> {
    var workspace = Workspace(encoding: .utf8)
    workspace.set(files.map { ($0.uri, 1, Array($0.text.utf8)) })
    let snapshot = workspace.snapshot()
    let file = workspace.index(of: uri) ?? 0
    let before = text.prefix(upTo: text.firstRange(of: words)?.lowerBound ?? text.endIndex)
    do throws(RenameRefusal) {
      let edits = try snapshot.rename(in: file, at: UInt32(before.utf8.count), to: name)
      return .success(
        workspace.documents.indices.map { index in
          var bytes = workspace.documents[index].source.bytes
          let own = edits.filter { $0.place.file == index }.sorted { $0.place > $1.place }
          for edit in own {
            bytes.replaceSubrange(edit.place.span.range, with: edit.replacement.utf8)
          }
          return String(decoding: bytes, as: UTF8.self)
        })
    } catch {
      return .failure(error)
    }
  }

  @Test func `changes a name in every file`() {
    let result = Self.rename(
      Session.scorecard, in: Samples.scorecard, at: "evaluation is", to: "study-design")
    #expect(
      result
        == .success([
          Samples.rubric.replacing("criterion evaluation", with: "criterion study-design"),
          Samples.scorecard.replacing("evaluation is", with: "study-design is")
            .replacing("evaluation 1", with: "study-design 1"),
        ]))
  }

  @Test(
    arguments: [
      ("depth version", "deep", ["rubric deep", "use deep", "covers deep"]),
      ("clear-hire", "good", ["rule good", "| good |"]),
      ("lead \"", "senior", ["panellist senior", "cto, senior", "| senior: evaluation"]),
    ] as [(String, String, [String])])
  func `reaches every kind of mention`(_ words: String, _ name: String, _ expected: [String]) {
    let result = Self.rename(Session.scorecard, in: Samples.scorecard, at: words, to: name)
    guard case .success(let files) = result else {
      Issue.record("\(result)")
      return
    }
    let text = files.joined()
    for piece in expected { #expect(text.contains(piece)) }
  }

  @Test(
    arguments: [
      ("cto \"", "lead", "`lead` would clash: the panellist `lead` is declared twice"),
      (
        "cto \"", "Lead",
        "`Lead` is no name: lower-case letters, digits and single hyphens, a letter first"
      ),
      (
        "cto \"", "a--b",
        "`a--b` is no name: lower-case letters, digits and single hyphens, a letter first"
      ),
      ("cto \"", "cto", "this is its name already"),
      ("weight", "a", "there is no name here"),
      ("evaluation is", "depth", "`depth` would mean something else in one of these places"),
    ])
  func `refuses what would change the meaning`(
    _ words: String, _ name: String, _ sentence: String
  ) {
    let result = Self.rename(Session.scorecard, in: Samples.scorecard, at: words, to: name)
    guard case .failure(let refusal) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(refusal.sentence == sentence)
  }

  @Test func `refuses while a line that mentions the name cannot be read`() {
    let broken = Samples.scorecard.replacing("and evaluation is", with: "and evaluation iss")
    let result = Self.rename(
      Session.rubric, in: Samples.rubric, at: "evaluation", to: "design",
      files: [(Session.rubric, Samples.rubric), (Session.scorecard, broken)])
    #expect(result == .failure(.unreadable(name: "evaluation", line: 16)))
  }

  @Test func `there and back changes nothing in shipped files`() throws {
    var workspace = ShippedFiles.workspace()
    let snapshot = workspace.snapshot()
    var renamed = 0
    for occurrence in snapshot.names.declarations where renamed < 60 {
      let place = occurrence.place
      let edits = try snapshot.rename(in: place.file, at: place.span.start, to: "brand-new")
      #expect(edits.count == snapshot.names.occurrences(of: occurrence.symbol).count)
      renamed += 1
    }
    #expect(renamed == 60)
  }

  @Test func `names versions of files where the editor takes them`() throws {
    var session = Session.started(
      abilities: [("workspace", ["workspaceEdit": ["documentChanges": true]])])
    let edit = session.request(
      "textDocument/rename", Session.scorecard, in: Samples.scorecard, at: "cto",
      [("newName", "boss")])
    let change = try #require(edit["documentChanges"]?.array?.first)
    #expect(change["textDocument"]?["version"] == 1)
    let found = session.request(
      "textDocument/prepareRename", Session.scorecard, in: Samples.scorecard, at: "cto")
    #expect(found["placeholder"] == "cto")
  }
}

import AssayLanguage
import Foundation
import Testing

/// `ASSAY_UPDATE_GOLDEN=1` writes the pages anew, which `Scripts/write-lint-pages` does.
@Suite struct `Explanations of codes` {
  static let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let folder = top.appendingPathComponent("docs/lints")

  /// The lints, and the categories of questions.
  static let lints = Lint.all.map(\.explanation) + QuestionRule.all.map(\.explanation)

  /// Code, what is found and the mend of each row in `docs/diagnostics.md`.
  static let rows: [[String]] = {
    let path = top.appendingPathComponent("docs/diagnostics.md")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return text.components(separatedBy: "\n").compactMap { line in
      let cells = line.dropFirst(2).dropLast(2).components(separatedBy: " | ")
      let isRow = line.hasPrefix("| ") && cells.count == 3 && cells[0].count == 4
      return isRow && cells[0] != "code" ? cells : nil
    }
  }()

  @Test func `equal the rows of the page; Scripts/embed-codes writes them`() {
    #expect(Self.rows.count > 200)
    for row in Self.rows {
      let explanation = CodeExplanation.of(row[0])
      // What proofs show has its severity in front.
      let finds = explanation.map {
        row[0].first == "P" ? "\($0.severity.rawValue): \($0.finds)" : $0.finds
      }
      #expect([row[0], finds, explanation?.instead] == row)
    }
  }

  @Test func `are there for every row, and for every lint a row`() {
    let codes = Self.rows.map { $0[0] }
    #expect(Set(codes).count == codes.count)
    #expect(Set(Self.lints.map(\.code)).subtracting(codes) == [])
  }

  @Test(arguments: lints) func `of lints fill a page of their own`(_ lint: CodeExplanation) {
    let path = Self.folder.appendingPathComponent("\(lint.code).md")
    let page = try? String(contentsOf: path, encoding: .utf8)
    #expect(page == lint.page, "Scripts/write-lint-pages writes it")
    if MistakeFile.updates {
      try? FileManager.default.createDirectory(
        at: Self.folder, withIntermediateDirectories: true)
      try? lint.page.write(to: path, atomically: true, encoding: .utf8)
    }
  }

  @Test func `leave no page of a lint that is gone`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(names.sorted() == Self.lints.map { "\($0.code).md" }.sorted())
  }

  @Test(arguments: lints) func `say why, and what to write instead`(_ lint: CodeExplanation) {
    #expect((lint.why ?? "").count > 60 && !lint.instead.isEmpty)
    #expect(lint.example != nil && lint.source != nil)
    #expect(lint.mayBeAllowed && lint.lines().contains { $0.hasPrefix("Instead: ") })
  }

  @Test func `of mistakes say how to mend them`() {
    #expect(
      CodeExplanation.of("E301")?.lines() == [
        "E301 (error): a name declared twice", "", "Mend: rename one; both places are shown",
      ])
    #expect(CodeExplanation.of("W701")?.severity == .warning)
    #expect(CodeExplanation.of("P309")?.severity == .note)
    #expect(CodeExplanation.of("E999") == nil)
  }
}

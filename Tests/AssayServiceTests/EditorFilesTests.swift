import AssayLanguage
import AssayService
import AssayText
import Foundation
import Testing

/// What stands in the folder `editors`.
@Suite struct `Files for editors` {
  static let keywords = Keyword.allCases.map(\.rawValue)

  static func bytes(_ path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: ShippedFiles.top.appendingPathComponent("editors/\(path)")))
  }

  static func json(_ path: String) throws -> JSONValue { try JSONParser.parse(bytes(path)) }

  static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  @Test func `colour every keyword of the language, and no other`() throws {
    let grammar = try Self.json("vscode/syntaxes/assay.tmLanguage.json")
    let match = try #require(grammar["repository"]?["sentence"]?["match"]?.string)
    let words = try #require(match.split(separator: "(").dropFirst().first?.split(separator: ")"))
    #expect(words.first?.split(separator: "|").map(String.init) == Self.keywords)
    let line = try #require(
      Self.text("neovim/syntax/assay.vim").split(separator: "\n").first {
        $0.hasPrefix("syntax keyword assayKeyword contained ")
      })
    #expect(line.split(separator: " ").dropFirst(4).map(String.init) == Self.keywords)
  }

  @Test func `indent below the keywords that open blocks`() throws {
    let rules = try #require(
      Self.json("vscode/language-configuration.json")["indentationRules"])
    let pattern = try #require(rules["increaseIndentPattern"]?.string)
    let words = pattern.split(separator: "(").dropFirst().first?.split(separator: ")").first
    let opening = Keyword.allCases.filter { $0.opensBlock && $0 != .tests }.map(\.rawValue)
    #expect(words?.split(separator: "|").map(String.init).sorted() == opening)
  }

  @Test(arguments: ["vscode/extension.js", "neovim/lsp/assay.lua", "helix/languages.toml"])
  func `start the language server`(_ path: String) throws {
    let text = try Self.text(path)
    #expect(text.contains("\"lsp\"") && text.contains("assay"))
  }

  @Test func `are listed in the extension's manifest`() throws {
    let manifest = try Self.json("vscode/package.json")
    let language = try #require(manifest["contributes"]?["languages"]?.array?.first)
    #expect(language["extensions"] == [".rubric", ".practice", ".scorecard"])
    let grammar = try #require(manifest["contributes"]?["grammars"]?.array?.first)
    let paths = [grammar["path"], language["configuration"], manifest["main"]]
    for path in paths {
      let path = try #require(path?.string)
      #expect(throws: Never.self) { try Self.bytes("vscode/\(path)") }
    }
  }
}

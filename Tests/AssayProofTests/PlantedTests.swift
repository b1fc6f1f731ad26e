import AssayLanguage
import AssayLoop
import AssayText
import Testing

@testable import AssayProof

/// Scorecards with one defect each, which say in their own comments what is to be found.
@Suite struct `Planted defects` {
  @Test func `are many`() { #expect(PlantedFiles.scorecards.count >= 16) }

  @Test(arguments: PlantedFiles.scorecards)
  func `are found, and nothing else is`(_ file: PlantedFile) throws {
    let proof = ScorecardProof(of: try file.scorecard())
    #expect(proof.isSettled)
    #expect(proof.diagnostics.map { "\($0.code) \($0.message)" } == file.lines(behind: "# finds "))
  }

  @Test(arguments: PlantedFiles.scorecards)
  func `leave alone what is alive, and show how`(_ file: PlantedFile) throws {
    let scorecard = try file.scorecard()
    let shown = ScorecardProof(of: scorecard).findings.compactMap { finding -> String? in
      guard case .proved(let witness?) = finding.verdict else { return nil }
      return finding.claim.words(under: scorecard) + ": " + witness.words(under: scorecard)
    }
    for line in file.lines(behind: "# shows ") { #expect(shown.contains(line)) }
  }

  @Test(arguments: PlantedFiles.scorecards)
  func `have cards that pass as tests when they are pasted`(_ file: PlantedFile) throws {
    let scorecard = try file.scorecard()
    var text = file.text
    var count = 0
    for finding in ScorecardProof(of: scorecard).findings {
      guard case .proved(let witness?) = finding.verdict else { continue }
      let letters = String(count).map {
        String(UnicodeScalar(97 + ($0.wholeNumberValue ?? 0)) ?? "a")
      }
      let block = try #require(
        witness.testBlock(named: "proof-\(letters.joined())", under: scorecard))
      text += block
      count += 1
    }
    #expect(count > 5)
    let again = try PlantedFile(name: file.name, text: text).scorecard()
    let results = again.runTests().results
    #expect(results.count == count + 1)
    #expect(results.filter { !$0.passed }.map(\.test.name) == [])
  }
}

@Suite struct `Proofs` {
  @Test func `say that they are not settled when their steps are used up`() throws {
    let file = try #require(PlantedFiles.scorecards.first { $0.name == "alive-by-one-point" })
    let proof = ScorecardProof(of: try file.scorecard(), steps: 40)
    let open = proof.findings.filter { if case .notSettled = $0.verdict { true } else { false } }
    #expect(!open.isEmpty)
    let told = try #require(proof.diagnostics.last)
    #expect(told.code == "P401")
    #expect(told.message.hasSuffix("; the steps of the question are used up"))
    #expect(told.help?.contains("`--budget`") == true)
  }

  @Test func `settle the same within steps for all of them, as far as those reach`() throws {
    let file = try #require(PlantedFiles.scorecards.first { $0.name == "alive-by-one-point" })
    let scorecard = try file.scorecard()
    let whole = ScorecardProof(of: scorecard)
    let part = ScorecardProof(of: scorecard, total: 100)
    #expect(whole.isSettled && part.findings.map(\.claim) == whole.findings.map(\.claim))
    let settled = part.findings.prefix { $0.verdict != .notSettled(.steps) }
    #expect(!settled.isEmpty && settled.elementsEqual(whole.findings.prefix(settled.count)))
    // What needs no question is settled all the same.
    let rest = part.findings.dropFirst(settled.count).filter { $0.claim != .missingHasOutcome }
    #expect(!rest.isEmpty && rest.allSatisfy { $0.verdict == .notSettled(.steps) })
  }

  @Test func `leave alone what is larger than they go, and offer no budget for it`() throws {
    var scorecard = try #require(PlantedFiles.scorecards.first).scorecard()
    let more = ScorecardProof.sizeLimit / 2
    scorecard.rules += Array(repeating: try #require(scorecard.rules.first), count: more)
    let proof = ScorecardProof(of: scorecard)
    #expect(proof.findings.allSatisfy { $0.verdict == .notSettled(.size) })
    let told = proof.diagnostics
    #expect(told.map(\.code) == ["P401"])
    #expect(told.first?.message.hasSuffix("; the scorecard is larger than proofs go") == true)
    #expect(told.first?.help == nil)
  }

  @Test func `are the same when they are made twice`() throws {
    for file in PlantedFiles.scorecards {
      let scorecard = try file.scorecard()
      #expect(ScorecardProof(of: scorecard).findings == ScorecardProof(of: scorecard).findings)
    }
  }
}

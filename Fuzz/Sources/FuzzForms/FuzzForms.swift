import AssayLanguage
import AssayLoop
import AssayPacket
import AssayText
import FuzzDriver

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One input as a card that somebody filled in an editor, for every stage of a shipped scorecard:
/// nothing may trap, problems name lines of the form, and a card that is read is written and read
/// back the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = bytes(start, count)
  let form: CardForm
  do throws(CardFormProblems) {
    form = try CardForm(reading: input)
  } catch {
    check(error, input)
    return 0
  }
  for stage in scorecard.stages.indices {
    do throws(CardFormProblems) {
      let card = try form.card(for: scorecard, stage: stage)
      checkWriting(card, stage)
    } catch {
      check(error, input)
    }
  }
  return 0
}

private func check(_ problems: CardFormProblems, _ input: [UInt8]) {
  precondition(!problems.problems.isEmpty, "a refusal says why")
  let lines = input.count { $0 == 0x0A || $0 == 0x0D } + 1
  precondition(
    problems.problems.allSatisfy { (1...lines).contains($0.line) }, "a problem lies in the form")
}

private func checkWriting(_ card: Card, _ stage: Int) {
  let text = CardFormWriter(
    scorecard: scorecard, stage: stage, role: "cv-lead", loop: "c-1", candidateName: "Mira"
  ).text(filledFrom: card)
  let again = try? CardForm(reading: Array(text.utf8)).card(for: scorecard, stage: stage)
  precondition(again == card, "a card is read back")
}

private let scorecard: Scorecard = {
  let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
  let names = [
    "rubrics/technical-depth.rubric", "rubrics/dicom-work-sample.rubric",
    "rubrics/regulatory-instinct.rubric", "rubrics/collaboration.rubric",
    "scorecards/bands.scorecard", "scorecards/senior-cv-engineer.scorecard",
  ]
  let sources = names.map { SourceText(name: $0, bytes: read("\(root)/\($0)")) }
  guard let found = Library(sources).scorecard("senior-cv-engineer") else {
    preconditionFailure("the shipped scorecard is read")
  }
  return found
}()

private func read(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { preconditionFailure("\(path) is read") }
  defer { fclose(file) }
  var content: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&part, 1, part.count, file)
    if count == 0 { return content }
    content += part[..<count]
  }
}

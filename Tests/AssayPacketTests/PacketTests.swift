import AssayLanguage
import AssayText
import Testing

@testable import AssayLoop
@testable import AssayPacket

@Suite struct `A packet` {
  @Test(arguments: [(SampleLoop.incomplete, VerdictStanding.incomplete), (.open, .open)])
  func `without complete evidence says so first and has no outcome`(
    _ loop: SampleLoop, _ standing: VerdictStanding
  ) {
    let packet = loop.packet()
    #expect(packet.verdict.standing == standing)
    #expect(packet.json()["verdict"]?["outcome"] == .null)
    #expect(packet.reasoning.rules.isEmpty)
    #expect(packet.nearestChanges.isEmpty)
    #expect(!packet.html().contains("<p class=\"word\">Hire</p>"))
    let first = packet.questions.first?.ask.text ?? ""
    #expect(first.contains("owed") || first.contains("missing evidence"))
  }

  @Test func `of an open loop says nothing of a hire even when the cards so far would`() {
    var loop = SampleLoop.clearHire
    loop.decision = nil
    loop.owed = [(3, "radiologist")]
    let packet = loop.packet()
    #expect(packet.verdict.standing == .open)
    #expect(packet.verdict.overall == nil)
  }

  @Test func `says who was in practice, and never how anybody did in it`() {
    let packet = SampleLoop.clearHire.packet()
    let remarks = packet.panel.seats.map { $0.remarks.map(\.text) }
    #expect(
      remarks == [
        ["decides", "in practice since 2026-09-03"],
        ["practice too old for DICOM work sample (2026-01-15)"],
        ["not in practice for Cross-functional collaboration"],
        ["not in practice"],
      ])
    var input = SampleLoop.clearHire.input()
    input.scorecard.practice = nil
    let silent = Packet(input).panel
    #expect(silent.practice == nil)
    #expect(silent.seats.flatMap(\.remarks).map(\.text) == ["decides"])
  }

  @Test func `shows no sealed card`() {
    let packet = SampleLoop.open.packet()
    let regulatory = packet.areas[2]
    #expect(regulatory.score == nil && regulatory.spread == nil && regulatory.coverage == nil)
    #expect(regulatory.criteria.allSatisfy { $0.raters.isEmpty && $0.evidence.isEmpty })
    #expect(packet.flags.isEmpty)
    #expect(packet.dissent.isEmpty)
    #expect(!packet.html().contains("Would look at it"))
    #expect(!packet.json().prettyText.contains("More data of the same kind"))
  }

  @Test func `keeps a decision apart from the outcome`() {
    var loop = SampleLoop.incomplete
    loop.decision = LoopState.RecordedDecision(
      decision: .hire, because: "We take the risk", by: "maren", at: loop.instant(5), event: "e")
    let packet = loop.packet()
    #expect(packet.verdict.standing == .incomplete)
    #expect(packet.decision?.decision == .hire)
    #expect(packet.decision?.departs == true)
  }

  @Test(arguments: [Audience.candidate, .worksCouncil])
  func `for readers outside the panel names nobody on it`(_ audience: Audience) {
    for loop in [SampleLoop.clearHire, .dissent, .incomplete, .open] {
      let packet = loop.packet(audience)
      for page in [packet.html(), packet.markdown(), packet.text(), packet.json().prettyText] {
        for word in ["Maren", "Holt", "Idris", "Noor", "Castellan", "Lindqvist", "Rydel", "maren"] {
          #expect(!page.contains(word))
        }
      }
      #expect(packet.dissent.isEmpty && packet.impressions.isEmpty)
      #expect(packet.areas.flatMap(\.criteria).allSatisfy { $0.evidence.isEmpty })
    }
  }

  @Test func `for the works council does not name the candidate`() {
    let packet = SampleLoop.clearHire.packet(.worksCouncil)
    #expect(!packet.html().contains("Varga") && !packet.html().contains("Ilse"))
    #expect(packet.reasoning.rules.count == 5)
  }

  @Test func `for the candidate holds scores only after the decision`() {
    let before = SampleLoop.dissent.packet(.candidate)
    #expect(before.verdict.standing == .underWay)
    #expect(before.areas.allSatisfy { $0.score == nil && $0.coverage == nil })
    #expect(before.thresholds.isEmpty && before.flags.isEmpty)
    #expect(before.deliverables.items.flatMap(\.needs).allSatisfy { $0.score == nil })
    let after = SampleLoop.clearHire.packet(.candidate)
    #expect(after.areas.allSatisfy { $0.score != nil })
  }

  @Test func `for the debrief leaves out what the candidate asks to be paid`() {
    let packet = SampleLoop.dissent.packet(.debrief)
    #expect(packet.pay.expectation == nil)
    #expect(!packet.html().contains("above the band"))
  }

  @Test func `reads every figure from the trace`() {
    let input = SampleLoop.dissent.input()
    let packet = Packet(input)
    #expect(packet.verdict.overall?.value == input.evaluation.figures.overall)
    #expect(packet.areas.map(\.score?.value) == input.evaluation.figures.areas.map(\.score))
    let criteria = packet.areas.flatMap(\.criteria)
    #expect(criteria.map(\.score?.value) == input.evaluation.figures.criteria.map(\.score))
  }

  @Test func `quotes the highest anchor that a score meets in full`() {
    let criteria = SampleLoop.dissent.packet().areas.flatMap(\.criteria)
    let half = criteria.first { $0.name.text == "deidentification of dicom-work-sample" }
    #expect(half?.score?.readable == "2.50")
    #expect(half?.anchor?.level == "2 Partial")
  }

  @Test func `puts the nearest threshold first`() {
    let thresholds = SampleLoop.dissent.packet().thresholds
    let distances = thresholds.map(\.distance.value.magnitude)
    #expect(distances == distances.sorted())
    #expect(thresholds.first?.subject == "Regulatory instinct")
    #expect(thresholds.first?.distance.readable == "−0.10")
  }

  @Test func `says which deliverables the scores carry`() {
    let items = SampleLoop.dissent.packet().deliverables.items
    #expect(items.map(\.support) == [.needsHelp, .needsHelp])
    #expect(items[0].needs.map(\.isMet) == [true, false, true])
    let clear = SampleLoop.clearHire.packet().deliverables.items
    #expect(clear.map(\.support) == [.supported, .supported])
  }
}

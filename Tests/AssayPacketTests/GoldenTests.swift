import AssayLanguage
import AssayLoop
import AssayText
import Testing

@testable import AssayPacket

@Suite struct `Golden packets` {
  static let loops: [(String, SampleLoop)] = [
    ("clear", .clearHire), ("dissent", .dissent), ("incomplete", .incomplete), ("open", .open),
  ]

  @Test(arguments: loops) func `stay as they are in every format`(
    _ name: String, _ loop: SampleLoop
  ) throws {
    let packet = loop.packet()
    try GoldenFile.check(packet.html(), "\(name).html")
    try GoldenFile.check(packet.markdown(), "\(name).md")
    try GoldenFile.check(packet.text(), "\(name).txt")
    try GoldenFile.check(packet.json().prettyText + "\n", "\(name).json")
  }

  @Test(arguments: [Audience.debrief, .candidate, .worksCouncil])
  func `stay as they are for every audience`(_ audience: Audience) throws {
    let name = audience.rawValue.split(separator: " ").joined(separator: "-")
    try GoldenFile.check(SampleLoop.clearHire.packet(audience).markdown(), "clear-\(name).md")
  }

  @Test func `the same input gives the same bytes`() {
    #expect(SampleLoop.dissent.packet().html() == SampleLoop.dissent.packet().html())
  }

  @Test func `a guide stays as it is`() throws {
    let kit = Kit(
      scorecard: SampleScorecard.make(), stage: 2, panellist: 2, candidateName: "Pavel Okoye")
    try GoldenFile.check(kit.markdown(), "kit.md")
    try GoldenFile.check(kit.html(), "kit.html")
  }

  @Test func `a blank form stays as it is`() throws {
    let writer = CardFormWriter(
      scorecard: SampleScorecard.make(), stage: 2, role: "ra-partner", loop: "L-pavel",
      candidateName: "Pavel Okoye")
    try GoldenFile.check(writer.text(), "form.txt")
  }
}

import AssayLanguage
import Testing

@testable import AssayCommands

@Suite struct `Doubts about evidence` {
  private static let anchors = ScoringFixture.geometry.anchors

  @Test(arguments: [
    "found five of eleven gaps by projecting on the normal",
    "asked for the pregnancy scan protocol before cropping",
    "would stratify by women under 50 and by ethnic group",
    "checks PatientBirthDate and the year 1960 in private tags",
    "union of masks, race condition, a parent process, x^2 and a^b",
    "explained that pregnant patients are left out of the cohort",
    "removed patient ID and date of birth from every header",
    "the MRN tag is emptied, the accession number replaced",
  ])
  func `work on imaging raises none`(_ text: String) {
    #expect(EvidenceDoubt.all(in: text, anchors: Self.anchors) == [])
  }

  @Test(arguments: [
    ("good answer", EvidenceDoubt.thin),
    ("ok", .thin),
    (
      "trusts file names, or instance numbers; planted gaps go unnoticed.", .repeatsAnchor
    ),
    ("the name DOE^JOHN stayed in a tag", .patientName("DOE^JOHN")),
    ("left `Müller^Anna^Maria` in the header", .patientName("Müller^Anna^Maria")),
    ("told us about MRN 4711234 at length", .patientNumber("MRN 4711234")),
    ("told us of patient ID no. 998877 there", .patientNumber("ID 998877")),
    ("she was born on 1984-03-02 in Leeds", .dateOfBirth),
    ("DOB 19840302 is in the file name", .dateOfBirth),
    (
      "she is pregnant and tired today",
      .protectedFact(word: "pregnant", ground: "pregnancy or family")
    ),
    (
      "spoke with a strong accent all along",
      .protectedFact(word: "strong accent", ground: "origin")
    ),
  ])
  func `each kind is found`(_ text: String, _ doubt: EvidenceDoubt) {
    #expect(EvidenceDoubt.all(in: text, anchors: Self.anchors) == [doubt])
  }

  @Test func `several are told together`() {
    let doubts = EvidenceDoubt.all(in: "DOE^JOHN pregnancy", anchors: [])
    #expect(doubts.count == 2)
  }

  @Test func `an impression is never too short`() {
    #expect(EvidenceDoubt.personal(in: "good") == [])
  }
}

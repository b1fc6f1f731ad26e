import AssayLanguage
import Testing

@Suite struct `Nearest names` {
  static let names = ["criterion", "rubric", "weight", "scale", "floor", "by", "series-logic"]

  @Test(arguments: [
    ("criterian", "criterion"), ("citerion", "criterion"), ("criterrion", "criterion"),
    ("ciretrion", "criterion"), ("rubrci", "rubric"), ("wieght", "weight"), ("scael", "scale"),
    ("flor", "floor"), ("yb", "by"), ("series-lgoci", "series-logic"),
  ])
  func `are found behind slips of the hand`(_ wrong: String, _ right: String) {
    #expect(nearestName(to: wrong, among: Self.names) == right)
  }

  @Test(arguments: ["", "xyz", "interview", "band", "ruler", "q"])
  func `are not made up`(_ wrong: String) {
    #expect(nearestName(to: wrong, among: Self.names) == nil)
  }

  @Test func `are the first of equals`() {
    #expect(nearestName(to: "bat", among: ["cat", "hat"]) == "cat")
    #expect(nearestName(to: "bat", among: ["hat", "cat"]) == "hat")
  }

  @Test func `are nearer ones before earlier ones`() {
    #expect(
      nearestName(to: "collaboratoin", among: ["collaborator", "collaboration"])
        == "collaboration")
  }
}

import AssayCommands
import AssayLoop
import AssayText
import Testing

/// A workspace with a small scorecard, six people, and a clock that the test sets.
///
/// Ada coordinates; Ben decides as `lead`; Cleo is `peer`, Dan `partner`, Eve `clerk`; Kim has no
/// role. Ben, Cleo owe a card for `portfolio`; Ben, Dan, Eve one for `talk`.
final class Scene {
  typealias Result = Workbench.Result

  let bench = Workbench()
  static let people = [
    ("ada", "Ada Berg"), ("ben", "Ben Ito"), ("cleo", "Cleo Marsh"), ("dan", "Dan Okafor"),
    ("eve", "Eve Lund"), ("kim", "Kim Roth"),
  ]
  static let roles = ["lead=ben", "peer=cleo", "partner=dan", "clerk=eve"]

  /// A workspace in which nothing has happened.
  init() {
    bench.environment = ["HOME": bench.path("home"), "LANG": "en_GB.UTF-8"]
    clock("2026-11-20 09:00")
    can(nil, "init", "--name", "Readers")
    for file in bench.names("rubrics") { bench.remove("rubrics/" + file) }
    for file in bench.names("scorecards") { bench.remove("scorecards/" + file) }
    bench.write("rubrics/craft.rubric", SmallContent.craft)
    bench.write("rubrics/conduct.rubric", SmallContent.conduct)
    bench.write("scorecards/reader.scorecard", SmallContent.reader)
  }

  private init(_ snapshot: Workbench.Snapshot) {
    bench.environment = ["HOME": bench.path("home"), "LANG": "en_GB.UTF-8"]
    bench.restore(snapshot)
  }

  /// A loop with all roles held.
  static func opened(_ name: String = "Mira Vos") -> Scene {
    name == "Mira Vos" ? Scene(miraOpened) : open(name)
  }

  /// Both interviews are over, and no card is in.
  static func held(_ name: String = "Mira Vos") -> Scene {
    name == "Mira Vos" ? Scene(miraHeld) : hold(open(name))
  }

  // Played once, since most tests begin there.
  private static let miraOpened = open("Mira Vos").bench.snapshot
  private static let miraHeld = hold(Scene(miraOpened)).bench.snapshot
  private static let miraComplete = complete(Submission.solid).bench.snapshot

  private static func open(_ name: String) -> Scene {
    let scene = Scene()
    for (id, name) in people { scene.can("ada", "person", id, name) }
    scene.can(
      "ada", "opening", "reader-1", "--scorecard", "reader", "--by", "2026-12-18", "--decider",
      "ben", "--coordinator", "ada")
    scene.can("ada", "open", name, "--for", "reader-1")
    scene.can("ada", ["assign", scene.loop] + roles)
    return scene
  }

  private static func hold(_ scene: Scene) -> Scene {
    scene.can("ada", "disclose", scene.loop)
    scene.can("ada", "schedule", scene.loop, "scope", "2026-11-23 09:00")
    scene.can("ada", "schedule", scene.loop, "portfolio", "2026-11-23 10:00")
    scene.can("ada", "schedule", scene.loop, "talk", "2026-11-24 10:00")
    scene.clock("2026-11-23 09:40")
    scene.can("ben", "note", scene.loop, "scope", "Three months notice.")
    scene.clock("2026-11-24 12:00")
    return scene
  }

  /// All five cards are in, each with two levels in the order of the form.
  static func complete(_ cards: [Submission]) -> Scene {
    let scene = held()
    for card in cards { scene.submit(card) }
    return scene
  }

  /// All five cards are in and say solid throughout.
  static func complete() -> Scene { Scene(miraComplete) }

  /// The id of the only loop.
  var loop: String { loops[0] }

  /// The ids of all loops, as the names of their candidates' files begin.
  var loops: [String] { bench.names("names").map { $0 + "-reader-1" } }

  func clock(_ time: String) {
    let calendar = WorkingCalendar(region: .unitedKingdom)
    bench.now = calendar.instant(time) ?? bench.now
  }
}

extension Scene {
  /// Runs a command as somebody.
  func run(_ person: String?, _ arguments: [String], input: String = "") -> Result {
    bench.environment["ASSAY_ME"] = person
    bench.input = Array(input.utf8)
    var result = bench.run(arguments)
    result.output = plain(result.output)
    result.messages = plain(result.messages)
    return result
  }

  func run(_ person: String?, _ arguments: String...) -> Result { run(person, arguments) }

  /// Runs a command that has to work.
  @discardableResult
  func can(_ person: String?, _ arguments: [String], input: String = "") -> String {
    let result = run(person, arguments, input: input)
    if result.status != .done {
      Issue.record("\(arguments) ended with \(result.status): \(result.messages)")
    }
    return result.output
  }

  @discardableResult
  func can(_ person: String?, _ arguments: String...) -> String { can(person, arguments) }

  /// Hashes and ids say nothing that a test could foresee.
  private func plain(_ text: String) -> String {
    var text = text.replacing(bench.folder, with: "FOLDER")
    let known = bench.names("names")
    for (number, id) in known.enumerated() {
      text = text.replacing(id + "-reader-1", with: known.count == 1 ? "LOOP" : "LOOP\(number + 1)")
    }
    for (before, length) in [("Receipt ", 12), ("by `reader` 1.0.0, ", 12), ("head ", 16)] {
      text = text.split(separator: before, omittingEmptySubsequences: false).enumerated()
        .map { $0 == 0 ? String($1) : "HASH" + $1.dropFirst(length) }.joined(separator: before)
    }
    return text
  }
}

/// A card as a test writes it.
struct Submission {
  var person: String
  var stage: String
  var levels: [String]
  var evidence = "It was seen."
  var flag: String?

  /// Everybody says solid.
  static let solid = [
    Submission(person: "ben", stage: "portfolio", levels: ["3", "3"]),
    Submission(person: "cleo", stage: "portfolio", levels: ["3", "3"]),
    Submission(person: "ben", stage: "talk", levels: ["3", "3"]),
    Submission(person: "dan", stage: "talk", levels: ["3", "3"]),
    Submission(person: "eve", stage: "talk", levels: ["3", "3"]),
  ]
}

extension Scene {
  /// The form of `assay kit --form`, filled.
  func form(_ card: Submission) -> String {
    var levels = card.levels[...]
    var lines: [String] = []
    for line in can(card.person, "kit", loop, card.stage, "--form").split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      switch line {
      case "loop: LOOP": lines.append("loop: \(loop)")
      case "level:": lines.append("level: \(levels.popFirst() ?? "not asked")")
      case "evidence:": lines.append("evidence: \(card.evidence)")
      case "# flag: borrowed" where card.flag != nil: lines.append("flag: borrowed")
      case "# evidence:" where card.flag != nil: lines.append("evidence: \(card.flag ?? "")")
      default: lines.append(String(line))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Hands a card in by its form.
  @discardableResult
  func submit(_ card: Submission) -> String {
    can(card.person, ["score", loop, card.stage, "--answers", "-"], input: form(card))
  }
}

extension Scene {
  /// Like `held`, with another name of the candidate, as a machine that was told of it later.
  static func heldAs(_ name: String) -> Scene {
    let scene = held()
    let loop = scene.loop
    scene.can("ada", "open", "--for", "reader-1", "--", name)
    let made = scene.bench.names("names").first { $0 + "-reader-1" != loop } ?? ""
    let candidate = String(loop.dropLast("-reader-1".count))
    let entry = scene.bench.read("names/\(made)").replacing(made, with: candidate)
    scene.bench.write("names/\(candidate)", entry)
    scene.bench.remove("names/\(made)")
    for event in scene.bench.names("ledger/events")
    where scene.bench.read("ledger/events/\(event)").contains(made) {
      scene.bench.remove("ledger/events/\(event)")
    }
    return scene
  }
}

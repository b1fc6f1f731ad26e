import AssayLanguage
import AssayLoop
import AssayText

/// Outcomes of cards that come in as JSON lines and go out as JSON lines, and of the same cards
/// packed, for the comparison with hand-written Python: `bench cards RUNS IN OUT`.
struct CardLines {
  private let scorecard = Samples.seniorScorecard
  private let packed: PackedScorecard
  /// The slot of each criterion of each panellist.
  private let slots: [String: [String: Int]]
  private let flags: [String: UInt64]

  static func run(_ paths: [String], runs: Int) {
    precondition(paths.count == 2, "there is a file to read and one to write")
    let input = Files.read(paths[0])
    let lines = CardLines()
    var cards = PackedCards(slotCount: lines.packed.slots.count)
    var output: [UInt8] = []
    let whole = (0..<runs).map { _ in
      Stopwatch.measure { (cards, output) = lines.outcomes(of: input) }
    }
    var outcomes: [PackedOutcome] = []
    let evaluation = (0..<runs).map { _ in
      // Once is shorter than the ticks of some processor clocks.
      Stopwatch.mean(of: 10) {
        outcomes.removeAll(keepingCapacity: true)
        lines.packed.evaluate(cards, into: &outcomes)
      }
    }
    Files.write(String(decoding: output, as: UTF8.self), to: paths[1])
    let document: JSONValue = [
      "cards": .integer(outcomes.count), "lines": Stopwatch.document(of: whole),
      "packed": Stopwatch.document(of: evaluation),
    ]
    say(document.canonicalText)
  }

  private init() {
    guard let packed = try? PackedScorecard(scorecard) else {
      preconditionFailure("the shipped scorecard is packed")
    }
    self.packed = packed
    var slots: [String: [String: Int]] = [:]
    for (index, slot) in packed.slots.enumerated() {
      let panellist = scorecard.panel.panellists[slot.panellist].name
      slots[panellist, default: [:]][scorecard.criteria[slot.criterion].criterion.name] = index
    }
    self.slots = slots
    flags = Dictionary(
      uniqueKeysWithValues: scorecard.flags.enumerated().map { ($1.flag.name, 1 << UInt64($0)) })
  }

  private func outcomes(of input: [UInt8]) -> (PackedCards, [UInt8]) {
    var cards = PackedCards(slotCount: packed.slots.count)
    var numbers: [Int] = []
    var rest = input[...]
    while let end = rest.firstIndex(of: 0x0A) {
      guard let card = try? JSONParser.parse(Array(rest[..<end])),
        let number = card["id"]?.integer
      else { preconditionFailure("each line is a card") }
      rest = rest[(end + 1)...]
      numbers.append(number)
      cards.append(levels(of: card), circumstances(of: card))
    }
    var output: [UInt8] = []
    for (number, outcome) in zip(numbers, packed.outcomes(of: cards)) {
      let line: JSONValue = [
        "id": .integer(number), "outcome": .string(outcome.outcome.rawValue),
        "rule": .string(outcome.rule.map { scorecard.rules[$0].name } ?? reason(outcome)),
      ]
      output += line.canonicalText.utf8
      output.append(0x0A)
    }
    return (cards, output)
  }

  private func reason(_ outcome: PackedOutcome) -> String {
    outcome.outcome == .incomplete ? "(incomplete)" : "otherwise"
  }

  private func levels(of card: JSONValue) -> [UInt8] {
    var codes = [UInt8](repeating: 0, count: packed.slots.count)
    for panellist in card["levels"]?.members ?? [] {
      guard let own = slots[panellist.name] else { preconditionFailure("the panellist is known") }
      for level in panellist.value.members ?? [] {
        guard let slot = own[level.name], let number = level.value.integer,
          let code = packed.levelNumbers.firstIndex(of: number)
        else { preconditionFailure("the criterion and the level are known") }
        codes[slot] = UInt8(code + 1)
      }
    }
    return codes
  }

  private func circumstances(of card: JSONValue) -> PackedCircumstances {
    func mask(_ name: String) -> UInt64 {
      (card[name]?.array ?? []).reduce(0) { $0 | (flags[$1.string ?? ""] ?? 0) }
    }
    return PackedCircumstances(
      raised: mask("raised"), confirmed: mask("confirmed"),
      pay: card["pay"]?.string == "above the band" ? .aboveBand : .insideBand)
  }
}

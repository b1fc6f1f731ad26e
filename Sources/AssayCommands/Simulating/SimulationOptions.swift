import ArgumentParser
import AssayLanguage
import AssayStudy
import AssayText

/// What a simulation may be told beside the scorecard.
struct SimulationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Persons in each scored stage, 1 to 12; the panel of the scorecard when left out.",
      valueName: "number"))
  var panellists: Int?

  @Option(help: ArgumentHelp("How much panellists differ in severity.", valueName: "spread"))
  var severity = Spreads().severity

  @Option(
    name: .customLong("spread"),
    help: ArgumentHelp(
      "Another spread, as in `halo=0.3`; may be repeated: candidate, area, criterion, halo, "
        + "residual.", valueName: "name=spread"))
  var spreads: [String] = []

  @Option(
    help: ArgumentHelp(
      "The mean level of candidates, on the scorecard's scale; when left out, about three in ten "
        + "are truly at or above the bar.", valueName: "level"))
  var centre: Double?

  @Option(
    name: .customLong("without-floor"),
    help: ArgumentHelp(
      "Take the floor of this area or criterion away; may be repeated.", valueName: "name"))
  var withoutFloors: [String] = []

  @Option(
    name: .customLong("without-rule"),
    help: ArgumentHelp("Take this rule away; may be repeated.", valueName: "name"))
  var withoutRules: [String] = []

  @Option(help: "The chance that somebody is free for half an hour on a working day.")
  var free = Percentage(share: Fraction(9, 10))

  @Option(help: "The chance that a card comes after its deadline.")
  var late = Percentage(share: Fraction(1, 10))

  @Option(help: ArgumentHelp("How many candidates are drawn.", valueName: "number"))
  var candidates = 20_000

  @Option(help: ArgumentHelp("Decides every draw.", valueName: "number"))
  var seed: UInt64 = 1

  func validate() throws {
    if let panellists, !(1...12).contains(panellists) {
      throw ValidationError("--panellists is a number from 1 to 12")
    }
    if !(1...10_000_000).contains(candidates) {
      throw ValidationError("--candidates is a number from 1 to 10,000,000")
    }
    if !SimulationOptions.isSpread(severity) {
      throw ValidationError("--severity is a spread from 0 to 10")
    }
    if let centre, !(-1000...1000).contains(centre) {
      throw ValidationError("--centre is a level of the scale")
    }
    if free.share == .zero { throw ValidationError("--free is a chance above zero") }
    if late.share == .one { throw ValidationError("--late is a chance below one") }
  }

  /// The settings for a scorecard; refuses names that it does not know.
  func settings(for scorecard: Scorecard) throws(CommandFailure) -> StudySettings {
    var settings = StudySettings()
    settings.seed = seed
    settings.candidates = candidates
    settings.spreads = try namedSpreads()
    settings.spreads.severity = severity
    settings.centre = centre
    settings.panellists = panellists
    settings.availability = free.number
    settings.lateness = late.number
    for name in withoutFloors { settings.without.append(.floor(try floor(name, of: scorecard))) }
    for name in withoutRules { settings.without.append(.rule(try rule(name, of: scorecard))) }
    return settings
  }

  private static func isSpread(_ value: Double) -> Bool { (0...10).contains(value) }

  private func namedSpreads() throws(CommandFailure) -> Spreads {
    var result = Spreads()
    for text in spreads {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2, let name = SpreadName(rawValue: parts[0]),
        let value = Double(parts[1]), Self.isSpread(value)
      else {
        throw .usage(
          "expected a name and a spread from 0 to 10 such as `halo=0.3`, found "
            + "`\(VisibleText.line(text))`; names are "
            + SpreadName.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "))
      }
      switch name {
      case .candidate: result.candidate = value
      case .area: result.area = value
      case .criterion: result.criterion = value
      case .halo: result.halo = value
      case .residual: result.residual = value
      }
    }
    return result
  }

  private func floor(
    _ name: String, of scorecard: Scorecard
  ) throws(CommandFailure) -> Floor {
    let floors = scorecard.floors
    if let floor = floors.first(where: { $0.name == name }) { return floor }
    let bare = floors.filter { $0.name.hasPrefix(name + " of ") }
    if bare.count == 1 { return bare[0] }
    throw .usage(unknown("floor of", name, floors.map(\.name)))
  }

  private func rule(_ name: String, of scorecard: Scorecard) throws(CommandFailure) -> Int {
    if let index = scorecard.rules.firstIndex(where: { $0.name == name }) { return index }
    throw .usage(unknown("rule", name, scorecard.rules.map(\.name)))
  }

  private func unknown(_ kind: String, _ name: String, _ known: [String]) -> String {
    let first = "there is no \(kind) `\(VisibleText.line(name))`"
    if known.isEmpty { return first + ", and no other" }
    return first + "; expected one of " + known.map { "`\($0)`" }.joined(separator: ", ")
  }
}

/// The spreads that are named; severity has an option of its own.
private enum SpreadName: String, CaseIterable {
  case candidate
  case area
  case criterion
  case halo
  case residual
}

extension Percentage {
  /// The part as a number from 0 to 1.
  var number: Double { Double(share.numerator) / Double(share.denominator) }

  init(share: Fraction) { self.share = share }
}

extension Percentage: CustomStringConvertible {
  /// As it is typed.
  var description: String { share.percentage }
}

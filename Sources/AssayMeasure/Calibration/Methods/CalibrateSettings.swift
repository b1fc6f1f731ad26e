/// The settings of the method `calibrate`, read.
struct CalibrateSettings {
  let design: CalibrationDesign
  let priors: CalibrationPriors
  let options: CalibrationOptions

  static let options: [StatisticOption] = [
    StatisticOption("scale-min", .number(default: 1, within: -1e6...1e6), help: "lowest rating"),
    StatisticOption("scale-max", .number(default: 5, within: -1e6...1e6), help: "highest rating"),
    StatisticOption(
      "bar", .number(default: nil, within: -1e6...1e6), help: "overall score to reach"),
    StatisticOption(
      "areas", .words,
      help: "area of each criterion, as criterion=area; without it there is one area"),
    StatisticOption(
      "weights", .words, help: "weight of a criterion in its area or of an area, as name=weight"),
    StatisticOption("floors", .words, help: "floor of an area, as area=score"),
    StatisticOption(
      "level", .number(default: 0.90, within: 0.5...0.999), help: "probability of the intervals"),
    StatisticOption(
      "two-step", .choice(["detected", "never", "always"]),
      help: "severities from contrasts inside candidates: when assignment is not by chance, ..."),
    StatisticOption(
      "area-halo", .choice(["estimated", "none"]),
      help: "whether a panellist's view of a candidate may differ from area to area"),
  ]

  init(_ settings: StatisticSettings, _ table: RatingTable) throws(Undefined) {
    let scale = try CalibrationScale(
      minimum: settings.number("scale-min") ?? 1, maximum: settings.number("scale-max") ?? 5)
    for value in table.values where value < scale.minimum || value > scale.maximum {
      throw Undefined(
        "a rating of \(Digits.twelve(value)) lies outside the scale from "
          + "\(Digits.twelve(scale.minimum)) to \(Digits.twelve(scale.maximum)) that `--scale-min` "
          + "and `--scale-max` set")
    }
    let areas = try NamedWords(settings.words("areas"), option: "areas")
    let weights = try NamedWords(settings.words("weights"), option: "weights")
    let floors = try NamedWords(settings.words("floors"), option: "floors")
    for name in areas.names where !table.criteria.names.contains(name) {
      throw Undefined("`--areas` names `\(name)`, which has no ratings")
    }
    var criteria: [CalibrationDesign.Criterion] = []
    var names: [String] = []
    for name in table.criteria.names {
      let area = areas.word(name) ?? "all"
      if !names.contains(area) { names.append(area) }
      criteria.append(.init(name: name, area: area, weight: try weights.number(name) ?? 1))
    }
    var shown: [CalibrationDesign.Area] = []
    for name in names {
      shown.append(
        .init(
          name: name, weight: try weights.number(name) ?? 1, floor: try floors.number(name)))
    }
    for name in weights.names + floors.names
    where !names.contains(name) && !table.criteria.names.contains(name) {
      throw Undefined("`\(name)` has a weight or a floor, but is neither criterion nor area")
    }
    design = try CalibrationDesign(
      scale: scale, areas: shown, criteria: criteria, bar: settings.number("bar"))
    priors = .standard
    options = CalibrationOptions(
      level: settings.number("level") ?? 0.90,
      twoStep: CalibrationOptions.TwoStep(rawValue: settings.choice("two-step")) ?? .detected,
      includesAreaHalo: settings.choice("area-halo") != "none")
  }
}

/// Words of the form name=value.
struct NamedWords {
  let names: [String]
  private let option: String
  private let words: [String]

  init(_ given: [String], option: String) throws(Undefined) {
    var names: [String] = []
    var words: [String] = []
    for word in given {
      guard let sign = word.lastIndex(of: "=") else {
        throw Undefined("`--\(option)` holds `\(word)`, expected name=value")
      }
      names.append(String(word[..<sign]))
      words.append(String(word[word.index(after: sign)...]))
    }
    self.names = names
    self.words = words
    self.option = option
  }

  /// The last word of each name.
  var byName: [String: String] {
    Dictionary(zip(names, words)) { $1 }
  }

  func word(_ name: String) -> String? { names.lastIndex(of: name).map { words[$0] } }

  func number(_ name: String) throws(Undefined) -> Double? {
    guard let word = word(name) else { return nil }
    guard let number = Double(word), number.isFinite else {
      throw Undefined("`--\(option)` gives `\(name)` the value `\(word)`, expected a number")
    }
    return number
  }
}

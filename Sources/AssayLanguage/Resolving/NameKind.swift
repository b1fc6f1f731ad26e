/// What a name stands for, in the words of messages.
enum NameKind: String, Hashable, Sendable {
  case scale
  case band
  case rubric
  case scorecard
  case overlay
  case area
  case criterion
  case areaOrCriterion = "area or criterion"
  case question
  case answer
  case flag = "red flag"
  case track
  case panellist
  case alternate
  case role
  case stage
  case part
  case deliverable
  case rule
  case test

  /// `a stage`, `an area`.
  var withArticle: String {
    switch self {
    case .overlay, .area, .areaOrCriterion, .answer, .alternate: "an \(rawValue)"
    default: "a \(rawValue)"
    }
  }

  /// `stages`, `criteria`.
  var plural: String {
    switch self {
    case .criterion: "criteria"
    case .areaOrCriterion: "areas and criteria"
    default: rawValue + "s"
    }
  }
}

/// Joins words as people do: `a, b and c`.
func enumerated(_ words: [String], _ conjunction: String = "and") -> String {
  guard let last = words.last, words.count > 1 else { return words.first ?? "" }
  return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
}

/// Each word in backticks, the first few of them, joined as people do.
func quoted(_ names: some Collection<String>, atMost limit: Int = 8) -> String {
  let shown = names.prefix(limit).map { "`\($0)`" }
  let rest = names.count - shown.count
  return rest > 0 ? shown.joined(separator: ", ") + " and \(rest) more" : enumerated(shown)
}

/// `1 rater`, `2 raters`, `3 criteria`.
func counted(_ count: Int, _ noun: String) -> String { "\(count) \(inflected(noun, count))" }

/// The noun as it stands behind a number.
func inflected(_ noun: String, _ count: Int) -> String {
  switch noun {
  case _ where count == 1: noun
  case "criterion": "criteria"
  default: noun + "s"
  }
}

/// The fields of a form, each a word before a colon.
enum CardFormKey: String, CaseIterable, Sendable {
  case form
  case loop
  case candidate
  case scorecard
  case stage
  case role
  case course
  case criterion
  case level
  case count
  case evidence
  case probes
  case flag
  case skipped
  case because
  case impression
  case enteredBy = "entered by"

  /// Whether its value may go on over several lines.
  var isText: Bool { self == .evidence || self == .because || self == .impression }

  /// Whether it says what the form is about, once.
  var isHeader: Bool {
    switch self {
    case .form, .loop, .candidate, .scorecard, .stage, .role, .course, .impression, .enteredBy:
      true
    case .criterion, .level, .count, .evidence, .probes, .flag, .skipped, .because: false
    }
  }
}

import AssayLanguage

/// How candidates and loops are named in files: by nothing that tells who they are.
enum Candidates {
  /// `c-` and eight digits.
  static let idLength = 10

  /// A fresh id.
  static func newID(_ randomness: () -> UInt64) -> String {
    let digits = String(UInt32(truncatingIfNeeded: randomness()), radix: 16)
    return "c-" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  /// The id of a candidate's loop for an opening.
  static func loopID(candidate: String, opening: String) -> String { "\(candidate)-\(opening)" }
}

/// Names of people as they are typed.
enum PersonName {
  /// Longer names are of no use to anybody, and no packet has room for them.
  static let limit = 20_000

  /// The name as it was typed; refuses one that nobody could read.
  static func checked(_ name: String, of whom: String) throws(CommandFailure) -> String {
    if name.unicodeScalars.contains("\0") {
      throw .usage("the name of \(whom) holds a NUL character; leave it out")
    }
    guard name.unicodeScalars.contains(where: isVisible) else {
      throw .usage("the name of \(whom) is empty or shows nothing; write one that can be read")
    }
    guard name.utf8.count <= limit else {
      throw .usage(
        "the name of \(whom) has \(name.utf8.count) bytes; at most \(limit) are kept")
    }
    return name
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .privateUse, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      false
    default: true
    }
  }
}

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

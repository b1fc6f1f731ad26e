/// Ratings taken row by row from texts.
public struct RatingRows: Hashable, Sendable {
  /// What ratings may be besides numbers.
  public enum Words: Hashable, Sendable {
    /// Numbers alone.
    case refused
    /// Names of categories.
    case categories
    /// Yes or no: 1 or 0.
    case selections
  }

  /// What is wrong in one field of a row.
  public struct Failure: Error, Hashable, Sendable {
    /// The column of the field.
    public var column: RatingColumn
    /// One sentence in lower case without a final period.
    public var sentence: String

    /// A failure in a column.
    public init(_ column: RatingColumn, _ sentence: String) {
      self.column = column
      self.sentence = sentence
    }
  }

  /// What stands in the column `criterion` where there is none.
  public static let onlyCriterion = "all"

  /// Rows without a rating, which count nowhere.
  public private(set) var unrated = 0
  /// What to say of how the rows were read.
  public var notes: [String] = []
  /// Whether a time that cannot be read is a mistake; it is ignored where the column was found by another
  /// name.
  public var needsTimes = true

  private let words: Words
  private let hasDecimalCommas: Bool
  private var ratings: [Rating] = []
  private var texts: [String] = []
  private var hasWords = false
  private var ignoresTimes = false

  /// No rows yet; `hasDecimalCommas` reads `3,5` as a number.
  public init(words: Words = .refused, hasDecimalCommas: Bool = false) {
    self.words = words
    self.hasDecimalCommas = hasDecimalCommas
  }

  /// Takes one row; an empty text is as good as none. `days` reads a date, a number is read without it.
  public mutating func add(
    days: (String) -> Double?, _ field: (RatingColumn) -> String
  ) throws(Failure) {
    let candidate = field(.candidate)
    let panellist = field(.panellist)
    if candidate.isEmpty { throw Failure(.candidate, "the candidate is empty") }
    if panellist.isEmpty { throw Failure(.panellist, "the panellist is empty") }
    let text = field(.rating)
    if RatingRows.isMissing(text) {
      unrated += 1
      return
    }
    let value = try number(of: text)
    let time = field(.time)
    var moment: Double?
    if !RatingRows.isMissing(time) {
      moment = Double(plain: time) ?? days(time)
      if moment == nil, needsTimes {
        throw Failure(.time, "expected a number or a date such as 2026-11-20, found `\(time)`")
      }
      if moment == nil, !ignoresTimes {
        ignoresTimes = true
        notes.append("times that are neither numbers nor dates, such as `\(time)`, are ignored")
      }
    }
    let criterion = field(.criterion)
    let group = field(.group)
    for _ in 0..<(try count(of: field(.count))) {
      let isOwn = candidate == RatingRows.ownRow
      ratings.append(
        Rating(
          candidate: isOwn ? "row \(ratings.count + unrated + 1)" : candidate,
          criterion: criterion.isEmpty ? RatingRows.onlyCriterion : criterion,
          panellist: panellist, value: value, time: moment,
          group: RatingRows.isMissing(group) ? nil : group))
      if words == .categories { texts.append(text) }
    }
  }

  /// How many people a row stands for.
  private func count(of text: String) throws(Failure) -> Int {
    if text.isEmpty { return 1 }
    guard let count = Int(text), count >= 0, count <= RatingsText.mostPeople - ratings.count else {
      throw Failure(
        .count,
        "expected a whole number of people as the count, with all others at most "
          + "\(RatingsText.mostPeople), found `\(text)`")
    }
    return count
  }

  /// The candidate of a row that is one of its own.
  static let ownRow = "\u{0}"

  private mutating func number(of text: String) throws(Failure) -> Double {
    if let value = Double(plain: hasDecimalCommas ? text.withDecimalPoint : text) { return value }
    switch words {
    case .categories where !RatingRows.looksLikeNumber(text):
      hasWords = true
      return 0
    case .selections:
      let word = text.simplified
      if [
        "yes", "y", "true", "selected", "hired", "admitted", "accepted", "passed", "pass",
        "success",
      ].contains(word) {
        return 1
      }
      if [
        "no", "n", "false", "notselected", "notadmitted", "rejected", "denied", "failed", "fail",
        "failure",
      ].contains(word) {
        return 0
      }
      throw Failure(.rating, "expected 1 or 0, or yes or no, as the rating, found `\(text)`")
    case .categories, .refused: break
    }
    throw Failure(
      .rating,
      "expected a number as the rating, found `\(text)`: code categories as numbers, and leave it "
        + "empty where nothing was rated")
  }

  /// Whether a text stands for no rating: empty, or one of the marks that programs write.
  static func isMissing(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return true }
    if text.utf8.count > 4 || (48...57).contains(first) { return false }
    return ["na", "n/a", "nan", ".", "*", "-", "null"].contains(text.lowercased())
  }

  /// Hexadecimal numbers, infinity and the like, which are no names of categories.
  private static func looksLikeNumber(_ text: String) -> Bool { Double(text) != nil }

  /// The table, with words as the categories that they name: numbers first, then words by their bytes.
  public var table: RatingTable {
    guard hasWords else { return RatingTable(ratings) }
    let labels = labels
    let codes = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0 + 1) })
    var coded = ratings
    for (row, text) in texts.enumerated() { coded[row].value = Double(codes[text] ?? 0) }
    return RatingTable(coded, labels: labels)
  }

  private var labels: [String] {
    Set(texts).sorted { one, other in
      switch (Double(plain: one), Double(plain: other)) {
      case (let left?, let right?) where left != right: return left < right
      case (.some, nil): return true
      case (nil, .some): return false
      default: return one.utf8.lexicographicallyPrecedes(other.utf8)
      }
    }
  }
}

extension Double {
  /// A finite number in decimal digits: no hexadecimal, no infinity.
  init?(plain text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
        UInt8(ascii: "+"), UInt8(ascii: "e"), UInt8(ascii: "E"):
        continue
      default: return nil
      }
    }
    guard let value = Double(text), value.isFinite else { return nil }
    self = value
  }
}

extension String {
  /// With its only comma as a point.
  fileprivate var withDecimalPoint: String {
    let parts = split(separator: ",", omittingEmptySubsequences: false)
    return parts.count == 2 ? parts.joined(separator: ".") : self
  }
}

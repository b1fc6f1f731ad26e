import AssayMeasure
import AssayText

/// A file of ratings in long form: comma-separated with a header, or JSON with the same names.
struct RatingsFile: Hashable, Sendable {
  /// The ratings, in the order of the file.
  var ratings: [Rating] = []
  /// Rows without a rating, which count nowhere.
  var unrated = 0

  /// The names of the columns; the first four are needed, `criterion` only where there are several.
  static let columns = ["candidate", "criterion", "panellist", "rating", "time", "group"]

  /// What stands in the column `criterion` where there is none.
  static let onlyCriterion = "all"

  /// Reads `bytes`; a failure begins with `name` and the place.
  init(_ bytes: [UInt8], name: String) throws(CommandFailure) {
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
      try readJSON(bytes, name: name)
    } else {
      do { try readRecords(bytes) } catch {
        throw .no("\(name):\(error.line):\(error.column): \(error.sentence)")
      }
    }
  }

  /// Takes one row of texts; an empty text is as good as none.
  mutating func add(
    candidate: String, criterion: String, panellist: String, rating: String, time: String,
    group: String
  ) throws(RowFailure) {
    if candidate.isEmpty { throw RowFailure(column: "candidate", "the candidate is empty") }
    if panellist.isEmpty { throw RowFailure(column: "panellist", "the panellist is empty") }
    if rating.isEmpty || rating == "NA" {
      unrated += 1
      return
    }
    guard let value = Double(rating), value.isFinite else {
      throw RowFailure(
        column: "rating",
        "expected a number as the rating, found `\(rating)`: leave it empty where nothing was rated"
      )
    }
    var moment: Double?
    if !time.isEmpty, time != "NA" {
      guard let days = RatingsFile.days(time) else {
        throw RowFailure(
          column: "time", "expected a number or a date such as 2026-11-20, found `\(time)`")
      }
      moment = days
    }
    ratings.append(
      Rating(
        candidate: candidate, criterion: criterion.isEmpty ? RatingsFile.onlyCriterion : criterion,
        panellist: panellist, value: value, time: moment,
        group: group.isEmpty || group == "NA" ? nil : group))
  }

  /// What is wrong in one field of a row.
  struct RowFailure: Error, Hashable {
    var column: String
    var sentence: String

    init(column: String, _ sentence: String) {
      self.column = column
      self.sentence = sentence
    }
  }

  /// A number as it is; a date or a moment as days.
  private static func days(_ text: String) -> Double? {
    if let number = Double(text) { return number.isFinite ? number : nil }
    if let date = CalendarDate(text) { return Double(date.dayNumber) }
    return Instant(text).map { Double($0.seconds) / 86_400 }
  }
}

import AssayMeasure
import AssayText

/// A file of ratings in long form: text with a header, or JSON with the same names.
struct RatingsFile: Hashable, Sendable {
  /// The rows, as they were read.
  let rows: RatingRows

  /// Reads `bytes`, with ratings in `words` where they may be; a failure begins with `name` and the
  /// place.
  init(_ bytes: [UInt8], name: String, words: RatingRows.Words) throws(CommandFailure) {
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
      rows = try RatingsFile.rows(ofJSON: bytes, name: name, words: words)
      return
    }
    do throws(CommaSeparatedText.Failure) {
      rows = try RatingsText.read(bytes, words: words, days: RatingsFile.days)
    } catch {
      throw .no("\(name):\(error.line):\(error.column): \(error.sentence)")
    }
  }

  /// A date or a moment as days.
  static func days(_ text: String) -> Double? {
    if let date = CalendarDate(text) { return Double(date.dayNumber) }
    return Instant(text).map { Double($0.seconds) / 86_400 }
  }

  /// A table as comma-separated text that reads back the same.
  static func text(of table: RatingTable) -> String {
    var text = "candidate,criterion,panellist,rating,time\n"
    for row in 0..<table.count {
      let fields = [
        table.candidates.names[table.candidates.codes[row]],
        table.criteria.names[table.criteria.codes[row]],
        table.panellists.names[table.panellists.codes[row]],
        Digits.shortest(table.values[row]), table.times[row].map(Digits.shortest) ?? "",
      ]
      text += fields.map(CommaSeparatedText.field).joined(separator: ",") + "\n"
    }
    return text
  }
}

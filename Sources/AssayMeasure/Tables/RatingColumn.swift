/// A column of a table of ratings, by its own name or by another that is usual for it.
public enum RatingColumn: String, CaseIterable, Hashable, Sendable {
  /// Who was rated.
  case candidate
  /// What was rated.
  case criterion
  /// Who rated.
  case panellist
  /// The figure or the category given.
  case rating
  /// When.
  case time
  /// The group of the candidate.
  case group
  /// How many people a row stands for, where people have no names.
  case count

  /// The names under which it is known, the surest first, without case, spaces, dashes and underscores.
  var names: [String] {
    switch self {
    case .candidate:
      [
        "candidate", "subject", "target", "ratee", "person", "applicant", "participant", "patient",
        "student", "examinee", "interviewee", "essay", "unit", "object", "case",
      ]
    case .criterion:
      [
        "criterion", "criteria", "item", "question", "task", "dimension", "trait", "aspect",
        "stratum", "strata", "role", "department", "dept",
      ]
    case .panellist:
      [
        "panellist", "panelist", "rater", "judge", "reviewer", "assessor", "interviewer",
        "evaluator", "examiner", "observer", "coder", "annotator", "scorer", "grader", "expert",
      ]
    case .rating:
      [
        "rating", "score", "value", "level", "grade", "mark", "category", "label", "code",
        "response", "judgment", "judgement", "selected", "hired", "outcome", "admitted", "admit",
        "accepted", "success", "event",
      ]
    case .time: ["time", "occasion", "date", "day", "session", "round"]
    case .group: ["group", "sex", "gender", "race", "ethnicity", "treatment", "exposure", "arm"]
    case .count: ["count", "frequency", "freq", "n", "number"]
    }
  }
}

/// Which column of a table of ratings stands where, by the names in its header.
public struct RatingColumns: Hashable, Sendable {
  /// The place of each column that is there.
  public private(set) var places: [RatingColumn: Int] = [:]
  /// Whether the column of times is called `time`.
  public private(set) var timeIsNamed = false
  /// What to say of names that were read as others, and of columns that are not used.
  public private(set) var notes: [String] = []

  /// Why a header cannot be read: the place of the name in question, and a sentence.
  public struct Failure: Error, Hashable, Sendable {
    /// The place in the header.
    public var place: Int
    /// One sentence in lower case without a final period.
    public var sentence: String
  }

  /// The header that is written where nothing else is wanted.
  public static let header = "candidate,criterion,panellist,rating"

  /// Reads the names of a header.
  ///
  /// Of several names for one column the surest is taken. Without a candidate the criterion stands for
  /// it, but for selections, where a row without one may stand for several people. A table without a panellist, all of whose columns are known, has one; for selections the
  /// candidates may be missing too, and every row is one of its own.
  public init(_ header: [String], areSelections: Bool = false) throws(Failure) {
    let plain = header.map(\.simplified)
    for (place, name) in plain.enumerated() where plain[..<place].contains(name) {
      throw Failure(place: place, sentence: "the column `\(header[place])` stands twice")
    }
    for column in RatingColumn.allCases { places[column] = column.place(in: plain) }
    if places[.candidate] == nil, !areSelections || places[.panellist] != nil,
      let criterion = places[.criterion]
    {
      places[.candidate] = criterion
      places[.criterion] = nil
    }
    timeIsNamed = places[.time].map { plain[$0].hasPrefix("time") } ?? false
    if !areSelections || places[.candidate] != nil { places[.count] = nil }
    let used = Set(places.values)
    let unused = header.indices.filter { !used.contains($0) && !header[$0].isEmpty }
    var needed: [RatingColumn] = areSelections ? [.rating] : [.candidate, .rating]
    if !areSelections, !unused.isEmpty { needed.insert(.panellist, at: 1) }
    for column in needed where places[column] == nil {
      throw Failure(place: 0, sentence: RatingColumns.missing(column, unused.map { header[$0] }))
    }
    let renamed = RatingColumn.allCases.compactMap { column -> String? in
      guard let place = places[column], plain[place] != column.rawValue else { return nil }
      return "`\(header[place])` as \(column.rawValue)"
    }
    if !renamed.isEmpty { notes.append("read are " + renamed.joined(separator: ", ")) }
    if places[.panellist] == nil, !areSelections {
      notes.append("there is no column of panellists: all ratings count as those of one")
    }
    if !unused.isEmpty {
      let names = unused.map { "`\(header[$0])`" }.joined(separator: ", ")
      notes.append("not used \(unused.count == 1 ? "is the column" : "are the columns") \(names)")
    }
  }

  private static func missing(_ column: RatingColumn, _ unused: [String]) -> String {
    let others = column.names.dropFirst().prefix(4).map { "`\($0)`" }.joined(separator: ", ")
    let found =
      unused.isEmpty ? "" : "; not known is " + unused.map { "`\($0)`" }.joined(separator: ", ")
    return
      "the column `\(column.rawValue)` is missing, also called \(others)\(found): the header is "
      + "`\(header)`"
  }
}

extension RatingColumn {
  fileprivate func place(in header: [String]) -> Int? {
    for name in names {
      for known in [name, name + "s", name + "id", name + "name"] {
        if let place = header.firstIndex(of: known) { return place }
      }
    }
    return nil
  }
}

extension String {
  /// Without case, spaces, dashes, underscores and apostrophes, so that names are told by their letters.
  var simplified: String {
    String(lowercased().filter { !" -_'’\t".contains($0) })
  }
}

import AssayMeasure

/// Ratings drawn at random: a line for each candidate and panellist, a column for each criterion, a dot
/// for a missing rating.
private let sparseText = """
  c00 r2 . 3 3 . 2
  c00 r1 1 1 1 1 1
  c00 r0 3 3 3 3 2
  c01 r0 4 4 . 4 4
  c01 r2 4 4 5 5 3
  c01 r4 2 2 . 2 2
  c02 r2 2 2 1 1 1
  c02 r3 5 3 . . .
  c02 r1 2 2 . 2 2
  c03 r5 4 5 5 5 5
  c03 r0 5 . . 5 5
  c03 r4 5 5 5 5 5
  c04 r0 . 5 4 4 4
  c04 r1 3 2 2 2 2
  c04 r3 3 5 . 3 .
  c05 r2 3 2 4 5 3
  c05 r0 4 3 2 4 3
  c05 r5 4 . 4 3 3
  c06 r3 3 3 3 3 .
  c06 r4 2 4 3 . 4
  c06 r5 . 2 2 2 3
  c07 r1 2 . 1 1 2
  c07 r0 4 3 4 4 4
  c07 r3 3 4 3 4 3
  c08 r5 . 4 3 2 .
  c08 r0 4 4 4 3 4
  c08 r3 1 1 . 2 1
  c09 r0 . 2 4 . .
  c09 r5 1 . 3 2 4
  c09 r4 2 . 3 . 4
  c10 r3 . 4 1 3 4
  c10 r5 3 . . 3 2
  c10 r0 4 4 3 3 .
  c11 r5 4 2 . 4 4
  c11 r2 5 . 4 . 4
  c11 r1 4 . 2 . 2
  """

/// The ratings of `sparseText`.
let sparseRatings: [Rating] = sparseText.split(separator: "\n").flatMap { line -> [Rating] in
  let words = line.split(separator: " ").map { String($0) }
  return words.dropFirst(2).enumerated().compactMap { place, word in
    Double(word).map {
      Rating(candidate: words[0], criterion: "k\(place)", panellist: words[1], value: $0)
    }
  }
}

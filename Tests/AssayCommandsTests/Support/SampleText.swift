/// Small files that commands read in tests.
enum SampleText {
  /// A rubric without a mistake, laid out.
  static let rubric = """
    rubric depth "Depth" version 1.0.0

    scale
      1 "Weak"
      2 "Solid"

    criterion reading "Reading"
      ask past-behaviour 10 minutes "Which study did you read last, and what was wrong with it?"
      1 "Names no study"
      2 "Names a study and a flaw in its reference standard"

    """

  /// The same with a misspelt keyword in its last sentence.
  static let misspelt = rubric + "  prob \"And then?\"\n"

  /// The same with other spaces.
  static let untidy = rubric.replacing("  1 ", with: "1   ")
}

extension Lint {
  /// All rules, in the order of their codes.
  public static let all: [Lint] = [
    nearlyEqualAnchors, adjectivesAlone, nearlyEqualCriteria, loosenedEvidence, askedAboutNowhere,
    askedInNoTime, doubleQuestion, leadingQuestion, freeProbing, openList, neededByNothing,
    needsNothing, onlyOneRater, moreMinutesThanStage, unlinkedRaters, puzzleForSenior,
    realDataAtHome, longTakeHome, bandWithoutSource, payDisclosedLate, tooFewPracticeAnswers,
    unlikelyLength, practiceMetByOneLevel,
  ]
}

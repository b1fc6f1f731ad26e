/// The French tables of the question lint.
enum French {
  static let lexicon = QuestionLexicon([frames, topics, practice])
}

/// The German tables of the question lint.
enum German {
  static let lexicon = QuestionLexicon([frames, topics, practice])
}

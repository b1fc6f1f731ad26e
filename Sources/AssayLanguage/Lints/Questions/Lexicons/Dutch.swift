/// The Dutch tables of the question lint.
enum Dutch {
  static let lexicon = QuestionLexicon([frames, topics, practice])
}

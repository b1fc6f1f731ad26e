/// The English tables of the question lint.
enum English {
  static let lexicon = QuestionLexicon([frames, family, health, society, practice])
}

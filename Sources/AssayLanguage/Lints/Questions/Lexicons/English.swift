/// The English tables of the question lint.
enum English {
  /// Small words by which the language is recognised.
  static let functionWords = """
    the a an of and or to is are you your what how do does did have has which when where who why
    would could can will with for that this it on at any tell us about from if there were been
    please may should ever we be not as by they into over than then but so no only our their his
    her he she him them take bring give let ask more most out up get got send show someone
    somebody anyone whether these
    """
  static let lexicon = QuestionLexicon([
    frames, lookalikes, family, health, society, practice, further,
  ])
}

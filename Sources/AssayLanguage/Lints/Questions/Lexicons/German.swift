/// The German tables of the question lint.
enum German {
  /// Small words by which the language is recognised.
  static let functionWords = """
    der die das und oder ist sind sie ihr ihre ihren ihrem wie was wann wo wer welche welcher
    welches haben hat du dein deine in im zu zum zur mit von fur auf bei nicht ein eine einen
    einem einer bitte wurden waren hatten konnen als nach aus wenn den dem des am an es wir uns
    sich werden ob schon bist hast kein keine keinen uber unter durch noch auch nur welchen
    ihnen dir dich ihm man vom beim bis seit dass etwas jemals einmal woher wohin warum wieviel
    viele neun nennen geben bringen zeigen sagen diese dieser dieses deren dessen mehr sehr
    """
  static let lexicon = QuestionLexicon([frames, lookalikes, topics, practice])
}

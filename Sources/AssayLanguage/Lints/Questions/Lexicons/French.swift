/// The French tables of the question lint.
enum French {
  /// Small words by which the language is recognised.
  static let functionWords = """
    le la les un une des du de d l et ou est sont vous tu votre vos ton ta tes que qui quel
    quelle quels quelles comment combien quand pourquoi avez avec pour dans en au aux par sur ce
    cette nous il elle on ne pas etes es as ai avoir etre qu j y deja faites plus si se s mon
    notre bien ont a leur leurs ses son sa mes nos aucun aucune sans sous entre apres avant
    depuis lors toi moi eux lui cela ca ces cet n t m c dont merci veuillez chez comme tous
    """
  static let lexicon = QuestionLexicon([frames, lookalikes, topics, practice])
}

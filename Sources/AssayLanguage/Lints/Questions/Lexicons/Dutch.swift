/// The Dutch tables of the question lint.
enum Dutch {
  /// Small words by which the language is recognised.
  static let functionWords = """
    de het een en of is zijn u je jij jouw uw hoe wat wanneer waar wie welke welk heb hebt heeft
    ben bent van in op met voor niet naar aan bij te ons zou kunt kun kan er dat die als om uit
    dan door we wij over al ooit waarom hoeveel doe doet was had geef deze dit nog worden wordt
    werd geen mee neem noem laat onze hun haar hem hij zij ze maar want dus toch wel ook tegen
    tot tussen sinds tijdens na onder zonder iemand iets alles veel meer graag stuur vertel
    geeft gaat ga komt kom vindt vind moet mag wilt wil zult zal
    """
  static let lexicon = QuestionLexicon([frames, lookalikes, topics, practice])
}

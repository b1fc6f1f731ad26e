import AssayText

extension Lint {
  static let adjectivesAlone = Lint(
    explanation: CodeExplanation(
      code: "L102", severity: .warning, finds: "an anchor made of judgements alone",
      why: """
        An anchor is what a rater compares an answer with. Words such as "good" or "strong \
        understanding" repeat the level's name: nothing in them can be seen or heard.
        """,
      source: "component 9 of structure (Campion, Palmer and Campion 1997); Maurer 2002",
      example: "3 \"Good understanding, solid communication skills\"",
      instead: "Write what somebody at that level does or says, so that two raters agree on it."),
    check: .anchor { anchor, criterion, file in
      let words = TextLikeness.meaning(anchor.text.value)
      // A script whose letters are not read leaves no words to judge.
      let judging =
        !words.isEmpty
        && words.allSatisfy { word in
          judgements.contains(word) || word.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
      guard judging else { return nil }
      return Finding(
        message:
          "level \(anchor.level.value) of `\(criterion)` is a judgement; "
          + "nothing in it can be observed",
        place: Place(file: file, span: anchor.text.span),
        help: "write what somebody at this level does or says")
    })

  /// Words that judge, and nouns that name no act.
  private static let judgements = Set(
    """
    good better best bad worse worst poor weak strong solid excellent great outstanding superb
    adequate acceptable satisfactory unsatisfactory sufficient insufficient average mediocre basic
    advanced limited partial exceptional impressive high low very quite rather fairly extremely
    highly really some clear clearly deep deeply broad thorough thoroughly proper properly effective
    effectively efficient efficiently appropriate appropriately inadequate fair fine perfect ideal
    understanding knowledge skill skills ability abilities competence competent performance level
    candidate answer answers communication communicator expertise expert experience experienced
    awareness aware grasp command quality qualities shows show demonstrates demonstrate displays
    exhibits has none little lacks lack lacking no not much many more most less least well below
    above expectations expectation meets exceeds fails standard standards professional confident
    confidently senior junior talented capable able smart intelligent proficient skilled
    gut besser schlecht schwach stark solide hervorragend ausgezeichnet ausreichend mangelhaft
    befriedigend sehr kenntnisse verstandnis fahigkeiten fahigkeit wissen leistung niveau
    gute guter gutes starke starkes schwache schwaches
    bon bonne bons bonnes mauvais mauvaise faible faibles fort forte excellent excellente tres
    solides connaissance connaissances comprehension competence competences capacite capacites
    moyen moyenne satisfaisant insuffisant niveau
    goed goede slecht slechte zwak zwakke sterk sterke uitstekend uitstekende voldoende onvoldoende
    matig matige zeer erg kennis begrip vaardigheid vaardigheden inzicht prestatie
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

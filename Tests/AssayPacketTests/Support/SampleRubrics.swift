import AssayLanguage
import AssayText

extension SampleScorecard {
  typealias AreaText = (name: String, title: String, criteria: [Criterion])

  static let areas: [AreaText] = [
    (
      "technical-depth", "Technical depth",
      [
        criterion(
          "evaluation-design", "Evaluation design", 3,
          ask: "Walk me through how you knew that your last model was good enough to ship.",
          [
            "Reports one number on a random split",
            "Splits by patient but cannot say what the confidence interval was",
            "Splits by patient and site, reports intervals, and names the subgroup that failed",
            "As solid, and changed the study when the reference standard proved unreliable",
          ]),
        criterion(
          "reproducibility", "Reproducibility", 2,
          ask: "A result from eight months ago is questioned. How do you get it back?",
          [
            "Looks for the notebook", "Has the weights, not the data version",
            "Rebuilds data, code and weights from one record",
            "As solid, and shows where bit-exactness ends and what tolerance replaces it",
          ]),
        criterion(
          "modelling", "Modelling judgement", 2,
          ask: "When did a smaller model serve you better?",
          [
            "Names an architecture and stops", "Compares by accuracy alone",
            "Weighs accuracy, latency and failure modes on the case at hand",
            "As solid, and gives the experiment that would change their mind",
          ]),
      ]
    ),
    (
      "dicom-work-sample", "DICOM work sample",
      [
        criterion(
          "series-logic", "Series and geometry", 3,
          ask: "Sort the mixed study into series. Which slices are missing, doubled or tilted?",
          [
            "Trusts file names or instance numbers; planted gaps go unnoticed",
            "Orders by position but misses duplicates or oblique orientation",
            "Projects position on the slice normal; finds every planted gap and duplicate",
            "As solid, and leaves a check behind that fails loudly on the next bad study",
          ]),
        criterion(
          "deidentification", "De-identification", 2, must: true,
          ask: "Return the study so that it may leave the hospital.",
          [
            "Blanks the patient name and nothing else", "Clears headers but forgets burned-in text",
            "Clears headers, private tags and burned-in text, and keeps dates consistent",
            "As solid, and states what re-identification risk remains",
          ],
          flag: RedFlag(
            name: "identifiers-left", text: "Returned data that still identifies the patient",
            place: place)),
      ]
    ),
    (
      "regulatory-instinct", "Regulatory instinct",
      [
        criterion(
          "intended-use", "Intended use and claims", 2, must: true,
          ask: "Sales wants the brochure to say that it detects cancer. What changes?",
          [
            "Takes the sentence for marketing",
            "Says that somebody should look at it, but not what would have to change",
            "Ties the sentence to the intended purpose, the class and the clinical evidence",
            "As solid, and words a claim that today's evidence does carry",
          ],
          flag: RedFlag(
            name: "waved-through", text: "Would ship a changed claim without telling anybody",
            place: place)),
        criterion(
          "evidence-planning", "Planning the evidence", 3,
          ask: "What evidence do you still want before it is used across Europe?",
          [
            "Offers more data of the same kind", "Asks for a prospective study without limits",
            "Fixes acceptance criteria first and covers scanners, sites and subgroups",
            "As solid, and orders the studies by what each can refute",
          ]),
      ]
    ),
    (
      "collaboration", "Cross-functional collaboration",
      [
        criterion(
          "clinical-listening", "Listening to clinicians", 2,
          ask: "A radiologist says that your overlay slows them down. What happens next?",
          [
            "Explains the model again", "Takes the complaint down and moves on",
            "Watches them read, and changes the overlay by what was seen",
            "As solid, and measures reading time before and after",
          ]),
        criterion(
          "disagreement", "Disagreeing well", 1,
          ask: "Tell me about a decision you lost.",
          [
            "Blames the others", "Went along and said nothing",
            "Put the case in writing, lost, and carried the decision",
            "As solid, and can state the other side better than its owner",
          ]),
      ]
    ),
  ]

  private static func criterion(
    _ name: String, _ title: String, _ weight: Int, must: Bool = false, ask: String,
    _ anchors: [String], flag: RedFlag? = nil
  ) -> Criterion {
    var criterion = Criterion(name: name, title: title, weight: Fraction(weight), place: place)
    criterion.necessity = must ? .mustBeRated : .ordinary
    var question = Question(
      name: "\(name)-main", kind: .situational, duration: TimeSpan(8, .minute), text: ask,
      place: place)
    question.probes = ["What did you do first?", "What would have changed your mind?"]
    criterion.questions = [question]
    criterion.probeLimit = 2
    criterion.anchors = anchors.enumerated().map {
      Anchor(level: $0 + 1, text: $1, place: place)
    }
    criterion.redFlags = flag.map { [$0] } ?? []
    return criterion
  }
}

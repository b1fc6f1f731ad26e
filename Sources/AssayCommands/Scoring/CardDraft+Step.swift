import AssayLoop

extension CardDraft {
  /// What is asked next; all that the session knows beside the answers.
  enum Step: Hashable, Sendable {
    case start
    /// The counted grade of a work sample.
    case count(String)
    case level(String)
    /// Why a criterion was not observed.
    case reason(String)
    case writing(Writing)
    /// Whether a text that looks odd is meant so.
    case doubt(Writing)
    /// Which red flag; `all` lists those of the whole stage.
    case flags(Origin, all: Bool)
    /// Which question was not put.
    case questions(String)
    case skipping(Origin, question: String)
    case course(Origin)
    /// How the panellist knows the candidate.
    case conflict(Origin)
    /// What to do with a flag or a skipped question that the summary lists.
    case change(Piece)
    case summary
  }

  /// Where a side step leads back to.
  enum Origin: Hashable, Sendable {
    case start
    case criterion(String)
    case summary
  }

  /// A part of the card that can be taken back.
  enum Piece: Hashable, Sendable {
    case flag(String)
    case skipped(String)
  }

  /// What a text is about.
  enum Subject: Hashable, Sendable {
    case entry(String, Card.Rating)
    case flag(String, Origin)
    case impression
  }

  /// A text while it is typed, line by line.
  struct Writing: Hashable, Sendable {
    /// What it is about.
    var subject: Subject
    /// The lines so far.
    var lines: [String] = []
    /// Whether a missing or odd text was pointed out, which happens once.
    var isWarned = false

    /// Makes a text without lines.
    init(_ subject: Subject) { self.subject = subject }
  }

  /// Where the next answer goes, in the words of the way back.
  var place: Origin {
    switch step {
    case .start: .start
    case .count(let name), .level(let name), .reason(let name), .questions(let name):
      .criterion(name)
    case .writing(let writing), .doubt(let writing): writing.subject.place
    case .flags(let origin, _), .skipping(let origin, _), .course(let origin),
      .conflict(let origin):
      origin
    case .change, .summary: .summary
    }
  }
}

extension CardDraft.Subject {
  /// What the text belongs to.
  var place: CardDraft.Origin {
    switch self {
    case .entry(let name, _): .criterion(name)
    case .flag(_, let origin): origin
    case .impression: .summary
    }
  }
}

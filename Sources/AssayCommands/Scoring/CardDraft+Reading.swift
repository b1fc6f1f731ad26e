import AssayLoop
import AssayText

extension CardDraft {
  /// Reads a stored draft strictly: nothing may be missing, unknown or of another kind.
  init(json: JSONValue) throws(DraftProblem) {
    let form = try DraftObject(json, "the draft")
    guard try form.text("draft") == "card" else { throw .damaged("it is not a draft of a card") }
    let version = try form.number("version")
    guard version <= CardDraft.formVersion else { throw .newer(version: version) }
    try form.allowOnly([
      "draft", "version", "loop", "scorecard", "stage", "role", "entries", "flags", "skipped",
      "course", "impression", "reviewing", "step",
    ])
    loop = try form.text("loop")
    scorecard = try form.text("scorecard")
    stage = try form.text("stage")
    role = try form.text("role")
    entries = try form.list("entries") { value throws(DraftProblem) in try Entry(json: value) }
    flags = try form.list("flags") { value throws(DraftProblem) in
      let flag = try DraftObject(value, "a flag")
      try flag.allowOnly(["flag", "evidence"])
      return Card.RaisedFlag(flag: try flag.text("flag"), evidence: try flag.text("evidence"))
    }
    skipped = try form.list("skipped") { value throws(DraftProblem) in
      let question = try DraftObject(value, "a skipped question")
      try question.allowOnly(["question", "because"])
      return Card.SkippedQuestion(
        question: try question.text("question"), because: try question.text("because"))
    }
    guard let course = Card.Course(rawValue: try form.text("course")) else {
      throw .damaged("`course` is none that is known")
    }
    self.course = course
    impression = try form.text("impression")
    isReviewing = try form.truth("reviewing")
    step = try Step(json: try form.value("step"))
  }
}

extension CardDraft.Entry {
  init(json: JSONValue) throws(DraftProblem) {
    let form = try DraftObject(json, "an entry")
    try form.allowOnly(["criterion", "rating", "evidence", "probes", "count"])
    criterion = try form.text("criterion")
    let rating = try form.value("rating")
    self.rating = rating == .null ? nil : try Card.Rating(draftJSON: rating)
    evidence = try form.text("evidence")
    probesUsed = try form.number("probes")
    count = try form.value("count") == .null ? nil : try form.number("count")
  }
}

extension Card.Rating {
  init(draftJSON json: JSONValue) throws(DraftProblem) {
    switch json {
    case .integer(let number): self = .level(number)
    case .string(let words):
      guard let reason = Card.NotObserved(rawValue: words) else {
        throw .damaged("`\(words)` is no reason why a criterion was not observed")
      }
      self = .notObserved(reason)
    default: throw .damaged("a rating is neither a level nor a reason")
    }
  }
}

extension CardDraft.Step {
  init(json: JSONValue) throws(DraftProblem) {
    let form = try DraftObject(json, "the step")
    try form.allowOnly([
      "at", "criterion", "writing", "origin", "all", "question", "flag", "skipped",
    ])
    switch try form.text("at") {
    case "start": self = .start
    case "summary": self = .summary
    case "count": self = .count(try form.text("criterion"))
    case "level": self = .level(try form.text("criterion"))
    case "reason": self = .reason(try form.text("criterion"))
    case "questions": self = .questions(try form.text("criterion"))
    case "writing": self = .writing(try CardDraft.Writing(json: try form.value("writing")))
    case "doubt": self = .doubt(try CardDraft.Writing(json: try form.value("writing")))
    case "flags": self = .flags(try form.origin(), all: try form.truth("all"))
    case "skipping": self = .skipping(try form.origin(), question: try form.text("question"))
    case "course": self = .course(try form.origin())
    case "conflict": self = .conflict(try form.origin())
    case "change":
      self = .change(
        json["flag"] != nil
          ? .flag(try form.text("flag")) : .skipped(try form.text("skipped")))
    case let other: throw .damaged("`\(other)` is no step that is known")
    }
  }
}

extension CardDraft.Writing {
  init(json: JSONValue) throws(DraftProblem) {
    let form = try DraftObject(json, "the text that was being typed")
    try form.allowOnly(["about", "lines", "warned"])
    let about = try form.value("about")
    if about == "impression" {
      subject = .impression
    } else {
      let form = try DraftObject(about, "the subject of a text")
      if about["flag"] != nil {
        subject = .flag(try form.text("flag"), try form.origin())
      } else {
        subject = .entry(
          try form.text("criterion"), try Card.Rating(draftJSON: try form.value("rating")))
      }
    }
    lines = try form.list("lines") { value throws(DraftProblem) in
      guard let line = value.string else { throw .damaged("a line is no text") }
      return line
    }
    isWarned = try form.truth("warned")
  }
}

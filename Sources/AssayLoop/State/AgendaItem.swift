public import AssayText

/// One thing that is due in a loop, from whom, by when.
public struct AgendaItem: Hashable, Sendable {
  /// What is to be done.
  public enum What: Hashable, Sendable {
    case submitCard
    case holdStage
    case assignRole
    case scheduleStage
    case closeGap
    case disclosePay
    /// A panellist is waited for longer than their alternate's sentence allows.
    case callAlternate(String)
    case debrief
    case decide
  }

  /// The loop's id.
  public var loop: String
  /// The opening's id.
  public var opening: String
  /// The candidate's id.
  public var candidate: String
  /// What is to be done.
  public var what: What
  /// The stage's name, where it is about one.
  public var stage: String?
  /// Who is to do it; nothing while nobody holds the role.
  public var person: String?
  /// The role it is about.
  public var role: String?
  /// By when; nothing when no clock runs.
  public var due: Instant?
  /// Whether the time is over.
  public var isOverdue: Bool

  /// Makes an item.
  public init(
    loop: String, opening: String, candidate: String, what: What, stage: String? = nil,
    person: String?, role: String? = nil, due: Instant? = nil, isOverdue: Bool = false
  ) {
    self.loop = loop
    self.opening = opening
    self.candidate = candidate
    self.what = what
    self.stage = stage
    self.person = person
    self.role = role
    self.due = due
    self.isOverdue = isOverdue
  }

  /// What is to be done, in a few words.
  public var words: String {
    let stage = self.stage ?? "the loop"
    let role = self.role ?? "somebody"
    return switch what {
    case .submitCard: "submit the card for \(stage) as \(role)"
    case .holdStage: "hold \(stage) as \(role)"
    case .assignRole: "assign \(role)"
    case .scheduleStage: "schedule \(stage)"
    case .closeGap: "hold the next stage; the gap is at its limit"
    case .disclosePay: "tell the candidate the pay band before \(stage)"
    case .callAlternate(let alternate): "let \(alternate) stand in for \(role) in \(stage)"
    case .debrief: "hold the debrief"
    case .decide: "decide"
    }
  }
}

extension AgendaItem: Comparable {
  /// What is due first comes first; what has no time comes last.
  public static func < (left: AgendaItem, right: AgendaItem) -> Bool {
    let (first, second) = (left.due?.seconds ?? Int.max, right.due?.seconds ?? Int.max)
    if first != second { return first < second }
    if left.loop != right.loop { return left.loop < right.loop }
    return (left.stage ?? "", left.words, left.person ?? "")
      < (right.stage ?? "", right.words, right.person ?? "")
  }

  /// What is due across loops, soonest first; of one person only when they are named.
  public static func items(
    in loops: [LoopSummary], for person: String? = nil, at now: Instant
  ) -> [AgendaItem] {
    loops.flatMap { $0.agenda(at: now) }
      .filter { person == nil || $0.person == person }
      .sorted()
  }
}

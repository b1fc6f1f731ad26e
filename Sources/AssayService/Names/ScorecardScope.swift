import AssayLanguage
import AssayText

/// The names that a scorecard, with the overlays on it, gives to its sentences.
struct ScorecardScope: Sendable {
  /// In what the names of the scorecard itself are unique: its name and major version.
  let name: String
  /// Rubrics in use, in the order of the file.
  private(set) var areas: [Symbol] = []
  private(set) var criteria: [Symbol] = []
  private(set) var flags: [Symbol] = []
  private(set) var questions: [Symbol] = []
  private(set) var roles: [Symbol] = []
  private(set) var stages: [Symbol] = []
  private(set) var tracks: [Symbol] = []
  private(set) var rules: [Symbol] = []
  private(set) var titles: [Symbol: String] = [:]
  private var areasByName: [String: Symbol] = [:]
  private var criteriaByName: [String: [Symbol]] = [:]
  private var others: [Symbol: Symbol] = [:]
  /// The area of each criterion.
  private var areaOf: [Symbol: String] = [:]

  init(name: String, bodies: [ScorecardBody], in scopes: NameScopes) {
    self.name = name
    for body in bodies {
      for use in body.uses { add(use, scopes) }
      for criterion in body.criteria { add(criterion) }
    }
    for body in bodies { addOwnNames(body) }
  }

  /// The scope of the names that a rubric gives to its criteria.
  static func rubricScope(_ name: String, _ major: Int) -> String {
    VersionedName(name, major).description
  }

  /// The scope of the names that a criterion gives to its questions.
  static func questionScope(_ criterion: Symbol) -> String {
    "\(criterion.scope)/\(criterion.name)"
  }

  func area(_ name: String) -> Symbol? { areasByName[name] }

  func areaName(of criterion: Symbol) -> String? { areaOf[criterion] }

  func criteria(ofArea area: String) -> [Symbol] { criteria.filter { areaOf[$0] == area } }

  /// What a reference means; an area before a criterion unless a criterion is asked for.
  func find(_ reference: ReferenceSyntax, wantsCriterion: Bool = false) -> Symbol? {
    let name = reference.name.value
    let named = criteriaByName[name] ?? []
    if let of = reference.of { return named.first { areaOf[$0] == of.value } }
    if !wantsCriterion, let area = areasByName[name] { return area }
    return named.count == 1 ? named[0] : nil
  }

  /// The one thing of that kind and name among the scorecard's own names and the red flags.
  func find(_ kind: Symbol.Kind, _ name: String) -> Symbol? {
    others[Symbol(kind, name)]
  }

  /// A panellist, an alternate, or a decider who does not interview.
  func role(_ name: String) -> Symbol? {
    find(.panellist, name) ?? find(.alternate, name) ?? find(.decider, name)
  }

  private mutating func add(_ use: UseSyntax, _ scopes: NameScopes) {
    let name = use.rubric.value
    guard let rubric = scopes.rubric(name, major: use.major.value) else { return }
    let area = Symbol(.rubric, scope: "\(use.major.value)", name)
    if areasByName.updateValue(area, forKey: name) == nil { areas.append(area) }
    titles[area] = rubric.title.value
    let scope = ScorecardScope.rubricScope(name, use.major.value)
    for criterion in rubric.criteria { add(criterion, scope: scope, area: name) }
  }

  private mutating func add(_ criterion: CriterionSyntax) {
    guard let of = criterion.of else { return }
    add(criterion, scope: addedScope(of.value), area: of.value)
  }

  /// The scope of criteria that the scorecard adds to an area.
  func addedScope(_ area: String) -> String { "\(area) in \(name)" }

  private mutating func add(_ criterion: CriterionSyntax, scope: String, area: String) {
    let symbol = Symbol(.criterion, scope: scope, criterion.name.value)
    criteria.append(symbol)
    areaOf[symbol] = area
    titles[symbol] = criterion.title.value
    criteriaByName[symbol.name, default: []].append(symbol)
    for flag in criterion.redFlags {
      let declared = Symbol(.flag, scope: scope, flag.name.value)
      flags.append(declared)
      titles[declared] = flag.text.value
      others[Symbol(.flag, declared.name)] = declared
    }
    for question in criterion.questions {
      guard let name = question.name else { continue }
      let declared = Symbol(.question, scope: ScorecardScope.questionScope(symbol), name.value)
      questions.append(declared)
      titles[declared] = question.text.value
    }
  }

  private mutating func addOwnNames(_ body: ScorecardBody) {
    for panellist in body.panellists {
      roles.append(declare(.panellist, panellist.name, panellist.title.value))
    }
    for alternate in body.alternates {
      roles.append(declare(.alternate, alternate.name, alternate.title.value))
    }
    if let decider = body.decider, role(decider.name.value) == nil {
      roles.append(declare(.decider, decider.name, nil))
    }
    for track in body.tracks { tracks.append(declare(.track, track.name, track.title.value)) }
    for stage in body.stages { stages.append(declare(.stage, stage.name, stage.title.value)) }
    for rule in body.rules { rules.append(declare(.rule, rule.name, rule.because?.value)) }
  }

  private mutating func declare(
    _ kind: Symbol.Kind, _ name: Located<String>, _ title: String?
  ) -> Symbol {
    let symbol = Symbol(kind, scope: self.name, name.value)
    others[Symbol(kind, name.value)] = symbol
    titles[symbol] = title
    return symbol
  }
}

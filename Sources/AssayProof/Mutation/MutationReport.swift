public import AssayLanguage
import AssayLoop
public import AssayText

/// Which changes of a scorecard its tests notice.
public struct MutationReport: Sendable {
  /// What became of one change.
  public enum Standing: Hashable, Sendable {
    /// A test notices it; the first, by its place among those given.
    case noticed(by: Int)
    /// No test notices it, and this row would.
    case survived(SuggestedTest)
    /// It decides alike: no test could notice it.
    case equivalent
    /// No test notices it, and whether one could is not known.
    case open(Unsettled)
  }

  /// One change and what became of it.
  public struct Entry: Sendable {
    /// The change.
    public var mutation: Mutation
    /// What became of it.
    public var standing: Standing
  }

  /// In the order of the file.
  public private(set) var entries: [Entry] = []
  /// Why nothing is known; the entries are empty then.
  public private(set) var obstacle: Unsettled?

  /// Changes a scorecard in every way and looks at what `tests` notice, all of which pass.
  ///
  /// An overlay owes only what it changes: what reads the same in `base` is left to the tests there.
  public init(
    of scorecard: Scorecard, by tests: [ScorecardTest], beyond base: Scorecard? = nil,
    steps: Int = ScorecardProof.steps
  ) {
    do throws(Unsettled) {
      var search = try MutationSearch(scorecard, steps: steps)
      let rows = tests.map { MutationRow($0, under: scorecard, search.packed) }
      var names = RowNames()
      for mutation in try Mutation.owed(by: scorecard, beyond: base, search.prover) {
        var mutant = Mutant(mutation)
        let noticing = mutation.obstacle == nil ? rows.firstIndex { mutant.isNoticed(by: $0) } : nil
        let standing: Standing
        if let noticing {
          standing = .noticed(by: noticing)
        } else {
          switch search.search(mutation) {
          case .row(let row):
            standing = .survived(names.naming(row, after: mutation, in: scorecard))
          case .equivalent: standing = .equivalent
          case .open(let reason): standing = .open(reason)
          }
        }
        entries.append(Entry(mutation: mutation, standing: standing))
      }
    } catch {
      obstacle = error
    }
  }

  /// How many changes tests notice.
  public var noticed: Int {
    entries.count { if case .noticed = $0.standing { true } else { false } }
  }

  /// How many changes are proved to decide alike.
  public var equivalent: Int { entries.count { $0.standing == .equivalent } }

  /// How many changes tests should notice, with those of which nobody knows.
  public var owed: Int { entries.count - equivalent }

  /// The part of the changes owed that tests notice; nothing is known of a scorecard whose changes
  /// cannot be looked at.
  public var score: Fraction {
    if obstacle != nil { return .zero }
    return owed == 0 ? .one : Fraction(Int128(noticed), Int128(owed))
  }
}

extension Mutation {
  /// The changes of a scorecard that its tests answer for.
  static func owed(
    by scorecard: Scorecard, beyond base: Scorecard?, _ prover: Prover
  ) throws(Unsettled) -> [Mutation] {
    let all = Mutations.all(of: scorecard, prover)
    guard let base else { return all }
    let others = try Mutations.all(of: base, Prover(base, steps: prover.steps, in: .tests))
    let known = Set(others.map { base.meaning(of: $0) })
    return all.filter { !known.contains(scorecard.meaning(of: $0)) }
  }
}

/// Names of rows that say what they are for, each given once.
struct RowNames {
  private var counts: [String: Int] = [:]

  /// The row with a name.
  mutating func naming(
    _ row: SuggestedTest, after mutation: Mutation, in scorecard: Scorecard
  ) -> SuggestedTest {
    let stem = mutation.shortName(in: scorecard)
    let count = counts[stem, default: 0] + 1
    counts[stem] = count
    var named = row
    named.test.name = count == 1 ? stem : "\(stem) \(count)"
    return named
  }
}

extension Mutation {
  /// `clear-hire threshold`: what it changes in a few words.
  func shortName(in scorecard: Scorecard) -> String {
    let word = kind.rawValue.split(separator: "-").joined(separator: " ")
    return switch subject {
    case .rule(let rule), .condition(_, let rule): "\(scorecard.rules[rule].name) \(word)"
    case .otherwise: "otherwise \(word)"
    case .bar: "the bar"
    case .area(let area): "\(scorecard.areas[area].name) \(word)"
    case .criterion(let index): "\(scorecard.criteria[index].criterion.name) \(word)"
    case .raters, .missing: "\(word)"
    }
  }
}

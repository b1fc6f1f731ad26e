import AssayLanguage
import AssayText

/// The clocks of a scorecard in working days, as a simulation counts them.
public struct TimeTerms: Hashable, Sendable {
  /// From a stage to its cards, at least 1; 1 where the scorecard names no deadline.
  public let cards: Int
  /// From the last card to the debrief, at least 1; 1 where the scorecard names no deadline.
  public let debrief: Int
  /// From one stage to the next; nothing without a limit.
  public let gap: Int?
  /// For the whole search; nothing without a limit.
  public let hire: Int?
  /// The chance that somebody is free for half an hour on a given working day.
  public let availability: Double
  /// The chance that a card comes after its deadline.
  public let lateness: Double

  /// How many working days a candidate has for a take-home, each as likely from 1.
  public static let takeHome = 5
  /// How long a stage is looked for before it is held in any case.
  public static let mostWaiting = 250

  init(of scorecard: Scorecard, _ settings: StudySettings) {
    let deadlines = scorecard.deadlines
    cards = deadlines.cards.map(TimeTerms.workingDays) ?? 1
    debrief = deadlines.debrief.map(TimeTerms.workingDays) ?? 1
    gap = deadlines.gap.map(TimeTerms.workingDays)
    hire = deadlines.hire.map(TimeTerms.workingDays)
    availability = settings.availability
    lateness = settings.lateness
  }

  /// A length in working days, at least 1: five in a week, 21 in a month.
  static func workingDays(_ span: TimeSpan) -> Int {
    let days =
      switch span.unit {
      case .minute: (span.count + 1439) / 1440
      case .hour: (span.count + 23) / 24
      case .day: span.count * 5 / 7
      case .workingDay: span.count
      case .week: span.count * 5
      case .month: span.count * 21
      }
    return max(1, days)
  }
}

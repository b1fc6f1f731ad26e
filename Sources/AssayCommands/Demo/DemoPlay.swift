import AssayLoop
import AssayText

/// A sequence of command lines by several people at several times, played through the same code as
/// real use: only the clock, the typist and the input are the play's.
struct DemoPlay: Sendable {
  /// One command line.
  struct Step: Sendable {
    /// Who types it.
    var person: String
    /// Working days after the first day of the play.
    var day: Int
    /// Minutes after midnight, local time.
    var minute: Int
    /// The words behind `assay`; see `date`.
    var arguments: [String]
    /// What is piped in.
    var input: String = ""
  }

  /// What happens, in order.
  var steps: [Step]
  /// How many working days the play covers; it ends before today.
  var days: Int

  /// A local date and time on a day of the play, to be filled in when it is played.
  static func date(_ day: Int, _ time: String) -> String { "\(mark)\(day) \(time)" }

  /// The date so many days after the play's first, to be filled in when it is played.
  static func deadline(_ days: Int) -> String { "\(deadlineMark)\(days)" }

  private static let mark = "day "
  private static let deadlineMark = "days after the first "

  /// Plays all steps in a workspace; stops at the first that fails.
  func play(
    in folder: String, _ calendar: WorkingCalendar, _ invocation: Invocation
  ) throws(CommandFailure) {
    let days = lastWorkingDays(calendar, before: invocation.clock())
    for step in steps {
      guard days.indices.contains(step.day) else {
        throw CommandFailure(status: .bug, message: "the demo has no day \(step.day)")
      }
      let start = calendar.instant(of: LocalTime(date: days[step.day]))
      var filled = step
      filled.arguments = step.arguments.map { DemoPlay.filled($0, days) }
      try DemoPlay.run(filled, at: start.adding(seconds: step.minute * 60), in: folder, invocation)
    }
  }

  private func lastWorkingDays(_ calendar: WorkingCalendar, before now: Instant) -> [CalendarDate] {
    var days: [CalendarDate] = []
    var date = calendar.localTime(of: now).date
    while days.count < self.days {
      date = date.adding(days: -1)
      if calendar.isWorkingDay(date) { days.append(date) }
    }
    return days.reversed()
  }

  private static func filled(_ argument: String, _ days: [CalendarDate]) -> String {
    let parts = argument.split(separator: " ")
    if argument.hasPrefix(deadlineMark), let count = parts.last.flatMap({ Int($0) }),
      let first = days.first
    {
      return first.adding(days: count).description
    }
    guard argument.hasPrefix(mark), parts.count == 3, let day = Int(parts[1]),
      days.indices.contains(day)
    else { return argument }
    return "\(days[day]) \(parts[2])"
  }

  private static func run(
    _ step: Step, at moment: Instant, in folder: String, _ invocation: Invocation
  ) throws(CommandFailure) {
    var said: [UInt8] = []
    let output = Output(
      results: { bytes throws(Output.Failure) in said += bytes },
      messages: { bytes throws(Output.Failure) in said += bytes })
    var environment = invocation.environment
    environment["ASSAY_ME"] = step.person
    let run = Invocation(
      arguments: step.arguments, environment: environment, workingDirectory: folder,
      clock: { moment }, randomness: invocation.randomness,
      input: Input(bytes: Array(step.input.utf8)), output: output)
    let status = Assay.run(run)
    guard status == .done else {
      throw CommandFailure(
        status: .bug,
        message: "the demo's own step `assay \(step.arguments.joined(separator: " "))` failed:\n"
          + String(decoding: said, as: UTF8.self))
    }
  }
}

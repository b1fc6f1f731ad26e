/// A moment, in whole seconds since 1970-01-01T00:00:00Z, leap seconds left out.
public struct Instant: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Seconds since the epoch.
  public var seconds: Int

  /// The moment `seconds` after the epoch.
  public init(seconds: Int) { self.seconds = seconds }

  /// The moment `seconds` later.
  public func adding(seconds: Int) -> Instant { Instant(seconds: self.seconds + seconds) }

  /// Orders by time.
  public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

  /// `2026-11-20T14:05:00Z`.
  public var description: String {
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let rest = seconds - day * 86_400
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(CalendarDate(dayNumber: day))T\(two(rest / 3600)):\(two(rest / 60 % 60)):"
      + "\(two(rest % 60))Z"
  }

  /// Reads `2026-11-20T14:05:00Z`, and nothing else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let date = CalendarDate(String(decoding: bytes[0..<10], as: UTF8.self))
    else { return nil }
    func two(_ offset: Int) -> Int? {
      let (high, low) = (bytes[offset], bytes[offset + 1])
      guard (0x30...0x39).contains(high), (0x30...0x39).contains(low) else { return nil }
      return Int(high - 0x30) * 10 + Int(low - 0x30)
    }
    guard let hour = two(11), let minute = two(14), let second = two(17),
      hour < 24, minute < 60, second < 60
    else { return nil }
    seconds = date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second
  }
}

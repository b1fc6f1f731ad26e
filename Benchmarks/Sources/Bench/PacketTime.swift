import AssayLanguage
import AssayLoop
import AssayPacket
import AssayText

/// The time from fifty events to a packet.
enum PacketTime {
  static func run() {}
}

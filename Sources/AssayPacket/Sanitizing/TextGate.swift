import AssayText

/// The one place through which text from people enters a packet or a guide.
///
/// Dropped: control characters, bidirectional controls, tag characters, other invisible format
/// characters, fillers, noncharacters, and combining marks beyond eight on one base. White space of
/// every kind becomes one space; an empty line between two lines becomes a pilcrow. The joiners
/// U+200C and U+200D stay, since Persian, Indic scripts and emoji are spelt with them.
enum TextGate {
  /// How many combining marks one base may carry; orthographies in use stay below this.
  private static let mostMarks = 8

  /// `raw` on one line, with nothing left that is not shown.
  static func pass(_ raw: String) -> String {
    var clean = ""
    var marks = mostMarks
    var space = false
    var breaks = 0
    var before: Unicode.Scalar?
    for scalar in raw.unicodeScalars {
      defer { before = scalar }
      switch ScalarKind(scalar) {
      case .dropped: continue
      case .space: space = true
      case .lineBreak:
        space = true
        if scalar != "\n" || before != "\r" { breaks += 1 }
      case .mark:
        guard marks < mostMarks, !space else { continue }
        marks += 1
        clean.unicodeScalars.append(scalar)
      case .shown:
        if space, !clean.isEmpty { clean += breaks > 1 ? " ¶ " : " " }
        (space, breaks, marks) = (false, 0, 0)
        clean.unicodeScalars.append(scalar)
      }
    }
    return holdsRightToLeft(clean) ? "\u{2068}" + clean + "\u{2069}" : clean
  }

  private static func holdsRightToLeft(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF,
        0x1E800...0x1EFFF:
        true
      default: false
      }
    }
  }

  /// What becomes of a scalar.
  private enum ScalarKind {
    case shown
    case space
    case lineBreak
    case mark
    case dropped

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x21..<0x7F: self = .shown
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: self = .lineBreak
      case 0x09, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
      case 0..<0x20, 0x7F..<0xA0: self = .dropped
      case 0x200C, 0x200D: self = .mark
      case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B,
        0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0,
        0xFFF0...0xFFFB, 0xFDD0...0xFDEF, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A,
        0xE0000...0xE0FFF:
        self = .dropped
      default:
        if scalar.value & 0xFFFE == 0xFFFE {
          self = .dropped
        } else {
          self = scalar.isCombining ? .mark : .shown
        }
      }
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is drawn on the scalar before it; by the tables of this package, so that a newer
  /// standard library changes no byte.
  fileprivate var isCombining: Bool { value >= 0x300 && displayWidth == 0 }
}

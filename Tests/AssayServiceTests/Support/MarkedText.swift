import AssayText

/// A text in which `¦` marks places; the marks are taken out.
struct MarkedText {
  var text: String
  /// Offsets of the marks, in order.
  var marks: [UInt32]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var marks: [UInt32] = []
    for scalar in marked.unicodeScalars {
      if scalar == "¦" {
        marks.append(UInt32(bytes.count))
      } else {
        bytes += Array(String(scalar).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.marks = marks
  }
}

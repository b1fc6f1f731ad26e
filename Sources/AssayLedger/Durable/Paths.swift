/// Paths as text.
enum Paths {
  /// The folder that holds `path`; nothing above the root and above a bare name.
  static func parent(of path: String) -> String? {
    let bytes = Array(path.utf8)
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")), path != "/" else { return nil }
    return slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
  }

  /// A file name that any id turns into and that turns back into the id: lower-case letters,
  /// digits and hyphens stay, every other byte becomes `_` and two hexadecimal digits.
  ///
  /// Case, accents and slashes mean different things on different disks, so none gets through.
  static func fileName(for id: String) -> String {
    var name: [UInt8] = []
    for byte in id.utf8 {
      if isPlain(byte) {
        name.append(byte)
      } else {
        name.append(UInt8(ascii: "_"))
        name.append(contentsOf: Hexadecimal.text([byte]).utf8)
      }
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// The id that `fileName(for:)` made `name` from; nothing for other names.
  static func id(fromFileName name: some Sequence<UInt8>) -> String? {
    let name = Array(name)
    var id: [UInt8] = []
    var position = 0
    while position < name.count {
      if isPlain(name[position]) {
        id.append(name[position])
        position += 1
      } else {
        guard name[position] == UInt8(ascii: "_"), position + 3 <= name.count,
          let byte = Hexadecimal.bytes(name[position + 1..<position + 3]), !isPlain(byte[0])
        else { return nil }
        id.append(byte[0])
        position += 3
      }
    }
    return String(validating: id, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"): true
    default: false
    }
  }
}

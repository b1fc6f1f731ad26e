import Crypto

/// A SHA-256 hash, ordered as its hexadecimal digits are.
public struct Digest: Hashable, Comparable, Sendable, CustomStringConvertible {
  var words: (UInt64, UInt64, UInt64, UInt64)

  init(_ first: UInt64, _ second: UInt64, _ third: UInt64, _ fourth: UInt64) {
    words = (first, second, third, fourth)
  }

  /// The hash of `bytes`.
  public init(of bytes: [UInt8]) {
    var hasher = SHA256()
    bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    let words = hasher.finalize().withUnsafeBytes { raw in
      (0..<4).map { UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)) }
    }
    self.init(words[0], words[1], words[2], words[3])
  }

  /// The hash that 64 lower-case hexadecimal digits spell.
  public init?(_ text: String) {
    var text = text
    guard let digest = text.withUTF8({ Digest(digits: $0) }) else { return nil }
    self = digest
  }

  init?(digits: UnsafeBufferPointer<UInt8>) {
    guard digits.count == 64 else { return nil }
    func word(_ index: Int) -> UInt64? {
      var word: UInt64 = 0
      for digit in digits[index * 16..<index * 16 + 16] {
        guard let value = Hexadecimal.value(digit) else { return nil }
        word = word << 4 | UInt64(value)
      }
      return word
    }
    guard let first = word(0), let second = word(1), let third = word(2), let fourth = word(3)
    else { return nil }
    self.init(first, second, third, fourth)
  }

  /// The 32 bytes.
  var bytes: [UInt8] {
    [words.0, words.1, words.2, words.3].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }
  }

  /// 64 lower-case hexadecimal digits.
  public var description: String { Hexadecimal.text(bytes) }

  /// Whether all 32 bytes agree.
  public static func == (left: Digest, right: Digest) -> Bool { left.words == right.words }

  /// Orders as the hexadecimal digits are ordered.
  public static func < (left: Digest, right: Digest) -> Bool {
    if left.words.0 != right.words.0 { return left.words.0 < right.words.0 }
    return left.words < right.words
  }

  /// Eight bytes tell hashes apart well enough.
  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

/// The one hash that stands for everything in a loop: what a packet prints at its foot.
public enum HeadHash {
  /// The id itself when there is one head, otherwise the hash of the sorted ids, each on a line.
  public static func text(of heads: [String]) -> String {
    if heads.count == 1 { return heads[0] }
    return Digest(of: heads.sorted().flatMap { Array("\($0)\n".utf8) }).description
  }
}

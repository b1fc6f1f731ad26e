/// Takes the names of people out of free text, for audiences that may not read them.
///
/// Words of three letters or more are found in any case, shorter ones only as they are spelt; a
/// name that is also a common word is taken out there too, since a gap reads better than a name.
struct NameRedaction: Sendable {
  private var exact: [String: PlainText] = [:]
  private var folded: [String: PlainText] = [:]

  /// Learns that every word of `name` stands for `code`.
  mutating func hide(_ name: String, as code: PlainText) {
    for word in NameRedaction.pieces(of: name) where word.isWord {
      if word.text.count >= 3 {
        folded[word.text.lowercased()] = code
      } else if word.text.count == 2 {
        exact[word.text] = code
      }
    }
  }

  /// `raw` with every known name as its code; several words of one name become one code.
  func apply(to raw: String) -> PlainText {
    var parts: [String] = []
    var code: PlainText?
    var gap = ""
    for piece in NameRedaction.pieces(of: PlainText(raw).text) {
      guard piece.isWord else {
        gap += piece.text
        continue
      }
      let found = exact[piece.text] ?? folded[piece.text.lowercased()]
      if let found, found == code, gap.allSatisfy({ $0 == " " || $0 == "-" }) {
        gap = ""
        continue
      }
      parts += [gap, found?.text ?? piece.text]
      (code, gap) = (found, "")
    }
    return PlainText((parts + [gap]).joined())
  }

  /// The letters and the rest of a text, in turn.
  private static func pieces(of text: String) -> [(text: String, isWord: Bool)] {
    var pieces: [(text: String, isWord: Bool)] = []
    for character in text {
      let isWord = character.isLetter
      if let last = pieces.last, last.isWord == isWord {
        pieces[pieces.count - 1].text.append(character)
      } else {
        pieces.append((String(character), isWord))
      }
    }
    return pieces
  }
}

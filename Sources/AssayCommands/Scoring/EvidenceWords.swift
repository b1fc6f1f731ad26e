/// A text cut into words, in the two ways in which evidence is looked at.
struct EvidenceWords: Hashable, Sendable {
  /// Cut at white space, as typed.
  let typed: [String]
  /// Letters and digits in lower case, everything else dropped.
  let plain: [String]

  /// Cuts `text`.
  init(_ text: String) {
    typed = text.split(whereSeparator: \.isWhitespace).map(String.init)
    plain = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// A name as DICOM writes it: `ROE^JANE`.
  var dicomName: String? {
    typed.lazy.map { word in
      word.split { !$0.isLetter && !"^-'".contains($0) }.max { $0.count < $1.count } ?? ""
    }
    .first { word in
      let parts = word.split(separator: "^")
      return parts.count >= 2
        && parts.allSatisfy { $0.count >= 2 && $0.contains(where: \.isLetter) }
    }.map(String.init)
  }

  /// A number behind `MRN`, `patient ID` and the like.
  var recordNumber: String? {
    for (index, word) in plain.enumerated().dropLast() {
      let isMark =
        word == "mrn" || word == "nhs"
        || (word == "id" && index > 0 && plain[index - 1] == "patient")
      guard isMark else { continue }
      let next = plain[(index + 1)...].first { $0 != "number" && $0 != "no" }
      if let next, next.utf8.filter({ (0x30...0x39).contains($0) }).count >= 4 {
        return word.uppercased() + " " + next
      }
    }
    return nil
  }

  /// Whether a word for birth stands beside a date or a year.
  var holdsDateOfBirth: Bool {
    let hasWord =
      plain.contains("dob") || plain.contains("born")
      || zip(plain, plain.dropFirst(2)).contains { $0 == "date" && $1 == "birth" }
    return hasWord
      && plain.contains { word in
        guard let number = WholeNumber.read(word) else { return false }
        return (1900...2100).contains(number) || (19_000_101...21_001_231).contains(number)
      }
  }
}

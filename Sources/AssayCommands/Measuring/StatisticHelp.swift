import AssayMeasure
import AssayText

/// What `assay stats --list METHOD` says.
enum StatisticHelp {
  static func text(_ method: StatisticMethod) -> String {
    var text = "\(method.name): \(method.summary)\n"
    if !method.aliases.isEmpty {
      text += "Also: \(method.aliases.joined(separator: ", "))\n"
    }
    text += "Source: \(method.source)\n"
    if !method.options.isEmpty { text += "\n" }
    for option in method.options {
      let aliases =
        option.aliases.isEmpty ? "" : ", also --" + option.aliases.joined(separator: ", --")
      text += "  --\(option.name)\(values(option.kind))\(aliases)\n"
      for line in option.help.wrapped(to: 72) { text += "      \(line)\n" }
    }
    return text
  }

  private static func values(_ kind: StatisticOption.Kind) -> String {
    switch kind {
    case .choice(let words): " " + words.joined(separator: "|")
    case .number(let standard, let range):
      " number" + bounds(Digits.twelve(range.lowerBound), Digits.twelve(range.upperBound))
        + (standard.map { ", \(Digits.twelve($0)) without it" } ?? "")
    case .whole(let standard, let range):
      " number" + bounds(String(range.lowerBound), String(range.upperBound))
        + (standard.map { ", \($0) without it" } ?? "")
    case .words: " name,name"
    case .file, .picture: " file"
    case .flag: ""
    }
  }

  private static func bounds(_ lower: String, _ upper: String) -> String {
    " from \(lower) to \(upper)"
  }
}

import ArgumentParser
import AssayText

/// One page of section 1, made from what the command line says of itself.
struct ManualPage {
  /// `assay`, `assay-score`, or `assay-calibrate-practice`.
  let name: String
  let text: String

  /// The page of the program, then one for each verb, in the order of `assay --help`, each followed
  /// by those of the verbs below it.
  static func all() -> [ManualPage] {
    // The parser describes all verbs as JSON; what it holds beyond that is passed over.
    guard let tool = try? JSONParser.parse(Array(AssayCommand._dumpHelp().utf8)),
      let root = tool["command"]
    else { return [] }
    return pages(of: root, below: [])
  }

  private static func pages(of command: JSONValue, below parents: [String]) -> [ManualPage] {
    let words = parents + [command.words("commandName")]
    return [ManualPage(command, words: words)]
      + command.verbs.flatMap { pages(of: $0, below: words) }
  }

  /// `words` are those that call the command.
  private init(_ command: JSONValue, words: [String]) {
    let call = words.joined(separator: " ")
    let name = words.joined(separator: "-")
    self.name = name
    let verbs = command.verbs
    let isRoot = words.count == 1
    var page = Roff()
    page.macro("TH", name.uppercased(), "1", "", "assay \(AssayVersion.current)", "Assay")
    page.macro("SH", "NAME")
    page.words("\(name) - \(command.words("abstract").withoutFinalPeriod)")
    ManualPage.writeSynopsis(call, command, needsVerb: isRoot, to: &page)
    page.macro("SH", "DESCRIPTION")
    page.words(command.words("abstract"))
    for paragraph in command.words("discussion").split(separator: "\n\n") {
      page.macro("PP")
      page.words(String(paragraph))
    }
    ManualPage.writeArguments(command, to: &page)
    if !verbs.isEmpty { ManualPage.writeVerbs(verbs, to: &page) }
    ManualPage.writeEnd(
      isRoot: isRoot,
      seeAlso: [words.dropLast().joined(separator: "-")]
        + verbs.map { "\(name)-\($0.words("commandName"))" }, to: &page)
    text = page.text
  }

  private static func writeSynopsis(
    _ call: String, _ command: JSONValue, needsVerb: Bool, to page: inout Roff
  ) {
    page.macro("SH", "SYNOPSIS")
    var parts: [String] = needsVerb ? ["VERB"] : []
    for argument in command.arguments where argument["kind"] == "positional" {
      let name = "<\(argument.words("valueName"))>"
      let repeated = argument["isRepeating"] == true ? "\(name)..." : name
      parts.append(argument["isOptional"] == true ? "[\(repeated)]" : repeated)
    }
    if command.arguments.contains(where: { $0["kind"] != "positional" }) {
      parts.append("[options]")
    }
    page.bold(call, " " + parts.joined(separator: " "))
    for verb in needsVerb ? [] : command.verbs {
      page.macro("PP")
      page.bold("\(call) \(verb.words("commandName"))", " ...")
    }
  }

  private static func writeArguments(_ command: JSONValue, to page: inout Roff) {
    let positional = command.arguments.filter { $0["kind"] == "positional" }
    if !positional.isEmpty { page.macro("SH", "ARGUMENTS") }
    for argument in positional {
      page.macro("TP")
      page.bold("<\(argument.words("valueName"))>")
      page.words(argument.meaning)
    }
    page.macro("SH", "OPTIONS")
    for argument in command.arguments where argument["kind"] != "positional" {
      page.macro("TP")
      let names = (argument["names"]?.array ?? []).map { name in
        (name["kind"] == "short" ? "-" : "--") + name.words("name")
      }
      page.bold(
        names.joined(separator: ", "),
        argument["kind"] == "option" ? " <\(argument.words("valueName"))>" : "")
      page.words(argument.meaning)
    }
  }

  private static func writeVerbs(_ verbs: [JSONValue], to page: inout Roff) {
    page.macro("SH", "VERBS")
    for verb in verbs {
      page.macro("TP")
      page.bold(verb.words("commandName"))
      page.words(verb.words("abstract"))
    }
  }

  private static func writeEnd(isRoot: Bool, seeAlso names: [String], to page: inout Roff) {
    if !isRoot {
      page.macro("SH", "EXIT STATUS")
      page.words(AssayCommand.configuration.discussion)
    }
    page.macro("SH", "SEE ALSO")
    let pages = isRoot ? ["assay-score", "assay-check", "assay-packet"] : names
    page.words(pages.map { "\($0)(1)" }.joined(separator: ", "))
  }
}

extension JSONValue {
  fileprivate func words(_ name: String) -> String { self[name]?.string ?? "" }

  /// The commands below this one that are shown.
  fileprivate var verbs: [JSONValue] {
    (self["subcommands"]?.array ?? []).filter {
      $0["commandName"] != "help" && $0["shouldDisplay"] != false
    }
  }

  /// What is typed behind a command: its own words, or those of what it does without a further verb.
  fileprivate var arguments: [JSONValue] {
    let standard = self["defaultSubcommand"].flatMap { name in
      self["subcommands"]?.array?.first { $0["commandName"] == name }
    }
    return ((standard ?? self)["arguments"]?.array ?? []).filter { $0["shouldDisplay"] == true }
  }

  /// What an argument is for, and what holds without it.
  fileprivate var meaning: String {
    let values = self["defaultValue"]?.string.map { " (default: \($0))" } ?? ""
    return words("abstract") + values
  }
}

extension String {
  fileprivate var withoutFinalPeriod: String { hasSuffix(".") ? String(dropLast()) : self }
}

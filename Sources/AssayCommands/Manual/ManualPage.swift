import ArgumentParser
import AssayText

/// One page of section 1, made from what the command line says of itself.
struct ManualPage {
  /// `assay`, or `assay-score`.
  let name: String
  let text: String

  /// The page of the program, then one for each verb, in the order of `assay --help`.
  static func all() -> [ManualPage] {
    // The parser describes all verbs as JSON; what it holds beyond that is passed over.
    guard let tool = try? JSONParser.parse(Array(AssayCommand._dumpHelp().utf8)),
      let root = tool["command"]
    else { return [] }
    let verbs = (root["subcommands"]?.array ?? []).filter { $0["commandName"] != "help" }
    return [ManualPage(root, verbs: verbs)] + verbs.map { ManualPage($0, verbs: nil) }
  }

  /// `verbs` are listed on the page of the program alone.
  private init(_ command: JSONValue, verbs: [JSONValue]?) {
    let word = command.words("commandName")
    let call = verbs == nil ? "assay \(word)" : word
    name = verbs == nil ? "assay-\(word)" : word
    var page = Roff()
    page.macro("TH", name.uppercased(), "1", "", "assay \(AssayVersion.current)", "Assay")
    page.macro("SH", "NAME")
    page.words("\(name) - \(command.words("abstract").withoutFinalPeriod)")
    ManualPage.writeSynopsis(call, command, hasVerbs: verbs != nil, to: &page)
    page.macro("SH", "DESCRIPTION")
    page.words(command.words("abstract"))
    for paragraph in command.words("discussion").split(separator: "\n\n") {
      page.macro("PP")
      page.words(String(paragraph))
    }
    ManualPage.writeArguments(command, to: &page)
    if let verbs { ManualPage.writeVerbs(verbs, to: &page) }
    ManualPage.writeEnd(isRoot: verbs != nil, to: &page)
    text = page.text
  }

  private static func writeSynopsis(
    _ call: String, _ command: JSONValue, hasVerbs: Bool, to page: inout Roff
  ) {
    page.macro("SH", "SYNOPSIS")
    var parts: [String] = hasVerbs ? ["VERB"] : []
    for argument in command.arguments where argument["kind"] == "positional" {
      let name = "<\(argument.words("valueName"))>"
      let repeated = argument["isRepeating"] == true ? "\(name)..." : name
      parts.append(argument["isOptional"] == true ? "[\(repeated)]" : repeated)
    }
    if command.arguments.contains(where: { $0["kind"] != "positional" }) {
      parts.append("[options]")
    }
    page.bold(call, " " + parts.joined(separator: " "))
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

  private static func writeEnd(isRoot: Bool, to page: inout Roff) {
    if !isRoot {
      page.macro("SH", "EXIT STATUS")
      page.words(AssayCommand.configuration.discussion)
    }
    page.macro("SH", "SEE ALSO")
    page.words(isRoot ? "assay-score(1), assay-check(1), assay-packet(1)" : "assay(1)")
  }
}

extension JSONValue {
  fileprivate func words(_ name: String) -> String { self[name]?.string ?? "" }

  fileprivate var arguments: [JSONValue] {
    (self["arguments"]?.array ?? []).filter { $0["shouldDisplay"] == true }
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

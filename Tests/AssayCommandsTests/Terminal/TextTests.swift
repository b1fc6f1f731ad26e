import AssayText
import Testing

@testable import AssayCommands

@Suite struct `Text on its way to a terminal` {
  @Test(arguments: [
    ("plain", "plain"),
    ("red \u{1B}[31mname\u{1B}[0m", "red [31mname[0m"),
    ("\u{9B}31mC1", "31mC1"),
    ("a\r\nb\rc\u{2028}d", "a\nb\nc\nd"),
    ("tab\there", "tab here"),
    ("\u{202E}evil\u{2066}\u{200B}\u{FEFF}", "evil"),
    ("नमस्ते می‌خواهم 👩‍⚕️", "नमस्ते می‌خواهم 👩‍⚕️"),
    ("\u{0}\u{7}\u{8}", ""),
  ])
  func `keeps what is read and drops what is obeyed`(_ raw: String, _ clean: String) {
    #expect(TerminalText.clean(raw).unicodeScalars.elementsEqual(clean.unicodeScalars))
  }

  @Test func `is trimmed and put on one line`() {
    #expect(TerminalText.cleanLine("  a\nb\r\n ") == "a b")
    #expect(TerminalText.trim(" \n ") == "")
  }

  @Test(arguments: [
    ("short", 5, "short"), ("longer", 5, "long…"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
    ("cafe\u{301}s", 4, "caf…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("abc", 0, ""),
    ("one two", 5, "one…"),
  ])
  func `is cut between clusters`(_ text: String, _ width: Int, _ expected: String) {
    #expect(TerminalText.truncated(text, to: width) == expected)
  }

  @Test(
    arguments: [
      ("7", 7), ("007", 7), ("", nil), ("+4", nil), ("-1", nil), ("1e3", nil), ("٣", nil),
      ("9999999999", nil),
    ] as [(String, Int?)])
  func `numbers are ASCII digits alone`(_ text: String, _ number: Int?) {
    #expect(WholeNumber.read(text) == number)
  }
}

@Suite struct `What the environment asks for` {
  private func environment(_ values: [String: String]) -> TerminalEnvironment {
    TerminalEnvironment { values[$0] }
  }

  @Test func `colour needs a terminal that can show it and nobody who refuses it`() {
    let able = environment(["TERM": "xterm"])
    #expect(Style(isTerminal: true, environment: able).paint("x", .strong) == "\u{1B}[1mx\u{1B}[0m")
    #expect(!Style(isTerminal: false, environment: able).isColoured)
    for values in [["TERM": "xterm", "NO_COLOR": "1"], ["TERM": "dumb"], [:]] {
      #expect(!Style(isTerminal: true, environment: environment(values)).isColoured)
    }
    #expect(
      Style(isTerminal: true, environment: environment(["TERM": "x", "NO_COLOR": ""])).isColoured)
  }

  @Test func `VISUAL goes before EDITOR, and empty ones count as none`() {
    #expect(environment(["VISUAL": "vi", "EDITOR": "ed"]).editor == "vi")
    #expect(environment(["VISUAL": "", "EDITOR": "ed"]).editor == "ed")
    #expect(environment(["COLUMNS": "wide"]).columns == nil)
    #expect(environment(["COLUMNS": "0"]).columns == nil)
    #expect(environment(["COLUMNS": "132"]).columns == 132)
  }

  @Test(
    arguments: [
      ([:], true), (["LANG": "en_GB.UTF-8"], true), (["LANG": "de_DE.utf8"], true),
      (["LANG": "C"], false), (["LC_ALL": "POSIX", "LANG": "en_GB.UTF-8"], false),
    ] as [([String: String], Bool)])
  func `the locale says whether lines are drawn`(_ values: [String: String], _ isUTF8: Bool) {
    #expect(environment(values).isUTF8 == isUTF8)
  }
}

/// What the environment says about the terminal and the editor, read once where the program starts.
struct TerminalEnvironment: Hashable, Sendable {
  /// The kind of terminal, from `TERM`.
  var terminal: String?
  /// The command that edits a file, from `VISUAL` or `EDITOR`.
  var editor: String?
  /// Whether `NO_COLOR` asks for text without colour.
  var refusesColour: Bool
  /// The width that `COLUMNS` claims, for terminals that do not tell theirs.
  var columns: Int?
  /// Where temporary files go, from `TMPDIR`.
  var temporaryFolder: String
  /// Whether characters beyond ASCII may be used for lines and marks.
  var isUTF8: Bool

  /// An environment that says nothing.
  init() { self.init { _ in nil } }

  /// Asks `variable` for each name that matters; an empty value counts as none.
  init(reading variable: (String) -> String?) {
    func value(_ name: String) -> String? {
      guard let text = variable(name), !text.isEmpty else { return nil }
      return text
    }
    terminal = value("TERM")
    editor = value("VISUAL") ?? value("EDITOR")
    refusesColour = value("NO_COLOR") != nil
    columns = value("COLUMNS").flatMap(WholeNumber.read).flatMap { $0 > 0 ? $0 : nil }
    temporaryFolder = value("TMPDIR") ?? "/tmp"
    // A container often sets no locale at all while its terminal shows UTF-8.
    let locale = (value("LC_ALL") ?? value("LC_CTYPE") ?? value("LANG"))?.lowercased()
    isUTF8 = locale.map { $0.hasSuffix("utf-8") || $0.hasSuffix("utf8") } ?? true
  }

  /// Whether the terminal can move its cursor.
  var hasScreenControl: Bool { terminal != nil && terminal != "dumb" }
}

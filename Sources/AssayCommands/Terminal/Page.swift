/// What is shown between two prompts: blocks that are broken into lines for the window at hand.
struct Page: Hashable, Sendable {
  /// One part of a page.
  enum Block: Hashable, Sendable {
    /// A new section: a line across the window, or a sentence in plain mode.
    case rule(String, aside: String)
    case heading(String)
    case text(String)
    case indented(String)
    /// Labels in a column of their own, texts beside them.
    case list([Item])
    /// Something to take notice of.
    case note(String)
    case blank
  }

  /// A line of a list.
  struct Item: Hashable, Sendable {
    /// A key, a level, a number.
    var label: String
    /// What it stands for.
    var text: String
    /// More about it, below.
    var detail: String?

    /// Makes a line.
    init(_ label: String, _ text: String, detail: String? = nil) {
      self.label = label
      self.text = text
      self.detail = detail
    }
  }

  /// In the order in which they are shown.
  var blocks: [Block]

  /// Makes a page.
  init(_ blocks: [Block] = []) { self.blocks = blocks }
}

/// How pages are laid out.
struct PageFormat: Hashable, Sendable {
  /// The columns of the window; nothing when there is none.
  var window: Int?
  /// Sentences in place of columns and lines, for screen readers and pipes.
  var isPlain: Bool
  /// Whether marks beyond ASCII may be used.
  var isUTF8: Bool
  /// Colour or none.
  var style: Style

  /// Makes a format.
  init(width: Int?, isPlain: Bool, isUTF8: Bool = true, style: Style = .plain) {
    window = width
    self.isPlain = isPlain
    self.isUTF8 = isUTF8
    self.style = style
  }

  /// The columns that sentences use: 30 to 100, since longer lines are hard to read. Nothing when
  /// lines are not broken at all.
  var width: Int? { window.map { min(max($0, 30), 100) } }
}

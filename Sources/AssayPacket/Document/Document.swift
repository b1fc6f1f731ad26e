import AssayText

/// A document before it has a format: what stands where, and what it means.
///
/// Packets and guides are made into this once; each renderer only knows these few shapes.
struct Document: Hashable, Sendable {
  /// What kind of document it is.
  var kind: PlainText
  /// What it is about.
  var title: PlainText
  /// What stands under the title.
  var lines: [PlainText]
  /// The verdict, if the document has one.
  var banner: Banner?
  var sections: [Section]
  /// The last lines of the document.
  var footer: [PlainText]
}

/// The block at the top that says the most important thing.
struct Banner: Hashable, Sendable {
  var tone: Tone
  var label: PlainText
  var word: PlainText
  var reason: PlainText
  /// What a person made of it, if anybody has.
  var decision: PlainText?
  var figure: BannerFigure?
  var gauge: ChartRow?
}

/// The one number of a banner.
struct BannerFigure: Hashable, Sendable {
  var label: PlainText
  var figure: Figure
  var note: PlainText
}

/// A part of the document with a heading of its own.
struct Section: Hashable, Sendable {
  /// Unique in the document, letters and hyphens.
  var id: String
  var title: PlainText
  var blocks: [Block]
  /// Whether it starts a page when printed.
  var startsPage = false
}

/// Something that stands by itself between two blanks.
indirect enum Block: Hashable, Sendable {
  case heading(PlainText, tags: [Inline])
  case paragraph([Inline])
  case note(Tone, [Inline])
  case list([[Inline]])
  /// A list whose items may belong to the item above them.
  case outline([OutlineItem])
  /// Items with a bold lead, numbered.
  case steps([Step])
  case facts([Fact])
  case table(Table)
  case quote(Quote)
  case chart(Chart)
  /// A titled part with a few short lines beside its content.
  case split(PlainText, side: [[Inline]], [Block])
}

/// An item of a nested list.
struct OutlineItem: Hashable, Sendable {
  var depth: Int
  var content: [Inline]
}

/// An item with a bold lead.
struct Step: Hashable, Sendable {
  var lead: PlainText
  var rest: [Inline]
}

/// A term and what holds of it.
struct Fact: Hashable, Sendable {
  var term: PlainText
  var value: [Inline]

  init(_ term: PlainText, _ value: [Inline]) {
    self.term = term
    self.value = value
  }

  init(_ term: PlainText, _ value: PlainText) {
    self.init(term, [.text(value)])
  }
}

/// The words of a person.
struct Quote: Hashable, Sendable {
  var text: PlainText
  var attribution: [Inline]
}

/// Rows and columns; the first column names the row.
struct Table: Hashable, Sendable {
  struct Column: Hashable, Sendable {
    var title: PlainText
    var isNumeric: Bool

    init(_ title: PlainText, isNumeric: Bool = false) {
      self.title = title
      self.isNumeric = isNumeric
    }
  }

  var caption: PlainText
  var columns: [Column]
  var rows: [[[Inline]]]
}

/// A piece of a line.
enum Inline: Hashable, Sendable {
  case text(PlainText)
  case strong(PlainText)
  case muted(PlainText)
  case code(PlainText)
  case tag(PlainText, Tone)
  case figure(Figure)
  case strip(Strip)
}

extension [Inline] {
  /// One plain piece.
  static func words(_ text: PlainText) -> [Inline] { [.text(text)] }
}

/// What a part means for the reader; always said in words as well.
enum Tone: String, Hashable, Sendable {
  case neutral
  case good
  case caution
  case bad
}

/// Scores against the scale, one bar each.
struct Chart: Hashable, Sendable {
  var caption: PlainText
  var rows: [ChartRow]
}

/// One bar on a scale.
struct ChartRow: Hashable, Sendable {
  var label: PlainText
  var value: Figure?
  /// A line that is worth reaching, and what it is called.
  var mark: Figure?
  var markName: PlainText
  var floor: Figure?
  /// Where the true score lies in nine of ten cases.
  var interval: Interval?
  var scale: ClosedRange<Int>
  /// Whether the value is a point on the scale and no bar up to it.
  var isPoint = false

  /// Two figures, the lower first.
  struct Interval: Hashable, Sendable {
    var lower: Figure
    var upper: Figure
  }
}

/// The ratings of one criterion as dots on the scale.
struct Strip: Hashable, Sendable {
  struct Dot: Hashable, Sendable {
    var name: PlainText
    var value: Figure
  }

  var dots: [Dot]
  var mean: Figure?
  var scale: ClosedRange<Int>

  /// The same in words: `Ada 3, Ben 2.5`.
  var words: PlainText {
    dots.isEmpty ? "no rating" : dots.map { "\($0.name) \($0.value.readable)" }.joined()
  }
}

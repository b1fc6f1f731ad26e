import AssayText

extension Page {
  /// The page as it is written; all text passes the gate on its way.
  func text(_ format: PageFormat) -> String {
    blocks.map { PageWriter(format: format).lines(of: $0) }
      .flatMap { $0 }
      .map { $0 + "\n" }
      .joined()
  }
}

/// Breaks blocks into lines.
private struct PageWriter {
  let format: PageFormat

  func lines(of block: Page.Block) -> [String] {
    switch block {
    case .rule(let title, let aside): rule(title, aside)
    case .heading(let text): wrapped(text, role: .strong)
    case .text(let text): wrapped(text)
    case .indented(let text): wrapped(text, indent: 2)
    case .list(let items): format.isPlain ? items.flatMap(sentence) : columns(items)
    case .note(let text): wrapped("note: " + text, role: .alert)
    case .blank: [""]
    }
  }

  private func wrapped(_ text: String, indent: Int = 0, role: Style.Role = .plain) -> [String] {
    let margin = format.isPlain ? "" : String(repeating: " ", count: indent)
    return broken(text, taking: margin.utf8.count).map { line in
      line.isEmpty ? "" : margin + format.style.paint(line, role)
    }
  }

  private func broken(_ text: String, taking margin: Int) -> [String] {
    let clean = TerminalText.clean(text)
    guard let width = format.width else {
      return clean.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        .map { String($0) }
    }
    return clean.wrapped(to: max(10, width - 1 - margin))
  }

  private func rule(_ title: String, _ aside: String) -> [String] {
    let (title, aside) = (TerminalText.cleanLine(title), TerminalText.cleanLine(aside))
    guard !format.isPlain, let width = format.width else {
      return ["", aside.isEmpty ? title : title + ". " + aside]
    }
    let dash = format.isUTF8 ? "─" : "-"
    let ellipsis = format.isUTF8 ? "…" : "..."
    let room = width - 1 - 8
    let shownAside = TerminalText.truncated(aside, to: room / 2, ellipsis: ellipsis)
    let shownTitle = TerminalText.truncated(
      title, to: room - shownAside.displayWidth - 2, ellipsis: ellipsis)
    let fill = width - 1 - shownTitle.displayWidth - shownAside.displayWidth - 8
    let style = format.style
    return [
      "",
      style.paint(dash + dash + " ", .faint) + style.paint(shownTitle, .strong)
        + style.paint(" " + String(repeating: dash, count: max(2, fill)), .faint)
        + (shownAside.isEmpty ? dash + dash : " " + shownAside + " ")
        + style.paint(dash + dash, .faint),
    ]
  }

  /// `label: text`, which a voice reads well.
  private func sentence(_ item: Page.Item) -> [String] {
    wrapped(item.text.isEmpty ? item.label : item.label + ": " + item.text)
      + (item.detail.map { wrapped($0) } ?? [])
  }

  private func columns(_ items: [Page.Item]) -> [String] {
    let labels = items.map { TerminalText.cleanLine($0.label) }
    let widest = labels.map(\.displayWidth).max() ?? 0
    let column = min(widest, max(8, (format.width ?? 80) / 3))
    var lines: [String] = []
    for (item, label) in zip(items, labels) {
      let texts = broken(item.text, taking: column + 4)
      let shown = TerminalText.truncated(label, to: column, ellipsis: format.isUTF8 ? "…" : "...")
      for (row, text) in texts.enumerated() {
        let cell = (row == 0 ? shown : "").padded(to: column)
        let line = "  " + format.style.paint(cell, .strong) + "  " + text
        lines.append(row == 0 && text.isEmpty ? "  " + format.style.paint(shown, .strong) : line)
      }
      if let detail = item.detail { lines += wrapped(detail, indent: column + 6) }
    }
    return lines
  }
}

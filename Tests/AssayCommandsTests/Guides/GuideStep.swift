/// What a guide asks its reader to do, one after the other.
struct GuideStep {
  enum Action {
    /// It is this time on the reader's wall: `2026-11-24 09:00`.
    case clock(String)
    /// Somebody else sits down at the keyboard.
    case person(String)
    /// A file is written.
    case file(String, String)
    /// Lines of a file are replaced.
    case change(String, [String])
    /// A command line is typed; the lines that the guide shows below it, if it shows any.
    case command(String, shown: [String]?)
  }

  /// The line of the document, from 1.
  var line: Int
  var action: Action
}

/// Reads the steps of a guide.
///
/// Blocks of `console` hold commands behind `$ ` and what they print; `…` on a line of its own leaves
/// lines out, inside of a line it leaves out words. `text NAME` writes a file, `diff NAME` changes
/// one. Comments of HTML set the clock, change the person or run what is not shown.
struct GuideReader {
  private(set) var steps: [GuideStep] = []
  private(set) var fences: [(line: Int, info: String)] = []
  private var line = 0
  private var open: (info: [String], line: Int, text: [String])?

  init(_ text: String) {
    for content in text.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      read(String(content))
    }
  }

  private mutating func read(_ content: String) {
    if content.hasPrefix("```") {
      if let block = open {
        close(block)
        open = nil
      } else {
        let info = content.dropFirst(3)
        fences.append((line, String(info)))
        open = (info.split(separator: " ").map(String.init), line, [])
      }
    } else if open != nil {
      open?.text.append(content)
    } else if content.hasPrefix("<!-- "), content.hasSuffix(" -->") {
      readComment(String(content.dropFirst(5).dropLast(4)))
    }
  }

  private mutating func readComment(_ words: String) {
    let parts = words.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return }
    let value = String(parts[1].drop { $0 == " " })
    switch parts[0] {
    case "clock": add(.clock(value))
    case "person": add(.person(value))
    case "run": add(.command(value, shown: nil))
    default: break
    }
  }

  private mutating func close(_ block: (info: [String], line: Int, text: [String])) {
    switch block.info.first {
    case "console", "sh":
      // What `sh` prints is not shown.
      let isPrompted = block.info.first == "console"
      var command: (line: Int, words: String, shown: [String])?
      for (index, content) in block.text.enumerated() {
        let isCommand = !isPrompted || content.hasPrefix("$ ")
        if let last = command, last.words.hasSuffix("\\") {
          command?.words = last.words.dropLast() + content
        } else if isCommand {
          if let command { add(command) }
          let words = content.hasPrefix("$ ") ? String(content.dropFirst(2)) : content
          command = (block.line + 1 + index, words, isPrompted ? [] : ["…"])
        } else {
          command?.shown.append(content)
        }
      }
      if let command { add(command) }
    case "text" where block.info.count == 2:
      let text = block.text.map { $0 + "\n" }.joined()
      steps.append(GuideStep(line: block.line, action: .file(block.info[1], text)))
    case "diff" where block.info.count == 2:
      steps.append(GuideStep(line: block.line, action: .change(block.info[1], block.text)))
    default: break
    }
  }

  private mutating func add(_ command: (line: Int, words: String, shown: [String])) {
    steps.append(
      GuideStep(line: command.line, action: .command(command.words, shown: command.shown)))
  }

  private mutating func add(_ action: GuideStep.Action) {
    steps.append(GuideStep(line: line, action: action))
  }
}

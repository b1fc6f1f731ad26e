import AssayService
import AssayText

/// Holds the language service to every prefix of every shipped file, and to every file without any
/// one byte: it must answer everything and live.
enum Sweep {
  static func run(isQuick: Bool) {
    let step = isQuick ? 97 : 1
    for file in Samples.workspace(copies: 1) {
      var session = TypingSession(Samples.workspace(copies: 1), open: file)
      for count in stride(from: 0, through: file.bytes.count, by: step) {
        session.replace(file.bytes.prefix(count))
        session.settle()
        let line = file.bytes.prefix(count).count { $0 == 0x0A }
        session.ask("completion", line, 400)
        session.ask("semanticTokens/full", line, 0)
        if count % 16 == 0 { for method in TypingSession.others { session.ask(method, line, 5) } }
      }
      for offset in stride(from: 0, to: file.bytes.count, by: step) {
        session.replace(file.bytes[..<offset] + file.bytes[(offset + 1)...])
        session.settle()
        if offset % 16 == 0 { for method in TypingSession.others { session.ask(method, 20, 8) } }
      }
      let answers = session.times.values.reduce(0) { $0 + $1.count }
      say("sweep: \(file.name), \(file.bytes.count) bytes, \(answers) answers, none missing")
    }
  }
}

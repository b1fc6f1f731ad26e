import ArgumentParser
import AssayLanguage
import AssayText

/// `assay fmt`: gives every file its one layout.
struct FormatVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Lay out rubrics and scorecards in the one way.",
    discussion: """
      Files are changed in place and their names printed; standard input is printed laid out. \
      A file with a sentence that cannot be read is left alone, with status 1.
      """)

  @OptionGroup var inputs: SourceOptions

  @Flag(help: "Change nothing; print the names of files that would change, with status 1.")
  var check = false

  func perform(_ invocation: Invocation) throws(CommandFailure) -> ExitStatus {
    let loaded = SourceLoader.load(inputs.request(wantsContext: false), invocation)
    let output = invocation.output
    var isAnswerNo = false
    var failures = loaded.problems

    for file in loaded.asked {
      let result = Formatter.format(file.source)
      if result.diagnostics.contains(where: { $0.severity == .error }) {
        isAnswerNo = true
        tell(result.diagnostics, file.source, invocation)
        continue
      }
      if file.path == nil, !check {
        output.write(result.text)
        continue
      }
      if result.text == file.source.bytes { continue }
      if check { isAnswerNo = true }
      do throws(CommandFailure) {
        if !check, let path = file.path { try replace(path, result.text, invocation) }
        output.print(VisibleText.line(file.source.name))
      } catch {
        failures.append(error)
      }
    }
    for rejected in loaded.rejected {
      isAnswerNo = true
      tell([rejected.reason.diagnostic(file: 0)], rejected.source, invocation)
    }
    for failure in failures { output.say("assay: \(failure.message)") }
    return failures.first?.status ?? (isAnswerNo ? .no : .done)
  }

  private func replace(
    _ path: String, _ text: [UInt8], _ invocation: Invocation
  ) throws(CommandFailure) {
    do throws(PlatformError) {
      try FileReplacement.replace(
        FilePath.join(invocation.workingDirectory, path), with: text,
        randomness: invocation.randomness)
    } catch {
      throw .inputOutput("`\(VisibleText.line(path))` cannot be written: \(error.reason)")
    }
  }

  /// Findings are no result of this verb.
  private func tell(_ diagnostics: [Diagnostic], _ source: SourceText, _ invocation: Invocation) {
    let text = TextReport.render(diagnostics, in: [source], colored: invocation.colorsError)
    invocation.output.tell(text)
  }
}

extension Invocation {
  /// The console that prompts speak to.
  func console(plain: Bool, _ environment: TerminalEnvironment) -> SystemConsole {
    SystemConsole(environment: environment, isPlain: plain)
  }

  /// How tables and pages are laid out on standard output.
  var pageFormat: PageFormat {
    let environment = self.environment
    let terminal = TerminalEnvironment { environment[$0] }
    return PageFormat(
      width: self.terminal.isOutput ? self.terminal.columns : nil, isPlain: false,
      isUTF8: terminal.isUTF8,
      style: Style(isTerminal: self.terminal.isOutput, environment: terminal))
  }
}

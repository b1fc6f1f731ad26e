public import AssayText

/// Everything of the outside world that a run may touch.
public struct Invocation {
  /// The words behind the name of the program.
  public var arguments: [String]
  /// How the program was called: a name that the shell finds, or a path.
  public var program: String
  /// The variables that the process was started with.
  public var environment: [String: String]
  /// An absolute path; relative paths start here.
  public var workingDirectory: String
  /// What stands at the other ends.
  public var terminal: Terminal
  /// The present moment.
  public var clock: () -> Instant
  /// Bits that nobody can guess.
  public var randomness: @Sendable () -> UInt64
  /// Begins to wait between two looks at files: each call of what it gives waits once, and says
  /// whether to look again.
  public var waiting: () -> () -> Bool
  /// Runs git with arguments and gives what it writes; nothing without git, and where it fails.
  public var git: (_ arguments: [String]) -> [UInt8]?
  /// Standard input.
  public var input: Input
  /// Standard output and standard error.
  public var output: Output

  /// Joins the parts of a run.
  public init(
    arguments: [String], program: String = "assay", environment: [String: String] = [:],
    workingDirectory: String,
    terminal: Terminal = Terminal(), clock: @escaping () -> Instant,
    randomness: @escaping @Sendable () -> UInt64,
    waiting: @escaping () -> () -> Bool = { { false } },
    git: @escaping (_ arguments: [String]) -> [UInt8]? = { _ in nil }, input: Input, output: Output
  ) {
    self.arguments = arguments
    self.program = program
    self.environment = environment
    self.workingDirectory = workingDirectory
    self.terminal = terminal
    self.clock = clock
    self.randomness = randomness
    self.waiting = waiting
    self.git = git
    self.input = input
    self.output = output
  }

  /// Which ends of a run are a terminal, and how wide it is.
  public struct Terminal: Hashable, Sendable {
    /// Whether somebody may be typing.
    public var isInput: Bool
    /// Whether results are shown to somebody.
    public var isOutput: Bool
    /// Whether messages are shown to somebody.
    public var isError: Bool
    /// How many columns there are.
    public var columns: Int

    /// Without more, no terminal at all.
    public init(
      isInput: Bool = false, isOutput: Bool = false, isError: Bool = false, columns: Int = 80
    ) {
      self.isInput = isInput
      self.isOutput = isOutput
      self.isError = isError
      self.columns = columns
    }
  }

  /// Whether results may be coloured.
  var colorsOutput: Bool { terminal.isOutput && allowsColor }

  /// Whether messages may be coloured.
  var colorsError: Bool { terminal.isError && allowsColor }

  private var allowsColor: Bool {
    environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }
}

/// What a statistic says of a table: figures by name, tables, and what to know when reading them.
public struct StatisticReport: Hashable, Sendable {
  /// One cell of a report.
  public enum Value: Hashable, Sendable {
    /// A figure; printed with all its digits in JSON.
    case number(Double)
    /// A count.
    case count(Int)
    /// A name or a word.
    case text(String)
    /// An answer to a question of yes or no.
    case truth(Bool)
    /// No figure, with the reason.
    case undefined(String)
    /// Nothing to say here; `null` in JSON.
    case nothing
  }

  /// A figure with its name in lower case words joined by `_`; the same name in text and JSON.
  public struct Figure: Hashable, Sendable {
    /// The name, as in JSON.
    public var name: String
    /// What it is.
    public var value: Value

    /// A figure by name.
    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// Rows of cells under named columns; in JSON a list of objects.
  public struct Table: Hashable, Sendable {
    /// The name, as in JSON.
    public var name: String
    /// The names of the columns.
    public var columns: [String]
    /// The cells, one list for each row, as long as `columns`.
    public var rows: [[Value]]

    /// A table by name.
    public init(_ name: String, columns: [String], rows: [[Value]] = []) {
      self.name = name
      self.columns = columns
      self.rows = rows
    }
  }

  /// The figures, in the order they are read.
  public var figures: [Figure]
  /// The tables, in the order they are read.
  public var tables: [Table]
  /// Sentences that change how the figures are to be read.
  public var notes: [String]
  /// What can be drawn, as SVG, where it was asked for.
  public var picture: String?

  /// A report.
  public init(
    figures: [Figure] = [], tables: [Table] = [], notes: [String] = [], picture: String? = nil
  ) {
    self.figures = figures
    self.tables = tables
    self.notes = notes
    self.picture = picture
  }
}

extension StatisticReport.Value {
  /// The figure that `body` gives, or why there is none.
  public init(_ body: () throws(Undefined) -> Double) {
    do { self = .number(try body()) } catch { self = .undefined(error.reason) }
  }

  /// The figure, or nothing.
  public init(_ number: Double?) {
    if let number { self = .number(number) } else { self = .nothing }
  }
}

extension StatisticReport.Value {
  /// A number of whole things, such as degrees of freedom: a count, or a mean of counts.
  init(size: Double) {
    self = size == size.rounded() && abs(size) < 1e15 ? .count(Int(size)) : .number(size)
  }
}

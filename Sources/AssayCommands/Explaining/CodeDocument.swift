import AssayLanguage
import AssayText

/// What a code stands for, as one JSON document with a version.
enum CodeDocument {
  /// Rises when a member changes its meaning or goes away.
  static let version = 1

  static func value(_ explanation: CodeExplanation) -> JSONValue {
    [
      "assay": "code", "version": .integer(version), "code": .string(explanation.code),
      "severity": .string(explanation.severity.rawValue), "finds": .string(explanation.finds),
      "why": text(explanation.why), "source": text(explanation.source),
      "example": text(explanation.example), "instead": .string(explanation.instead),
      "mayBeAllowed": .bool(explanation.mayBeAllowed),
    ]
  }

  private static func text(_ words: String?) -> JSONValue { words.map { .string($0) } ?? .null }
}

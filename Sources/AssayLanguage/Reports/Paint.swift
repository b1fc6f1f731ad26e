/// Colours for a terminal, or none; they repeat what the words say and never carry meaning alone.
struct Paint {
  /// What a piece of a report is.
  enum Role {
    case severity(Diagnostic.Severity)
    case message
    case frame
  }

  var isOn: Bool

  func callAsFunction(_ text: String, _ role: Role) -> String {
    guard isOn, !text.isEmpty else { return text }
    return "\u{1B}[\(code(role))m\(text)\u{1B}[0m"
  }

  private func code(_ role: Role) -> String {
    switch role {
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.note): "1;36"
    case .message: "1"
    case .frame: "34"
    }
  }
}

import ArgumentParser

/// An option that would do nothing beside others, and be passed over in silence.
struct IdleOption {
  /// As it is typed, such as `--budget`.
  let name: String
  /// Whether it was given among others that leave it without work.
  let isIdle: Bool
  /// What it is for, and what to type instead.
  let mend: String

  /// Joins an option, when it is idle, and the mend.
  init(_ name: String, when isIdle: Bool, _ mend: String) {
    self.name = name
    self.isIdle = isIdle
    self.mend = mend
  }

  /// Refuses the first of these options that is idle.
  static func refuse(_ options: IdleOption...) throws {
    guard let idle = options.first(where: \.isIdle) else { return }
    throw ValidationError("\(idle.name) does nothing here: \(idle.mend)")
  }
}

import AssayText

/// Why a request is refused, in the codes of JSON-RPC and of the editor protocol.
struct WireError: Error, Hashable {
  var code: Int
  var message: String

  static let notJSON = WireError(code: -32700, message: "the message is no JSON document")
  static let notARequest = WireError(code: -32600, message: "the message is no request")
  static let notInitialized = WireError(code: -32002, message: "`initialize` comes first")
  static let shutDown = WireError(code: -32600, message: "the server has been shut down")

  static func unknownMethod(_ method: String) -> WireError {
    WireError(code: -32601, message: "there is no method `\(method)`")
  }

  static func wrongParameters(_ what: String) -> WireError {
    WireError(code: -32602, message: "the parameters need \(what)")
  }

  /// The request was understood and cannot be met.
  static func failed(_ message: String) -> WireError {
    WireError(code: -32803, message: message)
  }
}

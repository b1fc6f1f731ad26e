import FuzzDriver

/// The program's entry.
@_cdecl("FuzzForms_main")
public func fuzzMain(
  _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  fuzz(count, arguments) { fuzzOneInput($0, $1) }
}

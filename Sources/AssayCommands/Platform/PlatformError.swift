#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A refusal of the operating system.
struct PlatformError: Error, Hashable {
  let number: Int32

  /// The refusal of the call just made.
  static var last: PlatformError { PlatformError(number: errno) }

  /// Words that end a sentence.
  var reason: String {
    switch number {
    case ENOENT: "there is nothing of that name"
    case EACCES, EPERM: "you have no permission"
    case EISDIR: "it is a folder"
    case ENOTDIR: "a part of the path is not a folder"
    case ELOOP: "its symbolic links lead in a circle"
    case ENOSPC, EDQUOT: "there is no space left"
    case EROFS: "the disk can only be read"
    case ENAMETOOLONG: "the name is too long"
    case EMFILE, ENFILE: "too many files are open"
    case EIO: "the disk reports a mistake"
    default: String(cString: strerror(number)).lowercased()
    }
  }

  var isClosedPipe: Bool { number == EPIPE }
  var isMissing: Bool { number == ENOENT }
  var isExisting: Bool { number == EEXIST }
  var isInterruption: Bool { number == EINTR }
}

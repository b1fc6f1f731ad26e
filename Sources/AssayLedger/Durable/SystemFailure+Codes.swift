#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SystemFailure {
  /// The failure that the thread's last system call left behind.
  static var last: SystemFailure { SystemFailure(code: errno) }

  /// The failure that the system's number stands for.
  public init(code: Int32) {
    // `ENOTSUP` and `EOPNOTSUPP` are one number on Linux and two on Darwin.
    if [ENOTSUP, EOPNOTSUPP, ENOSYS].contains(code) {
      self = .notSupported
      return
    }
    self =
      switch code {
      case EINTR: .interrupted
      case EEXIST, ENOTEMPTY: .exists
      case ENOENT: .missing
      case EACCES: .denied
      case EPERM: .notPermitted
      case EROFS: .readOnly
      case ENOSPC: .full
      case EDQUOT: .overQuota
      case EIO: .inputOutput
      case EINVAL: .invalid
      case ELOOP: .symbolicLink
      case EMLINK: .tooManyLinks
      case ENOTDIR: .notAFolder
      case EISDIR: .isAFolder
      case ENAMETOOLONG: .nameTooLong
      case EMFILE, ENFILE: .tooManyOpenFiles
      case EXDEV: .otherDevice
      default: .other(code)
      }
  }
}

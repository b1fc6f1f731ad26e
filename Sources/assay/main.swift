import AssayCommands

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

exit(PlatformProcess.run().rawValue)

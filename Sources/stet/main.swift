import StetShell

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

exit(Session.runProcess(Array(CommandLine.arguments.dropFirst())))

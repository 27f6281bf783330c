#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The most memory that this process has held so far, in bytes.
func peakMemory() -> Int {
  var usage = rusage()
  #if canImport(Glibc)
    let isKnown = getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0
    let bytesPerUnit = 1024
  #else
    let isKnown = getrusage(RUSAGE_SELF, &usage) == 0
    let bytesPerUnit = 1
  #endif
  return isKnown ? usage.ru_maxrss * bytesPerUnit : 0
}

/// One word of a text as the hot loop sees it.
struct Word: BitwiseCopyable {
  /// UTF-8 offsets, half-open.
  var start = 0
  var end = 0
  /// Sixty-three bits over the folded letters: equal words have equal hashes, and of a million
  /// different words two share one with odds of about one in twenty million.
  var hash: UInt64 = 0
}

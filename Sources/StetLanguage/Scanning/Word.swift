/// One word of a text as the hot loop sees it.
struct Word {
  /// UTF-8 offsets, half-open.
  var start = 0
  var end = 0
  /// Sixty-four bits over the folded letters. Equal words have equal hashes; two of a million
  /// different words share one with odds of about one in thirty million.
  var hash: UInt64 = 0
}

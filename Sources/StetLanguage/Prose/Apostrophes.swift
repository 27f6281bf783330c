/// Apostrophes inside words: straight `'` or curly `’`.
package enum Apostrophes {
  /// The rarer kind, when a text has both; straight ones when it is a draw. UTF-8 byte offsets, half-open.
  package static func minority(in text: some ProseReadable) -> [Range<Int>] {
    let text = text.prose
    let words = text.tokens.filter { $0.kind == .word }
    return text.withBytes { bytes in
      var straight: [Range<Int>] = []
      var curly: [Range<Int>] = []
      for word in words {
        var index = word.start
        while index < word.end {
          let (scalar, after) = ScalarFacts.decode(bytes, at: index)
          if scalar == 0x27 { straight.append(index..<after) }
          if scalar == 0x2019 { curly.append(index..<after) }
          index = after
        }
      }
      if straight.isEmpty || curly.isEmpty { return [] }
      return curly.count < straight.count ? curly : straight
    }
  }
}

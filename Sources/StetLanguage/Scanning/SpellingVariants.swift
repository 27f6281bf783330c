/// Other ways to write one form, whatever the language: bytes in, bytes out.
enum SpellingVariants {
  private static let hyphen = UInt8(ascii: "-")

  /// Calls `body` with each other spelling of `form`.
  ///
  /// - `С400` for `С-400`: a designator without its hyphen.
  /// - `истребитель—перехватчик` for `истребитель-перехватчик`, in languages where the hyphen joins
  ///   and the dash would part the words.
  /// - `155 мм` and `155мм` for `155-мм`.
  static func each(
    of form: UnsafeBufferPointer<UInt8>, hyphenJoins: Bool, _ body: ([UInt8]) -> Void
  ) {
    guard form.contains(hyphen) else { return }
    let closed = rewriting(form) { isDesignator($0, $1) || isMeasure($0, $1) ? [] : nil }
    if let closed { body(closed) }
    guard hyphenJoins else { return }
    if let spaced = rewriting(form, { isMeasure($0, $1) ? [UInt8(ascii: " ")] : nil }) {
      body(spaced)
    }
    let dash = Array("—".utf8)
    if let dashed = rewriting(form, { isLetter($0) && isLetter($1) ? dash : nil }) { body(dashed) }
  }

  /// The form with hyphens replaced where `replacement`, given the bytes on both sides, says so; nil
  /// when it never does.
  private static func rewriting(
    _ form: UnsafeBufferPointer<UInt8>, _ replacement: (UInt8, UInt8) -> [UInt8]?
  ) -> [UInt8]? {
    var result: [UInt8] = []
    var isChanged = false
    for (index, byte) in form.enumerated() {
      if byte == hyphen, index > 0, index + 1 < form.count,
        let piece = replacement(form[index - 1], form[index + 1])
      {
        result += piece
        isChanged = true
      } else {
        result.append(byte)
      }
    }
    return isChanged ? result : nil
  }

  private static func isDesignator(_ before: UInt8, _ after: UInt8) -> Bool {
    isLetter(before) && isDigit(after)
  }

  private static func isMeasure(_ before: UInt8, _ after: UInt8) -> Bool {
    isDigit(before) && isLetter(after)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }
}

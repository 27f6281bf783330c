/// Other ways to write one form, whatever the language: bytes in, bytes out.
enum SpellingVariants {
  private static let hyphen = UInt8(ascii: "-")

  /// Calls `body` with each other spelling of `form`.
  ///
  /// - `С400` for `С-400`: a designator without its hyphen.
  /// - `истребитель—перехватчик` for `истребитель-перехватчик`, in languages where the hyphen joins
  ///   and the dash would part the words.
  /// - `155 мм`, `155мм` and `155-мм` for each other, at the head of a form.
  static func each(
    of form: UnsafeBufferPointer<UInt8>, hyphenJoins: Bool, _ body: ([UInt8]) -> Void
  ) {
    if let first = form.first, isDigit(first) { measures(form, body) }
    guard form.contains(hyphen) else { return }
    if let closed = rewriting(form, { isLetter($0) && isDigit($1) ? [] : nil }) { body(closed) }
    guard hyphenJoins else { return }
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

  private static let units: Set<[UInt8]> = Set(
    ["mm", "cm", "km", "kg", "kt", "hp", "мм", "см", "км", "кг", "кт"].map { Array($0.utf8) })

  private static func measures(_ form: UnsafeBufferPointer<UInt8>, _ body: ([UInt8]) -> Void) {
    let number = form.prefix { isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }
    let joint = form[number.endIndex...].prefix(while: isJoint)
    let unit = form[joint.endIndex...].prefix(while: isLetter)
    guard joint.count < 2, units.contains(Array(unit)) else { return }
    for other in [[], [hyphen], [UInt8(ascii: " ")]] where other != Array(joint) {
      body(number + other + form[joint.endIndex...])
    }
  }

  private static func isJoint(_ byte: UInt8) -> Bool { byte == hyphen || byte == UInt8(ascii: " ") }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }
}

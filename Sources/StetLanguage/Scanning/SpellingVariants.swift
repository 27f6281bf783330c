/// Other ways to write one form, whatever the language: bytes in, bytes out.
enum SpellingVariants {
  private static let hyphen = UInt8(ascii: "-")

  /// Calls `body` with each other spelling of `form`.
  ///
  /// - `С400` for `С-400`: a designator without its hyphen.
  /// - `Su 57` for `Su-57`, in languages where the hyphen does not join.
  /// - `истребитель—перехватчик` for `истребитель-перехватчик`, in languages where the hyphen joins
  ///   and the dash would part the words.
  /// - `155 мм`, `155мм` and `155-мм` for each other, at the head of a form.
  static func each(
    of form: UnsafeBufferPointer<UInt8>, hyphenJoins: Bool, _ body: ([UInt8]) -> Void
  ) {
    if let first = form.first, isDigit(first) { measures(form, body) }
    guard form.contains(hyphen) else { return }
    if let closed = replacing(form, with: [], between: { isLetter($0) && isDigit($1) }) {
      body(closed)
    }
    guard hyphenJoins else {
      if let open = replacing(
        form, with: [UInt8(ascii: " ")], between: { isLetter($0) && isDigit($1) })
      {
        body(open)
      }
      return
    }
    let dash = Array("—".utf8)
    if let dashed = replacing(form, with: dash, between: { isLetter($0) && isLetter($1) }) {
      body(dashed)
    }
  }

  /// The form with those hyphens replaced whose neighbours, the bytes on both sides, ask for it; nil
  /// when none does, as for nearly every form.
  private static func replacing(
    _ form: UnsafeBufferPointer<UInt8>, with piece: [UInt8], between isMeant: (UInt8, UInt8) -> Bool
  ) -> [UInt8]? {
    func isReplaced(_ index: Int) -> Bool {
      form[index] == hyphen && index > 0 && index + 1 < form.count
        && isMeant(form[index - 1], form[index + 1])
    }
    guard form.indices.contains(where: isReplaced) else { return nil }
    return form.indices.flatMap { isReplaced($0) ? piece : [form[$0]] }
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

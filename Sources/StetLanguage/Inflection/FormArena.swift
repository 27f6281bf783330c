/// The forms of the words of one term; their stems lie in one buffer, behind the term itself.
///
/// A word's forms are distinct: a spelling that comes again only gains slots.
struct FormArena {
  private(set) var bytes: ContiguousArray<UInt8>
  private(set) var forms = ContiguousArray<Form>()
  private var firstOfWord = 0

  /// - Parameter term: the term as written; ranges of it are stems of the arena.
  init(_ term: ContiguousArray<UInt8>) {
    bytes = term
    bytes.reserveCapacity(term.count + 256)
    forms.reserveCapacity(64)
  }

  /// Starts a word; the forms added from here on are its own.
  mutating func beginWord() {
    firstOfWord = forms.count
  }

  /// The forms added since ``beginWord()``.
  var word: Range<Int> { firstOfWord..<forms.count }

  // MARK: Stems

  /// Keeps a longer stem: bytes of the arena and then `tail`.
  mutating func stem(_ range: Range<Int>, _ tail: Tail) -> Range<Int> {
    if tail.count == 0 { return range }
    let start = bytes.count
    for index in range { bytes.append(bytes[index]) }
    for index in 0..<tail.count { bytes.append(tail[index]) }
    return start..<bytes.count
  }

  /// Keeps a stem of two stretches of the arena.
  mutating func stem(_ first: Range<Int>, _ second: Range<Int>) -> Range<Int> {
    let start = bytes.count
    for index in first { bytes.append(bytes[index]) }
    for index in second { bytes.append(bytes[index]) }
    return start..<bytes.count
  }

  /// The spelled-out bytes of a form.
  mutating func spell(_ form: Form) -> Range<Int> { stem(form.stemBytes, form.ending) }

  /// The last letter of a stem in lower case, `ё` as `е`.
  func lastLetter(of stem: Range<Int>) -> Letter {
    Letter(bytes, before: stem.upperBound, from: stem.lowerBound).folded
  }

  // MARK: Forms

  /// Adds the form `stem` + `ending`, or its slots when that spelling is already there.
  mutating func add(_ stem: Range<Int>, _ ending: Tail, _ slots: Slots) {
    let form = Form(
      stem: Int32(stem.lowerBound)..<Int32(stem.upperBound), ending: ending, slots: slots)
    for index in word where isSame(forms[index], form) {
      forms[index].slots.formUnion(slots)
      return
    }
    forms.append(form)
  }

  private func isSame(_ left: Form, _ right: Form) -> Bool {
    if left.stem == right.stem { return left.ending == right.ending }
    if left.count != right.count { return false }
    var offset = left.count - 1
    while offset >= 0 {
      if byte(left, offset) != byte(right, offset) { return false }
      offset -= 1
    }
    return true
  }

  private func byte(_ form: Form, _ offset: Int) -> UInt8 {
    let inEnding = offset - form.stem.count
    return inEnding >= 0 ? form.ending[inEnding] : bytes[Int(form.stem.lowerBound) + offset]
  }

  // MARK: Agreement

  /// Lets the forms of a word, each in its number and gender, agree in case alone.
  mutating func agreeInCaseAlone(_ word: Range<Int>) {
    for index in word { forms[index].slots = forms[index].slots.inEveryNumber }
  }

  /// Lets the forms of a word agree in case and number, whatever their gender.
  mutating func agreeInCaseAndNumber(_ word: Range<Int>) {
    for index in word { forms[index].slots = forms[index].slots.inEveryGender }
  }

  /// Leaves the forms of a word only the slots in `numbers`.
  mutating func keep(_ numbers: Slots, in word: Range<Int>) {
    for index in word { forms[index].slots.formIntersection(numbers) }
  }

  /// True when the first form of a word, the one cited, is a plural.
  func isPlural(_ word: Range<Int>) -> Bool {
    word.first.map { forms[$0].slots.isSubset(of: .plural) } ?? false
  }
}

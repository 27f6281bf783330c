/// One spelled form of one word: its bytes in the arena, and the slots it fills.
struct Form {
  var start: Int32
  var count: Int32
  var slots: Slots
}

/// The forms of the words of one term, spelled out in one buffer.
///
/// A word's forms are distinct: a spelling that comes again only gains slots.
struct FormArena {
  private(set) var bytes = ContiguousArray<UInt8>()
  private(set) var forms = ContiguousArray<Form>()
  private var firstOfWord = 0

  init() {
    bytes.reserveCapacity(1024)
    forms.reserveCapacity(64)
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    forms.removeAll(keepingCapacity: true)
    firstOfWord = 0
  }

  /// Starts a word; the forms added from here on are its own.
  mutating func beginWord() {
    firstOfWord = forms.count
  }

  /// The forms added since ``beginWord()``.
  var word: Range<Int> { firstOfWord..<forms.count }

  /// Keeps a stem in the buffer: `text[range]` and then `tail`.
  mutating func stem(
    _ text: ContiguousArray<UInt8>, _ range: Range<Int>, _ tail: Tail = Tail()
  ) -> Range<Int> {
    let start = bytes.count
    bytes.append(contentsOf: text[range])
    append(tail)
    return start..<bytes.count
  }

  /// Keeps a longer stem: bytes of the arena and then `tail`.
  mutating func stem(_ range: Range<Int>, _ tail: Tail) -> Range<Int> {
    let start = bytes.count
    for index in range { bytes.append(bytes[index]) }
    append(tail)
    return start..<bytes.count
  }

  /// Keeps a stem of `text[range]`, `tail` and then bytes of the arena.
  mutating func stem(
    _ text: ContiguousArray<UInt8>, _ range: Range<Int>, _ tail: Tail, then rest: Range<Int>
  ) -> Range<Int> {
    let whole = stem(text, range, tail)
    for index in rest { bytes.append(bytes[index]) }
    return whole.lowerBound..<bytes.count
  }

  /// Keeps a stem of bytes of the arena and then `text[range]`.
  mutating func stem(
    _ head: Range<Int>, _ text: ContiguousArray<UInt8>, _ range: Range<Int>
  ) -> Range<Int> {
    let whole = stem(head, Tail())
    bytes.append(contentsOf: text[range])
    return whole.lowerBound..<bytes.count
  }

  func bytes(of form: Form) -> Range<Int> {
    Int(form.start)..<Int(form.start + form.count)
  }

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

  /// Adds the form `stem` + `ending`, or its slots when that spelling is already there.
  mutating func add(_ stem: Range<Int>, _ ending: Tail, _ slots: Slots) {
    let start = bytes.count
    for index in stem { bytes.append(bytes[index]) }
    append(ending)
    let count = bytes.count - start
    for index in word where forms[index].count == Int32(count) {
      if sameBytes(Int(forms[index].start), start, count) {
        forms[index].slots.formUnion(slots)
        bytes.removeLast(count)
        return
      }
    }
    forms.append(Form(start: Int32(start), count: Int32(count), slots: slots))
  }

  /// The last letter of a stem in lower case, `ё` as `е`.
  func lastLetter(of stem: Range<Int>) -> Letter {
    Letter(bytes, before: stem.upperBound, from: stem.lowerBound).folded
  }

  private mutating func append(_ tail: Tail) {
    for index in 0..<tail.count { bytes.append(tail[index]) }
  }

  private func sameBytes(_ left: Int, _ right: Int, _ count: Int) -> Bool {
    var offset = count - 1
    while offset >= 0 {
      if bytes[left + offset] != bytes[right + offset] { return false }
      offset -= 1
    }
    return true
  }
}

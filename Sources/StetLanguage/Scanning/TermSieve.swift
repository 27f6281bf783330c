/// Which terms could stand in a text at all, judged by how its words begin.
///
/// Expanding a glossary of thousands of terms takes longer than checking one article. The sieve
/// reads the article first and lets pass only terms whose words begin as some words of the text
/// do; it may let a term pass in vain, and never holds back one that stands there.
package struct TermSieve: Sendable {
  /// Beginnings are compared as far as this many letters.
  private static let longest = 3
  /// Of a longer word the rest is not looked at; no term has one.
  private static let longestWord = 64

  private let language: String
  /// Packed runs of one to ``longest`` letters: those that begin a word of the texts, and in English,
  /// which joins words (`multirole`), those inside a word.
  private var beginnings: Set<UInt64> = []
  /// For languages whose words change at their beginnings, or of which nothing is known.
  private let passesAll: Bool

  /// - Parameter language: a language tag; its primary subtag says how far a word's beginning
  ///   stays when the word is inflected.
  package init(language: String) {
    self.language = String(language.prefix { $0 != "-" })
    passesAll = !["ru", "uk", "bg", "en"].contains(self.language)
  }

  /// Adds a text that will be scanned.
  package mutating func read(_ text: String) {
    guard !passesAll else { return }
    let joinsWords = language == "en"
    eachWord(text) { letters in
      for start in letters.indices where start == 0 || joinsWords {
        var packed: UInt64 = 0
        for letter in letters[start...].prefix(Self.longest) {
          packed = packed << 21 | UInt64(letter)
          beginnings.insert(packed)
        }
      }
    }
  }

  /// Whether `term` may stand in the texts.
  ///
  /// - Parameter isVerb: verbs change more than their endings.
  package func passes(_ term: String, isVerb: Bool) -> Bool {
    guard !passesAll else { return true }
    var passes = true
    eachWord(term) { letters in
      guard passes, !isIrregular(letters) else { return }
      passes = beginnings.contains(Self.packed(letters.prefix(surely(letters.count, isVerb))))
    }
    return passes
  }

  /// How many letters of a word stay in all its forms.
  private func surely(_ count: Int, _ isVerb: Bool) -> Int {
    if isVerb { return 1 }
    // Endings and fleeting vowels reach four letters back in Slavic words (котёнок, котята), and
    // two in English ones (wife, wives).
    return max(1, min(Self.longest, count - (language == "en" ? 2 : 4)))
  }

  /// Words whose other forms or spellings begin otherwise.
  private func isIrregular(_ letters: [UInt32]) -> Bool {
    Self.irregular.contains { $0.count <= letters.count && letters.starts(with: $0) }
  }

  private static let irregular: [[UInt32]] = [
    "человек", "людин", "ребен", "дитин", "год", "рік", "aeropl", "airpl", "person", "people",
    "foot",
    "feet", "tooth", "teeth", "goose", "geese", "mouse", "mice", "tyre", "tire", "kerb", "curb",
    "gaol", "jail", "man", "men", "anaes", "anes", "oes", "es", "foet", "fet", "paed", "ped",
  ].map { $0.unicodeScalars.map(\.value) }

  private static func packed(_ letters: ArraySlice<UInt32>) -> UInt64 {
    letters.reduce(0) { $0 << 21 | UInt64($1) }
  }

  /// Calls `body` with the first letters and digits of each run of them, folded; hyphens part
  /// words here, and marks inside a word are passed over.
  private func eachWord(_ text: String, _ body: ([UInt32]) -> Void) {
    var letters: [UInt32] = []
    for scalar in text.unicodeScalars {
      let value = Self.folded(scalar.value)
      if value == 0 { continue }
      if value != 0x20 {
        if letters.count < Self.longestWord { letters.append(value) }
      } else if !letters.isEmpty {
        body(letters)
        letters.removeAll(keepingCapacity: true)
      }
    }
    if !letters.isEmpty { body(letters) }
  }

  /// The letter or digit that a scalar counts as; 0x20 for what parts words, 0 for what has no
  /// width.
  private static func folded(_ scalar: UInt32) -> UInt32 {
    guard scalar >= 0x800 else {
      let entry = FoldTable.english.entries[Int(scalar)]
      if Fold.isWord(entry) { return UInt32(entry & Fold.value) }
      let isMark = (0x300...0x36F).contains(scalar) || entry == Fold.joint | 0xAD
      return isMark ? 0 : 0x20
    }
    return switch ScalarClass(scalar) {
    case .letter(let folded, _, _): folded
    case .ignorable: 0
    case .separator, .ideograph, .hyphen, .enDash, .apostrophe: 0x20
    }
  }
}

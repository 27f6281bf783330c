/// Which terms could stand in a text at all, judged by how its words begin.
///
/// Expanding a glossary of thousands of terms takes longer than checking one article. The sieve
/// reads the article first and lets pass only terms whose words begin as some words of the text
/// do; it may let a term pass in vain, and never holds back one that stands there.
package struct TermSieve: Sendable {
  /// Beginnings are compared as far as this many letters: in English, whose spellings differ from
  /// the fourth letter on (`manoeuvre`, `maneuver`), and in the Slavic languages.
  private static let longest = 3
  private static let longestSlavic = 5
  /// Of a longer word the rest is not looked at; no term has one.
  private static let longestWord = 64

  private let language: String
  private let longest: Int
  /// Packed runs of one to ``longest`` letters: those that begin a word of the texts or follow a
  /// number or its end in one (`С300`), and in English, which joins words (`multirole`), all those
  /// inside a word.
  private var beginnings: Set<UInt64> = []
  /// Of those, the ones that begin a word or follow a number: where a term may begin.
  private var openings: Set<UInt64> = []
  /// For languages whose words change at their beginnings, or of which nothing is known.
  private let passesAll: Bool

  /// - Parameter language: a language tag; its primary subtag says how far a word's beginning
  ///   stays when the word is inflected.
  package init(language: String) {
    self.language = String(language.prefix { $0 != "-" })
    longest = self.language == "en" ? Self.longest : Self.longestSlavic
    passesAll = !["ru", "uk", "bg", "en"].contains(self.language)
  }

  /// Adds a text that will be scanned.
  package mutating func read(_ text: String) {
    guard !passesAll else { return }
    let joinsWords = language == "en"
    Self.eachWord(text) { letters in
      for start in letters.indices {
        let isOpening =
          start == 0 || Self.isDigit(letters[start]) != Self.isDigit(letters[start - 1])
        guard isOpening || joinsWords else { continue }
        var packed: UInt64 = 0
        for letter in letters[start...].prefix(longest) {
          packed = packed << 11 | UInt64(letter & 0x7FF)
          beginnings.insert(packed)
          if isOpening { openings.insert(packed) }
        }
      }
      return true
    }
  }

  /// Whether `term` may stand in the texts.
  ///
  /// - Parameter isVerb: verbs change more than their endings.
  package func passes(_ term: String, isVerb: Bool) -> Bool {
    guard !passesAll else { return true }
    var isFirst = true
    return Self.eachWord(term) { letters in
      if isFunctionWord(letters) { return true }
      defer { isFirst = false }
      let places = isFirst ? openings : beginnings
      let beginning = Self.packed(letters.prefix(surely(letters, isVerb)))
      return places.contains(beginning) || isIrregular(letters, isVerb)
        || Self.others[beginning, default: []].contains(where: places.contains)
    }
  }

  /// How many letters of a word stay in all its forms.
  private func surely(_ letters: [UInt32], _ isVerb: Bool) -> Int {
    let digits = letters.prefix(while: Self.isDigit).count
    if digits > 0 { return min(longest, digits) }
    if isVerb { return 1 }
    // Endings and fleeting vowels reach four letters back in Slavic words (котёнок, котята), and
    // two in English ones (wife, wives).
    return max(1, min(longest, letters.count - (language == "en" ? 2 : 4)))
  }

  /// Words of a term that its occurrences may lack.
  private func isFunctionWord(_ letters: [UInt32]) -> Bool {
    language == "en" && letters.count < 4 && Self.functionWords.contains(letters)
  }

  private static let functionWords = ["to", "the", "a", "an"].map(letters)

  /// Words whose forms begin in ways that no list could tell.
  private func isIrregular(_ letters: [UInt32], _ isVerb: Bool) -> Bool {
    if language == "en" { return isVerb && Self.irregularVerbs.contains(letters) }
    return Self.irregular.contains { letters.starts(with: $0) }
  }

  private static let irregular = ["человек", "людин", "ребен", "дитин", "год", "рік"].map(letters)
  private static let irregularVerbs = ["be", "go"].map(letters)

  /// English words that begin otherwise in another form or spelling, by the beginning of either.
  private static let others: [UInt64: [UInt64]] = {
    let pairs = """
      aero/air person/people foot/feet tooth/teeth goose/geese mouse/mice tyre/tire kerb/curb gaol/jail \
      man/men mould/mold scept/skept haem/hem gauge/gage grey/gray despatch/dispatch cypher/cipher \
      useab/usab ageing/aging fuse/fuze cosy/cozy anae/ane oes/es foe/fet pae/ped enquir/inquir tsar/czar \
      first/1st second/2nd third/3rd fourth/4th fifth/5th sixth/6th seventh/7th eighth/8th ninth/9th \
      tenth/10th leaf/leav louse/lice ox/oxen axe/ax coop/co copi/co onbo/on ussr/u
      """
    var others: [UInt64: [UInt64]] = [:]
    for pair in pairs.split(separator: " ") {
      let sides = pair.split(separator: "/").map { letters(String($0)) }
      for (one, other) in [(sides[0], sides[1]), (sides[1], sides[0])] {
        for length in 1...min(longest, one.count) {
          others[packed(one.prefix(length)), default: []].append(packed(other.prefix(longest)))
        }
      }
    }
    return others
  }()

  private static func letters(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  private static func isDigit(_ letter: UInt32) -> Bool { letter &- 0x30 < 10 }

  private static func packed(_ letters: ArraySlice<UInt32>) -> UInt64 {
    // Eleven bits hold every letter below U+0800; a rarer one may be taken for another, and pass.
    letters.reduce(0) { $0 << 11 | UInt64($1 & 0x7FF) }
  }

  /// Calls `body` with the first letters and digits of each run of them, folded, until it says
  /// false; hyphens part words here, and marks inside a word are passed over.
  ///
  /// - Returns: false when `body` did.
  @discardableResult
  private static func eachWord(_ text: String, _ body: ([UInt32]) -> Bool) -> Bool {
    var letters: [UInt32] = []
    letters.reserveCapacity(16)
    for scalar in text.unicodeScalars {
      let value = folded(scalar.value)
      if value == 0 { continue }
      if value != 0x20 {
        if letters.count < longestWord { letters.append(value) }
      } else if !letters.isEmpty {
        guard body(letters) else { return false }
        letters.removeAll(keepingCapacity: true)
      }
    }
    return letters.isEmpty || body(letters)
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

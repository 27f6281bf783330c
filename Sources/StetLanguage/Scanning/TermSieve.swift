/// Which terms could stand in a text at all, judged by how its words begin.
///
/// Expanding a glossary of thousands of terms takes longer than checking one article. The sieve
/// reads the article first and lets pass only terms whose words begin as some words of the text
/// do, the longer ones side by side; it may let a term pass in vain, and never holds back one that
/// stands there. It sees bytes and keeps packed beginnings: no word of a term is copied.
package struct TermSieve: Sendable {
  /// Beginnings are compared as far as this many letters: in English, whose spellings differ from
  /// the fourth letter on (`manoeuvre`, `maneuver`), and in the Slavic languages.
  private static let longest = 3
  private static let longestSlavic = SieveWord.kept
  /// Words that stand side by side in a term are looked for side by side, by so many letters.
  private static let pairedLength = 3

  private let primary: SieveLanguage
  private let longest: Int
  private let table: FoldTable
  /// Packed runs of one to ``longest`` letters: those that begin a word of the texts or follow a
  /// number or its end in one (`С300`), and in English, which joins words (`multirole`), all those
  /// inside a word.
  private var beginnings = KeySet()
  /// Of those, the ones that begin a word or follow a number: where a term may begin.
  private var openings = KeySet()
  /// Beginnings of words that stand one after another.
  private var pairs = KeySet()

  /// - Parameter language: a language tag; its primary subtag says how far a word's beginning
  ///   stays when the word is inflected.
  package init(language: String) {
    primary = SieveLanguage(language)
    longest = primary == .english ? Self.longest : Self.longestSlavic
    table = .english
  }

  /// Adds a text that will be scanned.
  package mutating func read(_ text: String) {
    guard primary != .other else { return }
    var text = text
    var before: [SieveRun] = []
    text.withUTF8 { bytes in
      SieveReader(bytes, table).eachRun { run in
        add(run)
        if primary == .english, Self.functionWords.contains(run.packed) { return }
        pair(before, with: run)
        // A closed compound of a term (`airbase attack`) may be open in the text, and an
        // abbreviation have its ending by itself (`ПТРК-ами «Атака»`).
        before = before.suffix(1) + [run]
      }
    }
  }

  private mutating func add(_ run: SieveRun) {
    for start in run.letters.indices {
      let isOpening = run.isOpening(at: start)
      guard isOpening || primary == .english else { continue }
      var packed: UInt64 = 0
      for letter in run.letters[start...].prefix(longest) {
        packed = packed << 11 | letter
        beginnings.insert(packed)
        if isOpening { openings.insert(packed) }
      }
      if start > 0, primary == .english { pair(run, 0, with: run, start) }
    }
  }

  /// In English the first word of two may be the end of a closed compound.
  private mutating func pair(_ before: [SieveRun], with run: SieveRun) {
    for first in before {
      for start in primary == .english ? first.letters.indices : 0..<1 {
        pair(first, start, with: run, 0)
      }
    }
  }

  private mutating func pair(
    _ first: SieveRun, _ start: Int, with second: SieveRun, _ other: Int
  ) {
    var left: UInt64 = 0
    for letter in first.letters[start...].prefix(Self.pairedLength) {
      left = left << 11 | letter
      var right: UInt64 = 0
      for letter in second.letters[other...].prefix(Self.pairedLength) {
        right = right << 11 | letter
        pairs.insert(left, right)
      }
    }
  }

  package func passes(_ term: String, isVerb: Bool) -> Bool {
    var term = term
    return term.withUTF8 { passes($0, isVerb: isVerb) }
  }

  /// Whether a term, as UTF-8, may stand in the texts.
  ///
  /// - Parameter isVerb: verbs change more than their endings.
  package func passes(_ term: UnsafeBufferPointer<UInt8>, isVerb: Bool) -> Bool {
    guard primary != .other else { return true }
    var isFirst = true
    var before: UInt64 = 0
    var isBehindNumber = false
    return SieveReader(term, table).eachWord { word in
      defer { isBehindNumber = word.leadingDigits == word.count }
      if isFunctionWord(word) || (isBehindNumber && word.isEnding) { return true }
      defer { isFirst = false }
      let length = stay(word, isVerb)
      let beginning = word.prefix(length)
      let others = primary == .english ? Self.others[beginning, default: []] : []
      guard (isFirst ? openings : beginnings).contains(beginning) else {
        before = 0
        return isIrregular(word, isVerb)
          || others.contains(where: (isFirst ? openings : beginnings).contains)
      }
      let isPlain = others.isEmpty && !word.hasDigit && !isIrregular(word, isVerb)
      let own = isPlain ? word.prefix(min(length, Self.pairedLength)) : 0
      defer { before = own }
      return before == 0 || own == 0 || pairs.contains(before, own)
    }
  }

  /// Whether some word of a term begins as a word of the texts does.
  package func sharesWord(_ term: UnsafeBufferPointer<UInt8>) -> Bool {
    guard primary != .other else { return true }
    return !SieveReader(term, table).eachWord { word in
      !openings.contains(word.prefix(stay(word, false)))
    }
  }

  /// How many letters of a word stay in all its forms.
  private func stay(_ word: SieveWord, _ isVerb: Bool) -> Int {
    let length =
      if word.isMeasure {
        word.leadingDigits
      } else if word.hasDigit || word.isAbbreviation {
        word.count
      } else if isVerb {
        1
      } else {
        switch primary {
        // Two letters in `wife, wives`.
        case .english: word.count - 2
        case .russian: word.count - RussianStay.changing(word)
        // Endings and fleeting vowels reach four letters back (`корабель, кораблів`).
        case .slavic: word.count - 4
        case .other: 0
        }
      }
    return max(1, min(longest, length))
  }

  /// Words of a term that its occurrences may lack.
  private func isFunctionWord(_ word: SieveWord) -> Bool {
    primary == .english && word.count < 4 && Self.functionWords.contains(word.packed)
  }

  private static let functionWords = ["to", "the", "a", "an"].map(packed)

  /// Words whose forms begin in ways that no list could tell.
  private func isIrregular(_ word: SieveWord, _ isVerb: Bool) -> Bool {
    if primary == .english { return isVerb && Self.irregularVerbs.contains(word.packed) }
    return Self.irregular.contains { word.prefix($0.length) == $0.packed }
  }

  private static let irregularVerbs = ["be", "go"].map(packed)

  private static let irregular = [
    "челов", "людин", "ребен", "дитин", "год", "рік", "друг", "сук", "крюк", "полд",
  ].map {
    (packed: packed($0), length: $0.unicodeScalars.count)
  }

  /// English words that begin otherwise in another form or spelling, by the beginning of either.
  private static let others: [UInt64: [UInt64]] = {
    let pairs = """
      aero/air person/people foot/feet tooth/teeth goose/geese mouse/mice tyre/tire kerb/curb gaol/jail \
      man/men mould/mold scept/skept haem/hem gauge/gage grey/gray despatch/dispatch cypher/cipher \
      useab/usab ageing/aging fuse/fuze cosy/cozy anae/ane oes/es foe/fet pae/ped enquir/inquir tsar/czar \
      first/1st second/2nd third/3rd fourth/4th fifth/5th sixth/6th seventh/7th eighth/8th ninth/9th \
      tenth/10th leaf/leav louse/lice ox/oxen axe/ax coop/co copi/co onbo/on us/u uk/u un/u eu/e usa/u \
      uae/u ussr/u
      """
    var others: [UInt64: [UInt64]] = [:]
    for pair in pairs.split(separator: " ") {
      let sides = pair.split(separator: "/").map(String.init)
      for (one, other) in [(sides[0], sides[1]), (sides[1], sides[0])] {
        for length in 1...min(longest, one.count) {
          others[packed(String(one.prefix(length))), default: []].append(
            packed(String(other.prefix(longest))))
        }
      }
    }
    return others
  }()

  private static func packed(_ text: String) -> UInt64 {
    text.unicodeScalars.reduce(0) { $0 << 11 | UInt64($1.value & 0x7FF) }
  }
}

/// The languages of which the sieve knows how far the beginnings of words stay.
private enum SieveLanguage {
  case english, russian, slavic
  /// Words change at their beginnings, or nothing is known of them: every term passes.
  case other

  init(_ tag: String) {
    switch WordRules.primarySubtag(of: tag) {
    case "en": self = .english
    case "ru": self = .russian
    case "uk", "bg": self = .slavic
    default: self = .other
    }
  }
}

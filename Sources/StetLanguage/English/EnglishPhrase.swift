/// A term's pieces, and which of them inflects.
struct EnglishPhrase {
  let units: [String]
  let isVerb: Bool
  private let isNominal: Bool

  init(_ term: TermSpec) {
    let text = PlainSpelling.of(term.text)
    let isInfinitive = text.hasPrefix("to ")
    isVerb = term.partOfSpeech == "verb" || (term.partOfSpeech == nil && isInfinitive)
    isNominal = ["noun", "properNoun", nil].contains(term.partOfSpeech)
    let units = EnglishUnit.units(of: text, joiningCompounds: !isVerb)
    let leads = units.count > 1 && ["to", "the", "a", "an"].contains(units[0])
    self.units = leads ? Array(units.dropFirst()) : units
  }

  /// The units that inflect, each by itself.
  var heads: [Int] {
    if isVerb { return units.isEmpty ? [] : [0] }
    guard isNominal, let last = units.indices.last else { return [] }
    let head = headIndex
    return head != last && units.contains("to") ? [head, last] : [head]
  }

  /// The noun that takes the plural: before the first preposition (`weapon of mass destruction`) or
  /// a trailing adjective (`court martial`), else the last.
  private var headIndex: Int {
    let preposition = units.indices.dropFirst().first { Self.prepositions.contains(units[$0]) }
    if let preposition, preposition + 1 < units.count {
      let isParticiple = preposition > 1 && units[preposition - 1].hasSuffix("ed")
      return preposition - (isParticiple ? 2 : 1)
    }
    let last = units.count - 1
    let pair = units.suffix(2).map { $0.lowercased() }
    return pair.count == 2 && Self.trailing.contains(pair.joined(separator: " ")) ? last - 1 : last
  }

  /// `commanders-in-chief`, `passers-by`, else the plural of the last part.
  static func plurals(of unit: String) -> [String] {
    let parts = unit.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, prepositions.contains(parts[1]), parts.count > 2 || parts[1] == "by"
    else { return EnglishPlural.forms(of: unit) }
    let rest = parts.dropFirst().joined(separator: "-")
    return EnglishPlural.forms(of: parts[0]).map { $0 + "-" + rest }
  }

  private static let prepositions: Set<String> = [
    "of", "in", "for", "on", "at", "to", "with", "from", "by", "against", "under", "over",
    "without",
    "between", "into", "within", "de", "du", "during", "behind", "beyond", "near", "after",
    "before",
  ]

  private static let trailing: Set<String> = [
    "court martial", "attorney general", "secretary general", "governor general",
    "inspector general", "surgeon general", "adjutant general", "consul general",
    "director general", "prosecutor general", "envoy extraordinary", "notary public",
  ]
}

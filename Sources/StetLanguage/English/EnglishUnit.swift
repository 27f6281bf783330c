/// A piece of a term that is spelled as a whole: a word, or two that may be written as one.
struct EnglishUnit {
  /// One way to write it, as UTF-8, and where it is written so.
  struct Spelling {
    var bytes: [UInt8]
    var region: EnglishRegion
  }

  /// Its own spelling first.
  let spellings: [Spelling]

  init(_ text: String) {
    var spellings = [EnglishSpelling(text: text, region: .common)]
    spellings += Self.respelled(text)
    for spelling in spellings { spellings += Self.rejoined(spelling) }
    self.spellings = spellings.map { Spelling(bytes: Array($0.text.utf8), region: $0.region) }
  }

  /// Splits a term at its spaces, keeping together what may be one word. In a verb phrase nothing
  /// may: `take off` becomes `took off`.
  static func units(of term: String, joiningCompounds: Bool) -> [String] {
    var units: [String] = []
    for word in term.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 }) {
      let word = String(Substring(word))
      if joiningCompounds, let last = units.last, !last.contains(" "),
        EnglishCompounds.joins(last, word)
      {
        units[units.count - 1] = last + " " + word
      } else {
        units.append(word)
      }
    }
    return units
  }

  /// Other regions' spellings, part by part: at most one part changes, then all of them.
  private static func respelled(_ text: String) -> [EnglishSpelling] {
    guard let joint = text.first(where: { $0 == "-" || $0 == " " }) else {
      return EnglishSpellings.others(of: text)
    }
    var result: [EnglishSpelling] = []
    let parts = text.split(separator: joint, omittingEmptySubsequences: false).map(String.init)
    for (index, part) in parts.enumerated() {
      for other in EnglishSpellings.others(of: part) {
        var parts = parts
        parts[index] = other.text
        let whole = parts.joined(separator: String(joint))
        result.append(EnglishSpelling(text: whole, region: other.region))
      }
    }
    return result
  }

  private static func rejoined(_ spelling: EnglishSpelling) -> [EnglishSpelling] {
    let text = spelling.text
    let other = EnglishCompounds.closed(text) ?? EnglishCompounds.open(text)
    return other.map { [EnglishSpelling(text: $0, region: spelling.region)] } ?? []
  }
}

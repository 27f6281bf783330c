/// A text in lower-case Latin letters, digits and hyphens, at most as long as an id.
package enum Slug {
  /// As far as there are any; Russian is spelled as passports spell it.
  package static func text(_ text: String) -> String {
    var result = ""
    // Enough for any id, however many letters have no Latin one.
    for scalar in text.unicodeScalars.prefix(10 * Identifier.longest) {
      for letter in Self.latin(scalar).utf8 {
        let isPart = (0x61...0x7A).contains(letter) || (0x30...0x39).contains(letter)
        if isPart {
          result.unicodeScalars.append(Unicode.Scalar(letter))
        } else if !result.isEmpty, !result.hasSuffix("-") {
          result += "-"
        }
      }
    }
    let cut = result.utf8.count > Identifier.longest ? wholeWords(result) : result
    return cut.hasSuffix("-") ? String(cut.dropLast()) : cut
  }

  /// As many words as an id has room for.
  private static func wholeWords(_ slug: String) -> String {
    let head = slug.prefix(Identifier.longest)
    guard let hyphen = head.lastIndex(of: "-") else { return String(head) }
    return String(head[..<hyphen])
  }

  /// What a letter becomes; a letter of no known script counts as a gap, a mark as nothing.
  private static func latin(_ scalar: Unicode.Scalar) -> String {
    if scalar.isASCII { return String(scalar).lowercased() }
    if let spelled = cyrillic[scalar.properties.lowercaseMapping] { return spelled }
    if "'’ʼ".unicodeScalars.contains(scalar) { return "" }
    return latinBase(scalar) ?? " "
  }

  private static let cyrillic: [String: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "iu", "я": "ia", "є": "ie",
    "і": "i", "ї": "i", "ґ": "g",
  ]

  /// The letter of an accented one, from its name in the standard: `LATIN SMALL LETTER E WITH …`.
  private static func latinBase(_ scalar: Unicode.Scalar) -> String? {
    let words = (scalar.properties.name ?? "").split(separator: " ")
    guard words.first == "LATIN", words.count > 4, words[2] == "LETTER", words[4] == "WITH" else {
      return nil
    }
    return words[3].lowercased()
  }
}

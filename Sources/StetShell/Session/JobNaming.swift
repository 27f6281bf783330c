import StetCore

/// Ids for jobs that were given none.
enum JobNaming {
  private static let longest = 40

  /// The title in Latin letters, with a number where that id is taken.
  static func id(for title: String, taken: Set<Identifier>) throws(UsageError) -> Identifier {
    let stem = slug(title)
    for number in 1...9999 {
      let text = number == 1 ? stem : "\(stem)-\(number)"
      if let id = Identifier(text), !taken.contains(id) { return id }
    }
    throw UsageError("no id can be made from the title", hint: "choose one: --id s500-offer")
  }

  private static func slug(_ title: String) -> String {
    var words: [String] = [""]
    for scalar in title.lowercased().unicodeScalars {
      if let latin = letters[scalar] {
        words[words.count - 1] += latin
      } else if scalar.isASCII,
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      {
        words[words.count - 1].unicodeScalars.append(scalar)
      } else if words.last != "" {
        words.append("")
      }
    }
    var slug = ""
    for word in words where !word.isEmpty {
      if !slug.isEmpty, slug.utf8.count + word.utf8.count >= longest { break }
      slug += (slug.isEmpty ? "" : "-") + word.prefix(longest)
    }
    return slug.isEmpty ? "job" : slug
  }

  /// Russian, Ukrainian and Bulgarian letters in the Latin of news sites.
  private static let letters: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "e", "ж": "zh", "з": "z",
    "и": "i", "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh",
    "щ": "shch", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "yu", "я": "ya", "і": "i",
    "ї": "yi", "є": "ye", "ґ": "g",
  ]
}

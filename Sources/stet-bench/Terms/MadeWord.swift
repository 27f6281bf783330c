/// A made-up Russian word: a stem and the endings it takes.
struct MadeWord {
  let stem: String
  let endings: [String]

  /// The dictionary form.
  var lemma: String { stem + (endings.first ?? "") }

  func form(_ random: inout SeededRandom) -> String { stem + random.pick(endings) }
}

/// Makes up words that look and inflect as Russian ones do.
struct WordMaker {
  private var random: SeededRandom
  private static let onsets = [
    "б", "в", "г", "д", "з", "к", "л", "м", "н", "п", "р", "с", "т", "ф", "х", "пр", "ст", "тр",
    "кр",
    "сп", "гр", "бр", "др", "вл", "сл", "ч", "ш", "",
  ]
  private static let vowels = ["а", "е", "и", "о", "у", "о", "а", "я"]
  private static let nouns: [(tail: String, endings: [String])] = [
    ("т", ["", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"]),
    ("н", ["", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"]),
    ("р", ["", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"]),
    ("в", ["а", "ы", "е", "у", "ой", "ам", "ами", "ах"]),
    ("ци", ["я", "и", "ю", "ей", "й", "ям", "ями", "ях"]),
    ("ени", ["е", "я", "ю", "ем", "и", "й", "ям", "ями", "ях"]),
    ("ост", ["ь", "и", "ью", "ей", "ям", "ями", "ях"]),
  ]
  private static let adjectives = [
    "ый", "ого", "ому", "ым", "ом", "ая", "ой", "ую", "ое", "ые", "ых", "ыми",
  ]

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  mutating func noun() -> MadeWord {
    let kind = random.pick(Self.nouns)
    return MadeWord(stem: syllables() + kind.tail, endings: kind.endings)
  }

  mutating func adjective() -> MadeWord {
    MadeWord(stem: syllables() + random.pick(["н", "ов", "нн", "ск"]), endings: Self.adjectives)
  }

  /// Such as `РК-418М`.
  mutating func designator() -> String {
    let letters = ["С", "Т", "Р", "К", "Б", "М", "З", "П", "У"]
    let series = random.pick(letters) + (random.chance(percent: 50) ? random.pick(letters) : "")
    let suffix = random.chance(percent: 30) ? random.pick(letters) : ""
    return "\(series)-\(1 + random.below(4000))\(suffix)"
  }

  private mutating func syllables() -> String {
    var stem = ""
    for _ in 0..<(1 + random.below(3)) {
      stem += random.pick(Self.onsets) + random.pick(Self.vowels)
    }
    return stem
  }
}

/// Makes up words that look and inflect as Russian ones do.
struct WordMaker {
  private var random: SeededRandom
  private static let onsets = [
    "б", "в", "г", "д", "з", "к", "л", "м", "н", "п", "р", "с", "т", "ф", "х", "пр", "ст", "тр",
    "кр",
    "сп", "гр", "бр", "др", "вл", "сл", "ч", "ш", "",
  ]
  private static let vowels = ["а", "е", "и", "о", "у", "о", "а", "я"]

  private static let hard = split("- а у - ом е ы ов ам ы ами ах")
  private static let nouns: [(tail: String, endings: [String], gender: MadeGender)] = [
    ("т", hard, .masculine), ("н", hard, .masculine), ("р", hard, .masculine),
    ("в", split("а ы е у ой е ы - ам ы ами ах"), .feminine),
    ("ци", split("я и и ю ей и и й ям и ями ях"), .feminine),
    ("ени", split("е я ю е ем и я й ям я ями ях"), .neuter),
    ("ост", split("ь и и ь ью и и ей ям и ями ях"), .feminine),
  ]
  private static let adjectives = [
    split("ый ого ому ый ым ом ые ых ым ые ыми ых"), split("ая ой ой ую ой ой ые ых ым ые ыми ых"),
    split("ое ого ому ое ым ом ые ых ым ые ыми ых"),
  ]

  init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// Endings parted by spaces; a hyphen is none.
  private static func split(_ endings: String) -> [String] {
    endings.split(separator: " ").map { $0 == "-" ? "" : String($0) }
  }

  mutating func noun() -> MadeWord {
    let kind = random.pick(Self.nouns)
    return MadeWord(stem: syllables() + kind.tail, endings: kind.endings, gender: kind.gender)
  }

  mutating func adjectiveStem() -> String { syllables() + random.pick(["н", "ов", "нн", "льн"]) }

  func adjective(_ stem: String, _ gender: MadeGender) -> MadeWord {
    MadeWord(stem: stem, endings: Self.adjectives[gender.rawValue], gender: gender)
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

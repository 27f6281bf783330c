/// The consonants that change in Ukrainian before endings.
enum UkrainianMutation {
  /// Velars before `-і`: `рука`, `руці`; nil when the stem ends in another letter.
  static func softened(_ stem: Range<Int>, in arena: inout FormArena) -> Range<Int>? {
    let rest = stem.lowerBound..<max(stem.lowerBound, stem.upperBound - 2)
    switch arena.lastLetter(of: stem) {
    case "к": return arena.stem(rest, "ц")
    case "г": return arena.stem(rest, "з")
    case "х": return arena.stem(rest, "с")
    default: return nil
    }
  }

  /// What a verb's last consonant becomes in the first person: `ходити`, `ходжу`.
  static func first(_ stem: Range<Int>, in arena: inout FormArena) -> Range<Int> {
    let rest = stem.lowerBound..<max(stem.lowerBound, stem.upperBound - 2)
    let before = arena.lastLetter(of: rest)
    let shorter = rest.lowerBound..<max(rest.lowerBound, rest.upperBound - 2)
    switch arena.lastLetter(of: stem) {
    case "б", "п", "в", "м", "ф": return arena.stem(stem, "л")
    case "д": return arena.stem(stem, "ж")
    case "з", "г": return arena.stem(rest, "ж")
    case "с", "х": return arena.stem(rest, "ш")
    case "т" where before == "с", "к" where before == "с": return arena.stem(shorter, "щ")
    case "т", "к": return arena.stem(rest, "ч")
    default: return stem
    }
  }
}

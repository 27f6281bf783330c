/// The consonants that change in the first person and in passive participles: `ходить`, `хожу`.
enum RussianMutation {
  /// What becomes of `т`: `платить`, `плачу`, but `обратить`, `обращу`, and `светить` has both.
  enum SoftT { case hushing, hissing, either }

  /// The stems that `stem` may change into.
  ///
  /// - Parameter isPassive: before `-енный`, where `д` has `жд` beside `ж`.
  static func all(
    of stem: Range<Int>, _ softT: SoftT, isPassive: Bool, in arena: inout FormArena
  ) -> [Range<Int>] {
    let rest = stem.lowerBound..<max(stem.lowerBound, stem.upperBound - 2)
    let before = arena.lastLetter(of: rest)
    let shorter = rest.lowerBound..<max(rest.lowerBound, rest.upperBound - 2)
    switch arena.lastLetter(of: stem) {
    case "б", "п", "в", "м", "ф": return [arena.stem(stem, "л")]
    case "д":
      let changed = arena.stem(rest, "ж")
      return isPassive ? [changed, arena.stem(rest, "жд")] : [changed]
    case "з": return [arena.stem(rest, "ж")]
    case "г": return [arena.stem(rest, "ж")]
    case "с": return [arena.stem(rest, "ш")]
    case "х": return [arena.stem(rest, "ш")]
    case "т" where before == "с": return [arena.stem(shorter, "щ")]
    case "к" where before == "с": return [arena.stem(shorter, "щ")]
    case "т":
      switch softT {
      case .hushing: return [arena.stem(rest, "ч")]
      case .hissing: return [arena.stem(rest, "щ")]
      case .either: return [arena.stem(rest, "ч"), arena.stem(rest, "щ")]
      }
    case "к": return [arena.stem(rest, "ч")]
    default: return [stem]
    }
  }

  /// The stem of the second person: `сплю` gives `сп`.
  static func undone(_ stem: Range<Int>, in arena: FormArena) -> Range<Int> {
    let rest = stem.lowerBound..<max(stem.lowerBound, stem.upperBound - 2)
    let isLabial =
      switch arena.lastLetter(of: rest) {
      case "б", "п", "в", "м", "ф": true
      default: false
      }
    return isLabial && arena.lastLetter(of: stem) == "л" ? rest : stem
  }
}

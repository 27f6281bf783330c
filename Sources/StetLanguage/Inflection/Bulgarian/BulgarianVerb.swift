/// One Bulgarian verb, cited in the first person singular.
struct BulgarianVerb {
  let text: TermText
  let range: Range<Int>
  private let rule: RuleTable.Rule

  /// - Parameter partOfSpeech: what the glossary says, or nil.
  /// - Returns: nil when the word is no verb, or nothing tells that it is one.
  init?(_ text: TermText, _ range: Range<Int>, partOfSpeech: String?) {
    guard let rule = BulgarianVerbs.table.longest(text.folded, range) else { return nil }
    switch partOfSpeech {
    case "verb": break
    case nil, "phrase": if !rule.has("v") { return nil }
    default: return nil
    }
    if text.written[range.lowerBound] == 0xD0 && text.written[range.lowerBound + 1] < 0xB0 {
      // A capital begins a name, whatever its ending: `Виетнам`.
      if partOfSpeech != "verb" { return nil }
    }
    self.text = text
    self.range = range
    self.rule = rule
  }

  func conjugate(into arena: inout FormArena) {
    arena.add(range, Tail(), .all)
    for edit in BulgarianVerbs.table.edits(of: rule) where edit.has(tag: "x") {
      arena.add(edited(edit, in: &arena), Tail(), .all)
    }
    if rule.has("a") {
      conjugateThird(into: &arena)
    } else if rule.has("i") || rule.has("y") {
      conjugateSecond(into: &arena)
    } else if edit("r") != nil {
      conjugateFirst(into: &arena)
    }
  }

  // MARK: Conjugations

  private func conjugateThird(into arena: inout FormArena) {
    let stem = range.lowerBound..<range.upperBound - 2
    for ending: Tail in [
      "", "ш", "ме", "те", "т", "х", "ше", "хме", "хте", "ха", "й", "йте", "йки",
    ] {
      arena.add(stem, ending, .all)
    }
    for participle: Tail in ["л", "н", "щ"] {
      addParticiple(arena.stem(stem, participle), into: &arena)
    }
  }

  private func conjugateSecond(into arena: inout FormArena) {
    let stem = range.lowerBound..<range.upperBound - 2
    arena.add(range, "т", .all)
    for ending: Tail in [
      "иш", "и", "им", "ите", "ех", "еше", "ехме", "ехте", "еха", "ете", "ейки",
    ] {
      arena.add(stem, ending, .all)
    }
    let isPastInYa = rule.has("y")
    let vowel: Tail = !isPastInYa ? "и" : arena.lastLetter(of: stem).isSibilant ? "а" : "я"
    addPast(arena.stem(stem, vowel), into: &arena)
    addParticiple(arena.stem(stem, vowel), "л", into: &arena)
    for participle: Tail in ["ел", "ен", "ещ"] {
      addParticiple(arena.stem(stem, participle), into: &arena)
    }
    // `видял`, but `видели`.
    if isPastInYa { addParticiple(arena.stem(stem, "ян"), into: &arena) }
  }

  private func conjugateFirst(into arena: inout FormArena) {
    if !rule.has("u") { addPresent(into: &arena) }
    for edit in BulgarianVerbs.table.edits(of: rule) {
      let whole = edited(edit, in: &arena)
      if edit.has(tag: "r") {
        addPast(whole.lowerBound..<whole.upperBound - 2, into: &arena)
      } else if edit.has(tag: "l") {
        addActive(whole, into: &arena)
      } else if edit.has(tag: "t") {
        addParticiple(whole, into: &arena)
      }
    }
  }

  private func addPresent(into arena: inout FormArena) {
    let stem = range.lowerBound..<range.upperBound - 2
    arena.add(range, "т", .all)
    for ending: Tail in [
      "еш", "е", "ем", "ете", "ях", "еше", "яхме", "яхте", "яха", "ех", "ехме", "еха", "и", "ейки",
    ] {
      arena.add(stem, ending, .all)
    }
  }

  // MARK: Past and participles

  /// - Parameter stem: the past without its `х`; of a stem in `о` the third person has `е`.
  private func addPast(_ stem: Range<Int>, into arena: inout FormArena) {
    for ending: Tail in ["х", "хме", "хте", "ха"] { arena.add(stem, ending, .all) }
    if arena.lastLetter(of: stem) == "о" {
      arena.add(stem.lowerBound..<stem.upperBound - 2, "е", .all)
    } else {
      arena.add(stem, Tail(), .all)
    }
  }

  private func addActive(_ masculine: Range<Int>, into arena: inout FormArena) {
    guard let feminine = edit("e") else { return addParticiple(masculine, into: &arena) }
    arena.add(masculine, Tail(), .all)
    let whole = edited(feminine, in: &arena)
    addInflected(whole.lowerBound..<whole.upperBound - 2, into: &arena)
  }

  private func addParticiple(
    _ stem: Range<Int>, _ ending: Tail, into arena: inout FormArena
  ) {
    addParticiple(arena.stem(stem, ending), into: &arena)
  }

  private func addParticiple(_ masculine: Range<Int>, into arena: inout FormArena) {
    arena.add(masculine, Tail(), .all)
    addInflected(masculine, into: &arena)
    // `видял`, `видели`: the vowel changes before `и`.
    let before = masculine.lowerBound..<masculine.upperBound - 2
    if arena.lastLetter(of: before) == "я" {
      let open = arena.stem(before.lowerBound..<before.upperBound - 2, "е")
      let changed = arena.stem(open, masculine.upperBound - 2..<masculine.upperBound)
      for ending: Tail in ["и", "ите", "ият", "ия"] { arena.add(changed, ending, .all) }
    }
  }

  private func addInflected(_ stem: Range<Int>, into arena: inout FormArena) {
    for ending: Tail in ["а", "о", "и", "ият", "ия", "ата", "ото", "ите"] {
      arena.add(stem, ending, .all)
    }
  }

  private func edit(_ tag: Unicode.Scalar) -> RuleTable.Edit? {
    BulgarianVerbs.table.edit(tag, of: rule)
  }

  private func edited(_ edit: RuleTable.Edit, in arena: inout FormArena) -> Range<Int> {
    let end = max(range.lowerBound, range.upperBound - edit.cut)
    return arena.stem(range.lowerBound..<end, edit.tail)
  }
}

/// The forms of a Russian verb, both aspects' alike: what a verb lacks, no text holds.
extension RussianVerb {
  func conjugate(into arena: inout FormArena) {
    arena.add(range, Tail(), .all)
    addPast(into: &arena)
    addPresent(into: &arena)
    if !isReflexive && !has("q") { addPassivePast(into: &arena) }
    for edit in RussianVerbs.table.edits(of: rule) where edit.has(tag: "x") {
      add(edited(edit, in: &arena), Tail(), into: &arena)
    }
  }

  /// Adds a finite form, with `ся` or `сь` when the verb is reflexive.
  private func add(_ stem: Range<Int>, _ ending: Tail, into arena: inout FormArena) {
    guard isReflexive else { return arena.add(stem, ending, .all) }
    let whole = arena.stem(stem, ending)
    arena.add(whole, arena.lastLetter(of: whole).isVowel ? "сь" : "ся", .all)
  }

  private func addParticiple(
    _ inflection: RussianAdjectiveClass, _ stem: Range<Int>, into arena: inout FormArena
  ) {
    inflection.fill(
      stem, wanted: .all, isReflexive: isReflexive, withArchaic: false, into: &arena)
  }

  private func mutated(
    _ stem: Range<Int>, isPassive: Bool = false, in arena: inout FormArena
  ) -> [Range<Int>] {
    let softT: RussianMutation.SoftT = has("w") ? .hissing : has("m") ? .either : .hushing
    return RussianMutation.all(of: stem, softT, isPassive: isPassive, in: &arena)
  }

  // MARK: Past

  private func addPast(into arena: inout FormArena) {
    let vowelStem = stem(dropping: 2)
    if let past = edit("p") {
      let masculine = edited(past, in: &arena)
      add(masculine, Tail(), into: &arena)
      addIrregularPast(masculine, into: &arena)
      if !has("n") { return }
    }
    for ending: Tail in ["л", "ла", "ло", "ли"] { add(vowelStem, ending, into: &arena) }
    for ending: Tail in isReflexive ? ["вши"] : ["в", "вши"] {
      add(vowelStem, ending, into: &arena)
    }
    if !has("j") { addParticiple(.sibilant, arena.stem(vowelStem, "вш"), into: &arena) }
  }

  private func addIrregularPast(_ masculine: Range<Int>, into arena: inout FormArena) {
    let isVowelStem = arena.lastLetter(of: masculine) == "л"
    var others = isVowelStem ? masculine : arena.stem(masculine, "л")
    if let feminine = edit("e") {
      let whole = edited(feminine, in: &arena)
      others = whole.lowerBound..<whole.upperBound - 2
    }
    for ending: Tail in ["а", "о", "и"] { add(others, ending, into: &arena) }
    var participle = isVowelStem ? masculine.lowerBound..<masculine.upperBound - 2 : masculine
    if let active = edit("w") {
      let whole = edited(active, in: &arena)
      participle = whole.lowerBound..<whole.upperBound - 6
    } else if isVowelStem {
      participle = arena.stem(participle, "в")
    }
    add(participle, "ши", into: &arena)
    if isVowelStem && edit("w") == nil && !isReflexive { add(participle, Tail(), into: &arena) }
    addParticiple(.sibilant, arena.stem(participle, "ш"), into: &arena)
  }

  private func addPassivePast(into arena: inout FormArena) {
    for edit in RussianVerbs.table.edits(of: rule) where edit.has(tag: "t") {
      let whole = edited(edit, in: &arena)
      addPassive(whole.lowerBound..<whole.upperBound - 4, into: &arena)
    }
    if edit("t") != nil { return }
    let before = letter(fromEnd: 2)
    if before == "а" || before == "я" {
      addPassive(arena.stem(stem(dropping: 2), "нн"), into: &arena)
    } else if has("i") {
      let consonants = stem(dropping: 3)
      for changed in mutated(consonants, isPassive: true, in: &arena) {
        addPassive(arena.stem(changed, "енн"), into: &arena)
      }
    }
  }

  /// `стем` + `ый` in all its forms, and the short forms.
  private func addPassive(_ stem: Range<Int>, into arena: inout FormArena) {
    addParticiple(.hard, stem, into: &arena)
    let isDoubled = arena.lastLetter(of: stem) == "н"
    let short = isDoubled ? stem.lowerBound..<stem.upperBound - 2 : stem
    for ending: Tail in [Tail(), "а", "о", "ы"] { add(short, ending, into: &arena) }
  }

  // MARK: Present, or the future of a perfective

  private func addPresent(into arena: inout FormArena) {
    if has("y") { return addImperative(stem: nil, into: &arena) }
    if has("i") { return addSecondConjugation(into: &arena) }
    for edit in RussianVerbs.table.edits(of: rule) where edit.has(tag: "f") {
      addFirstConjugation(edited(edit, in: &arena), into: &arena)
    }
    if edit("f") != nil { return }
    if has("z") {
      for changed in mutated(stem(dropping: 3), in: &arena) {
        addFirstConjugation(
          arena.stem(changed, arena.lastLetter(of: changed) == "л" ? "ю" : "у"), into: &arena)
      }
    } else if has("o") {
      let isAfterSibilant = letter(fromEnd: 4) == "о" || isSibilantOrTs(letter(fromEnd: 5))
      addFirstConjugation(
        arena.stem(stem(dropping: 5), isAfterSibilant ? "ую" : "юю"), into: &arena)
    } else {
      addFirstConjugation(arena.stem(stem(dropping: 2), "ю"), into: &arena)
    }
  }

  private func isSibilantOrTs(_ letter: Letter) -> Bool { letter.isSibilant || letter == "ц" }

  /// - Parameter first: the first person singular, such as `несу` or `читаю`.
  private func addFirstConjugation(_ first: Range<Int>, into arena: inout FormArena) {
    add(first, Tail(), into: &arena)
    let stem = first.lowerBound..<first.upperBound - 2
    var inner = stem
    if let second = edit("s") {
      let whole = edited(second, in: &arena)
      inner = whole.lowerBound..<whole.upperBound - 6
    }
    for ending: Tail in ["ешь", "ет", "ем", "ете"] { add(inner, ending, into: &arena) }
    if let third = edit("h") {
      let whole = edited(third, in: &arena)
      addThirdPlural(whole.lowerBound..<whole.upperBound - 2, into: &arena)
    } else {
      addThirdPlural(first, into: &arena)
    }
    if !has("k") && !isNasal { addGerund(stem, into: &arena) }
    if !isReflexive { addParticiple(.hard, arena.stem(inner, "ем"), into: &arena) }
    addImperative(stem: stem, into: &arena)
  }

  /// Verbs in `-нуть` have no gerund from the present.
  private var isNasal: Bool { letter(fromEnd: 2) == "у" && letter(fromEnd: 3) == "н" }

  private func addSecondConjugation(into arena: inout FormArena) {
    let inner: Range<Int>
    if let first = edit("f") {
      let whole = edited(first, in: &arena)
      add(whole, Tail(), into: &arena)
      let given = edit("s").map { edited($0, in: &arena) }
      let end = given.map { $0.lowerBound..<$0.upperBound - 6 }
      inner = end ?? RussianMutation.undone(whole.lowerBound..<whole.upperBound - 2, in: arena)
    } else {
      inner = stem(dropping: 3)
      for changed in mutated(inner, in: &arena) {
        let isHushing = arena.lastLetter(of: changed).isSibilant
        add(changed, isHushing ? "у" : "ю", into: &arena)
      }
    }
    for ending: Tail in ["ишь", "ит", "им", "ите"] { add(inner, ending, into: &arena) }
    if let third = edit("h") {
      let whole = edited(third, in: &arena)
      addThirdPlural(whole.lowerBound..<whole.upperBound - 2, into: &arena)
    } else {
      let isHushing = arena.lastLetter(of: inner).isSibilant
      addThirdPlural(arena.stem(inner, isHushing ? "а" : "я"), into: &arena)
    }
    addGerund(inner, into: &arena)
    if !isReflexive { addParticiple(.hard, arena.stem(inner, "им"), into: &arena) }
    addImperative(stem: inner, into: &arena)
  }

  /// - Parameter stem: the third person plural without its `т`.
  private func addThirdPlural(_ stem: Range<Int>, into arena: inout FormArena) {
    add(stem, "т", into: &arena)
    if !has("u") { addParticiple(.sibilant, arena.stem(stem, "щ"), into: &arena) }
  }

  private func addGerund(_ stem: Range<Int>, into arena: inout FormArena) {
    add(stem, arena.lastLetter(of: stem).isSibilant ? "а" : "я", into: &arena)
    if has("d") { add(self.stem(dropping: 2), "я", into: &arena) }
  }

  private func addImperative(stem: Range<Int>?, into arena: inout FormArena) {
    if let given = edit("b") {
      let whole = edited(given, in: &arena)
      for ending: Tail in [Tail(), "те"] { add(whole, ending, into: &arena) }
      return
    }
    guard let stem else { return }
    let last = arena.lastLetter(of: stem)
    let before = arena.lastLetter(of: stem.dropLast(2))
    if last.isVowel {
      for ending: Tail in ["й", "йте"] { add(stem, ending, into: &arena) }
      return
    }
    for ending: Tail in ["и", "ите"] { add(stem, ending, into: &arena) }
    // The singular in `-ь` is left out: it is rare, and too often a noun (`дробь`, `печаль`, `цель`).
    if before.isVowel { add(stem, "ьте", into: &arena) }
  }

  /// The letter so many places before the end of the infinitive, the last being 0.
  private func letter(fromEnd index: Int) -> Letter {
    Letter(text.folded, before: base.upperBound - index * 2, from: base.lowerBound)
  }
}

/// The forms of a Ukrainian verb, both aspects' alike: what a verb lacks, no text holds.
extension UkrainianVerb {
  /// - Parameter isInPhrase: a phrase has its participles; alone they are adjectives of their own.
  func conjugate(into arena: inout FormArena, isInPhrase: Bool) {
    arena.add(range, Tail(), .all)
    addInfinitives(into: &arena)
    addPast(into: &arena)
    addPresent(into: &arena)
    if !isReflexive { addPassive(isInPhrase: isInPhrase, into: &arena) }
    for edit in UkrainianVerbs.table.edits(of: rule) where edit.has(tag: "x") {
      add(edited(edit, in: &arena), Tail(), into: &arena)
    }
  }

  /// Adds a finite form, with `ся` or `сь` when the verb is reflexive.
  private func add(_ stem: Range<Int>, _ ending: Tail, into arena: inout FormArena) {
    guard isReflexive else { return arena.add(stem, ending, .all) }
    let whole = arena.stem(stem, ending)
    arena.add(whole, "ся", .all)
    if arena.lastLetter(of: whole).isUkrainianVowel { arena.add(whole, "сь", .all) }
  }

  /// `читать` beside `читати`, `вернутись` beside `вернутися`.
  private func addInfinitives(into arena: inout FormArena) {
    if isReflexive { return add(base, Tail(), into: &arena) }
    if letter(fromEnd: 2).isUkrainianVowel { add(stem(dropping: 1), "ь", into: &arena) }
  }

  // MARK: Past

  private func addPast(into arena: inout FormArena) {
    guard let past = edit("p") else {
      let stem = stem(dropping: 2)
      for ending: Tail in ["в", "ла", "ло", "ли", "вши"] { add(stem, ending, into: &arena) }
      return
    }
    let masculine = edited(past, in: &arena)
    add(masculine, Tail(), into: &arena)
    let isVowelStem = arena.lastLetter(of: masculine) == "в"
    let short = masculine.lowerBound..<masculine.upperBound - 2
    var others = arena.stem(isVowelStem ? short : masculine, "л")
    if let feminine = edit("e") {
      let whole = edited(feminine, in: &arena)
      others = whole.lowerBound..<whole.upperBound - 2
    }
    for ending: Tail in ["а", "о", "и"] { add(others, ending, into: &arena) }
    add(masculine, "ши", into: &arena)
  }

  /// `-но`, `-то` and, in a phrase, the participle.
  private func addPassive(isInPhrase: Bool, into arena: inout FormArena) {
    if let given = edit("t") {
      let whole = edited(given, in: &arena)
      return addPassive(whole.lowerBound..<whole.upperBound - 4, isInPhrase, into: &arena)
    }
    let before = letter(fromEnd: 2)
    if before == "а" || before == "я" {
      addPassive(arena.stem(stem(dropping: 2), "н"), isInPhrase, into: &arena)
    } else if has("i") {
      let changed = UkrainianMutation.first(stem(dropping: 3), in: &arena)
      let vowel: Tail = before == "ї" ? "єн" : "ен"
      addPassive(arena.stem(changed, vowel), isInPhrase, into: &arena)
    } else if edit("f") != nil, letter(fromEnd: 2) == "у" {
      addPassive(arena.stem(stem(dropping: 2), "т"), isInPhrase, into: &arena)
    }
  }

  private func addPassive(
    _ stem: Range<Int>, _ isInPhrase: Bool, into arena: inout FormArena
  ) {
    arena.add(stem, "о", .all)
    if isInPhrase { UkrainianAdjectiveClass.hard.fill(stem, wanted: .all, into: &arena) }
  }

  // MARK: Present, or the future of a perfective

  private func addPresent(into arena: inout FormArena) {
    if has("y") { return addImperative(nil, into: &arena) }
    if has("i") { return addSecondConjugation(into: &arena) }
    if edit("f") != nil {
      for edit in UkrainianVerbs.table.edits(of: rule) where edit.has(tag: "f") {
        addFirstConjugation(edited(edit, in: &arena), into: &arena)
      }
    } else if has("z") {
      let changed = UkrainianMutation.first(stem(dropping: 3), in: &arena)
      addFirstConjugation(
        arena.stem(changed, arena.lastLetter(of: changed) == "л" ? "ю" : "у"), into: &arena)
    } else if has("o") {
      let vowel: Tail = letter(fromEnd: 4) == "ю" ? "юю" : "ую"
      addFirstConjugation(arena.stem(stem(dropping: 5), vowel), into: &arena)
    } else {
      addFirstConjugation(arena.stem(stem(dropping: 2), "ю"), into: &arena)
    }
    addFuture(into: &arena)
  }

  /// `читатиму`, `читатимеш` …: the one-word future of an imperfective.
  private func addFuture(into arena: inout FormArena) {
    for ending: Tail in ["му", "меш", "ме", "мемо", "мете", "муть"] {
      add(base, ending, into: &arena)
    }
  }

  /// - Parameter first: the first person singular, such as `несу` or `читаю`.
  private func addFirstConjugation(_ first: Range<Int>, into arena: inout FormArena) {
    add(first, Tail(), into: &arena)
    let stem = first.lowerBound..<first.upperBound - 2
    let last = arena.lastLetter(of: first)
    let isAfterVowel = last == "ю" && opensWithVowel(stem, in: arena)
    let endings: [Tail] =
      isAfterVowel ? ["єш", "є", "ємо", "єте"] : ["еш", "е", "емо", "ете"]
    for ending in endings { add(stem, ending, into: &arena) }
    if isReflexive { add(arena.stem(stem, isAfterVowel ? "єть" : "еть"), Tail(), into: &arena) }
    let third = arena.stem(stem, last == "ю" ? "ют" : "ут")
    add(third, "ь", into: &arena)
    add(arena.stem(stem, last == "ю" ? "юч" : "уч"), "и", into: &arena)
    addImperative(stem, into: &arena)
  }

  /// After a vowel, an apostrophe or a doubled `л` the endings begin with `є`: `б'є`, `ллє`.
  private func opensWithVowel(_ stem: Range<Int>, in arena: FormArena) -> Bool {
    let last = arena.lastLetter(of: stem)
    if last.isUkrainianVowel || last.bytes == 0 { return true }
    let before = arena.lastLetter(of: stem.lowerBound..<max(stem.lowerBound, stem.upperBound - 2))
    return last == "л" && before == "л"
  }

  private func addSecondConjugation(into arena: inout FormArena) {
    var inner = stem(dropping: 3)
    var first = UkrainianMutation.first(inner, in: &arena)
    if let given = edit("f") {
      let whole = edited(given, in: &arena)
      add(whole, Tail(), into: &arena)
      first = whole.lowerBound..<whole.upperBound - 2
    }
    if let second = edit("s") {
      let whole = edited(second, in: &arena)
      inner = whole.lowerBound..<whole.upperBound - 4
    }
    let isVowelStem = arena.lastLetter(of: inner).isUkrainianVowel
    let isHushing = arena.lastLetter(of: first).isSibilant
    if edit("f") == nil { add(first, isHushing ? "у" : "ю", into: &arena) }
    let endings: [Tail] =
      isVowelStem ? ["їш", "їть", "їмо", "їте"] : ["иш", "ить", "имо", "ите"]
    for ending in endings { add(inner, ending, into: &arena) }
    let isLabial = arena.lastLetter(of: first) == "л"
    let plural = isLabial ? first : inner
    let vowel: Tail = arena.lastLetter(of: plural).isSibilant ? "а" : "я"
    let third = arena.stem(plural, vowel)
    add(third, "ть", into: &arena)
    add(third, "чи", into: &arena)
    addImperative(inner, into: &arena)
    addFuture(into: &arena)
  }

  private func addImperative(_ stem: Range<Int>?, into arena: inout FormArena) {
    if let given = edit("b") {
      let whole = edited(given, in: &arena)
      for ending: Tail in [Tail(), "те", "мо"] { add(whole, ending, into: &arena) }
      return
    }
    guard let stem else { return }
    if arena.lastLetter(of: stem).isUkrainianVowel {
      for ending: Tail in ["й", "йте", "ймо"] { add(stem, ending, into: &arena) }
    } else {
      for ending: Tail in ["и", "іть", "імо", "ь", "ьте"] { add(stem, ending, into: &arena) }
    }
  }
}

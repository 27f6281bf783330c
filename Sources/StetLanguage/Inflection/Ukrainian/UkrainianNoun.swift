/// One Ukrainian noun in the form that a term cites, and what the tables know of it.
struct UkrainianNoun {
  let site: NounSite
  let rule: RuleTable.Rule?

  init(_ site: NounSite) {
    self.site = site
    rule = UkrainianNouns.table.longest(site.text.folded, site.range)
  }

  var text: TermText { site.text }
  var word: TermWord { site.word }
  var range: Range<Int> { site.range }

  /// Adds the forms and gives back the genders and number that the noun can agree in.
  func decline(into arena: inout FormArena) -> Slots {
    if word.isAllCapitals { return declineAbbreviation(into: &arena) }
    if has("i") { return stand(in: &arena) }
    let genders = declineByEnding(into: &arena)
    addOthers(into: &arena)
    return genders
  }

  private func declineByEnding(into arena: inout FormArena) -> Slots {
    let last = letter(before: range.upperBound)
    switch last {
    case "и", "і", "ї": return declineCitedPlural(last, into: &arena)
    case "а", "я":
      if site.shown == .plural || has("p") { return declineCitedPlural(last, into: &arena) }
      if has("y") { return declineYoung(into: &arena) }
      return has("n") ? declineNeuter(last, into: &arena) : declineFeminine(last, into: &arena)
    case "о":
      if has("m") || word.isCapitalised && has("k") {
        return declineMasculine(droppingVowel: true, into: &arena)
      }
      return has("n") || site.shown == .neuter
        ? declineNeuter(last, into: &arena) : stand(in: &arena)
    case "е":
      return has("n") || site.shown == .neuter
        ? declineNeuter(last, into: &arena) : stand(in: &arena)
    case "у", "ю", "є": return stand(in: &arena)
    default:
      let isFeminine = site.shown == .feminine || site.shown != .masculine && has("f")
      return isFeminine
        ? declineThird(into: &arena) : declineMasculine(droppingVowel: false, into: &arena)
    }
  }

  // MARK: The kinds of nouns

  /// The noun as it is, in every case.
  private func stand(in arena: inout FormArena) -> Slots {
    arena.add(range, Tail(), .all)
    addOthers(into: &arena)
    return site.shown ?? .all
  }

  private func declineMasculine(
    droppingVowel: Bool, into arena: inout FormArena
  ) -> Slots {
    let last = letter(before: range.upperBound)
    let isSoftSign = last == "ь"
    let end = isSoftSign || last == "й" || droppingVowel ? range.upperBound - 2 : range.upperBound
    cite(.masculine, into: &arena)
    var isGiven = false
    for edit in edits where edit.has(tag: "g") {
      let whole = edited(edit, in: &arena)
      let ending = arena.lastLetter(of: whole)
      let stem = whole.lowerBound..<whole.upperBound - 2
      let noun = UkrainianNounClass.masculine(
        isSoft: ending == "я" || ending == "ю", last: last, stem: arena.lastLetter(of: stem))
      decline(noun, stem, .masculine, into: &arena)
      isGiven = true
    }
    if isGiven { return [.masculine, .plural] }
    let stem = range.lowerBound..<end
    let noun = UkrainianNounClass.masculine(
      isSoft: isSoftSign || has("s"), last: last, stem: arena.lastLetter(of: stem))
    decline(noun, stem, .masculine, into: &arena)
    return [.masculine, .plural]
  }

  private func declineFeminine(_ last: Letter, into arena: inout FormArena) -> Slots {
    let isBoth = has("c") || word.isCapitalised && site.isInPhrase && site.shown == nil
    let genders: Slots = isBoth ? [.masculine, .feminine] : has("m") ? .masculine : .feminine
    cite(genders, into: &arena)
    let stem = range.lowerBound..<range.upperBound - 2
    decline(
      .feminine(last: last, stem: arena.lastLetter(of: stem)), stem, genders, into: &arena)
    if word.isCapitalised && site.isInPhrase && UkrainianNames.isFeminineSurname(text, range) {
      arena.add(stem, "ої", [Slots(.feminine, .genitive)])
      arena.add(stem, "ій", [Slots(.feminine, .dative), Slots(.feminine, .locative)])
    }
    return genders.union(.plural)
  }

  private func declineThird(into arena: inout FormArena) -> Slots {
    cite(.feminine, into: &arena)
    let last = letter(before: range.upperBound)
    let base = range.lowerBound..<(last == "ь" ? range.upperBound - 2 : range.upperBound)
    addInstrumental(of: base, into: &arena)
    var stem = base
    if let genitive = edit("g") {
      let whole = edited(genitive, in: &arena)
      stem = whole.lowerBound..<whole.upperBound - 2
    }
    let isMixed = arena.lastLetter(of: stem).isSibilant
    decline(isMixed ? .thirdMixed : .third, stem, .feminine, into: &arena)
    return [.feminine, .plural]
  }

  /// `ніччю` doubles a consonant after a vowel, `кров'ю` parts a labial, `областю` does neither.
  private func addInstrumental(of stem: Range<Int>, into arena: inout FormArena) {
    let slots = Slots(.feminine, .instrumental)
    if fill(edits: "o", slots, into: &arena) { return }
    let last = arena.lastLetter(of: stem)
    let before = arena.lastLetter(of: stem.lowerBound..<max(stem.lowerBound, stem.upperBound - 2))
    switch last {
    case "б", "п", "в", "м", "ф", "р": arena.add(stem, "'ю", slots)
    case "щ": arena.add(stem, "ю", slots)
    default:
      if before.isUkrainianVowel {
        arena.add(arena.stem(stem, stem.upperBound - 2..<stem.upperBound), "ю", slots)
      } else {
        arena.add(stem, "ю", slots)
      }
    }
  }

  private func declineNeuter(_ last: Letter, into arena: inout FormArena) -> Slots {
    cite(.neuter, into: &arena)
    let stem = range.lowerBound..<range.upperBound - 2
    let noun = UkrainianNounClass.neuter(last: last, stem: arena.lastLetter(of: stem))
    decline(noun, stem, .neuter, into: &arena)
    if noun == .neuterDoubled { addDoubledGenitive(stem, into: &arena) }
    return [.neuter, .plural]
  }

  /// `знання` has `знань`, `відкриття` has `відкриттів`, `обличчя` has `облич`.
  private func addDoubledGenitive(_ stem: Range<Int>, into arena: inout FormArena) {
    let slots = Slots(.plural, .genitive)
    if fill(edits: "G", slots, into: &arena) { return }
    let last = arena.lastLetter(of: stem)
    let single = stem.lowerBound..<stem.upperBound - 2
    if last == "т" { return arena.add(stem, "ів", slots) }
    if arena.lastLetter(of: single) != last { return arena.add(stem, "ь", slots) }
    arena.add(single, last.isSibilant ? Tail() : "ь", slots)
  }

  /// `курча`: the young of animals.
  private func declineYoung(into arena: inout FormArena) -> Slots {
    cite(.neuter, into: &arena)
    decline(.young, range, .neuter, into: &arena)
    return [.neuter, .plural]
  }

  private func declineCitedPlural(_ last: Letter, into arena: inout FormArena) -> Slots {
    arena.add(range, Tail(), Slots(.plural, .nominative))
    let stem = range.lowerBound..<range.upperBound - 2
    for noun in UkrainianNounClass.plurals(last: last, stem: arena.lastLetter(of: stem)) {
      fillOblique(noun, stem, into: &arena)
      if noun == .neuterDoubled { addDoubledGenitive(stem, into: &arena) }
    }
    return .plural
  }

  /// `БТР` has `БТРи` and `БТР-и`, and more often stands as it is.
  private func declineAbbreviation(into arena: inout FormArena) -> Slots {
    let genders = stand(in: &arena)
    let last = letter(before: range.upperBound)
    if last.isUkrainianVowel || last == "ь" || has("i") { return genders }
    let noun = UkrainianNounClass.masculine(isSoft: false, last: last, stem: last)
    for joint: Tail in [Tail(), "-"] {
      decline(noun, arena.stem(range, joint), .masculine, into: &arena)
    }
    return genders
  }

  /// Adds the forms that the table spells out, such as a pronoun's.
  private func addOthers(into arena: inout FormArena) {
    _ = fill(edits: "x", .all, into: &arena)
  }

  // MARK: The table's view

  func has(_ flag: Unicode.Scalar) -> Bool { rule?.has(flag) ?? false }

  var edits: UnsafeBufferPointer<RuleTable.Edit> {
    rule.map { UkrainianNouns.table.edits(of: $0) } ?? UnsafeBufferPointer(start: nil, count: 0)
  }

  func edit(_ tag: Unicode.Scalar) -> RuleTable.Edit? { edits.first { $0.has(tag: tag) } }

  /// The word with an edit made, kept in the arena.
  func edited(_ edit: RuleTable.Edit, in arena: inout FormArena) -> Range<Int> {
    let end = max(range.lowerBound, range.upperBound - edit.cut)
    return arena.stem(range.lowerBound..<end, edit.tail)
  }

  private func letter(before end: Int) -> Letter {
    Letter(text.folded, before: end, from: range.lowerBound)
  }
}

/// One Russian noun in the form that a term cites, and what the tables know of it.
///
/// The gender and the irregularities come from ``RussianNouns``, the endings from ``RussianNounClass``.
struct RussianNoun {
  let site: NounSite
  let rule: RuleTable.Rule?

  init(_ site: NounSite) {
    self.site = site
    rule = RussianNouns.table.longest(site.text.folded, site.range)
  }

  var text: TermText { site.text }
  var word: TermWord { site.word }
  var range: Range<Int> { site.range }
  var shown: Slots? { site.shown }
  var isInPhrase: Bool { site.isInPhrase }

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
    case "и", "ы": return declineCitedPlural(last, into: &arena)
    case "а", "я":
      if shown == .plural || has("p") { return declineCitedPlural(last, into: &arena) }
      return has("n") ? declineNeuter(last, into: &arena) : declineFeminine(last, into: &arena)
    case "о", "е":
      if shown == .plural && last == "е" || has("p") {
        return declineCitedPlural(last, into: &arena)
      }
      if !isNeuter(last) { return stand(in: &arena) }
      return declineNeuter(last, into: &arena)
    case "ь":
      if has("t") { return declineMasculineThird(into: &arena) }
      let isFeminine = shown == .feminine || shown != .masculine && has("f")
      return isFeminine ? declineThird(into: &arena) : declineMasculine(into: &arena)
    case "у", "ю", "э": return stand(in: &arena)
    default: return declineMasculine(into: &arena)
    }
  }

  /// Foreign names and adverbs in `-о` and `-е` stand still.
  private func isNeuter(_ last: Letter) -> Bool {
    has("n") || shown == .neuter || word.isCapitalised && has("d")
  }

  // MARK: The kinds of nouns

  /// The noun as it is, in every case.
  private func stand(in arena: inout FormArena) -> Slots {
    arena.add(range, Tail(), .all)
    addOthers(into: &arena)
    return shown ?? .all
  }

  private func declineMasculine(into arena: inout FormArena) -> Slots {
    let last = letter(before: range.upperBound)
    let isSoft = last == "ь" || last == "й"
    let base = range.lowerBound..<(isSoft ? range.upperBound - 2 : range.upperBound)
    cite(.masculine, into: &arena)
    for stem in genitiveStems(else: base, in: &arena) {
      let noun = RussianNounClass.masculine(last: last, stem: arena.lastLetter(of: stem))
      declineSingular(noun, stem, .masculine, into: &arena)
      if isSurname {
        addSurname(stem, into: &arena)
      } else {
        declinePlural(noun, stem, into: &arena)
      }
    }
    return [.masculine, .plural]
  }

  private var isSurname: Bool { word.isCapitalised && has("s") }

  /// `Иванов` has `Ивановым`, `Ивановых`; the singular it shares with `Саратов`.
  private func addSurname(_ stem: Range<Int>, into arena: inout FormArena) {
    arena.add(stem, "ы", Slots(.plural, .nominative))
    arena.add(stem, "ым", [Slots(.masculine, .instrumental), Slots(.plural, .dative)])
    arena.add(stem, "ых", [Slots(.plural, .genitive), Slots(.plural, .locative)])
    arena.add(stem, "ыми", Slots(.plural, .instrumental))
  }

  private func declineFeminine(_ last: Letter, into arena: inout FormArena) -> Slots {
    let isBoth = has("c") || word.isCapitalised && isInPhrase && shown == nil
    let genders: Slots = isBoth ? [.masculine, .feminine] : has("m") ? .masculine : .feminine
    cite(genders, into: &arena)
    let stem = range.lowerBound..<range.upperBound - 2
    let noun = RussianNounClass.feminine(
      last: last, stem: arena.lastLetter(of: stem), isStressed: has("e"))
    declineSingular(noun, stem, genders, into: &arena)
    declinePlural(noun, stem, into: &arena)
    if isInPhrase && word.isCapitalised && RussianNames.isFeminineSurname(text, range) {
      // `Анны Ивановой`: the one ending of a woman's surname serves four cases.
      arena.add(stem, "ой", Slots.feminine.subtracting(nominativeAndAccusative))
    }
    return genders.union(.plural)
  }

  private var nominativeAndAccusative: Slots {
    [Slots(.feminine, .nominative), Slots(.feminine, .accusative), Slots(.feminine, .vocative)]
  }

  private func declineThird(into arena: inout FormArena) -> Slots {
    cite(.feminine, into: &arena)
    let base = range.lowerBound..<range.upperBound - 2
    for stem in genitiveStems(else: base, in: &arena) {
      let isSibilant = arena.lastLetter(of: stem).isSibilant
      let noun: RussianNounClass = isSibilant ? .thirdSibilant : .third
      declineSingular(noun, stem, .feminine, into: &arena)
      declinePlural(noun, stem, into: &arena)
    }
    return [.feminine, .plural]
  }

  /// `путь`: the third declension in the masculine.
  private func declineMasculineThird(into arena: inout FormArena) -> Slots {
    cite(.masculine, into: &arena)
    let stem = range.lowerBound..<range.upperBound - 2
    declineSingular(.third, stem, .masculine, into: &arena)
    declinePlural(.third, stem, into: &arena)
    return [.masculine, .plural]
  }

  private func declineNeuter(_ last: Letter, into arena: inout FormArena) -> Slots {
    cite(.neuter, into: &arena)
    let stem = range.lowerBound..<range.upperBound - 2
    let noun = RussianNounClass.neuter(last: last, stem: arena.lastLetter(of: stem))
    declineSingular(noun, stem, .neuter, into: &arena)
    declinePlural(noun, stem, into: &arena)
    return [.neuter, .plural]
  }

  private func declineCitedPlural(_ last: Letter, into arena: inout FormArena) -> Slots {
    arena.add(range, Tail(), Slots(.plural, .nominative))
    let stem = range.lowerBound..<range.upperBound - 2
    for noun in RussianNounClass.plurals(last: last, stem: arena.lastLetter(of: stem)) {
      fillOblique(noun, stem, into: &arena)
    }
    return .plural
  }

  /// `БТР` has `БТРы` and `БТР-ы`, and more often stands as it is.
  private func declineAbbreviation(into arena: inout FormArena) -> Slots {
    let genders = stand(in: &arena)
    let last = letter(before: range.upperBound)
    if last.isVowel || last == "ь" || last == "ъ" || has("i") { return genders }
    let noun = RussianNounClass.masculine(last: last, stem: last)
    for joint: Tail in [Tail(), "-"] {
      let stem = arena.stem(range, joint)
      declineSingular(noun, stem, .masculine, into: &arena)
      declinePlural(noun, stem, into: &arena)
    }
    return genders
  }

  /// Adds the forms that the table spells out, such as a pronoun's; `КТО` in capitals is none.
  private func addOthers(into arena: inout FormArena) {
    guard let rule, !word.isAllCapitals else { return }
    for edit in RussianNouns.table.edits(of: rule) where edit.has(tag: "x") {
      arena.add(edited(edit, in: &arena), Tail(), .all)
    }
  }

  // MARK: The table's view

  func has(_ flag: Unicode.Scalar) -> Bool { rule?.has(flag) ?? false }

  /// The word with an edit made, kept in the arena.
  func edited(_ edit: RuleTable.Edit, in arena: inout FormArena) -> Range<Int> {
    let end = max(range.lowerBound, range.upperBound - edit.cut)
    return arena.stem(range.lowerBound..<end, edit.tail)
  }

  /// The stems of the genitives that the table gives, without their ending, or else `base`.
  private func genitiveStems(
    else base: Range<Int>, in arena: inout FormArena
  ) -> ContiguousArray<Range<Int>> {
    var stems = ContiguousArray<Range<Int>>()
    if let rule {
      for edit in RussianNouns.table.edits(of: rule) where edit.has(tag: "g") {
        let whole = edited(edit, in: &arena)
        stems.append(whole.lowerBound..<whole.upperBound - 2)
      }
    }
    if stems.isEmpty { stems.append(base) }
    return stems
  }

  private func letter(before end: Int) -> Letter {
    Letter(text.folded, before: end, from: range.lowerBound)
  }
}

/// How a noun's cells are filled: the endings of its class, or what the table gives instead.
extension RussianNoun {
  /// Adds the noun as the term cites it.
  func cite(_ genders: Slots, into arena: inout FormArena) {
    var slots = Slots.each(.nominative, in: genders).union(.each(.vocative, in: genders))
    // In `-ь` the feminine accusative is the nominative, while an adjective's differs.
    if genders == .feminine && RussianNounClass.isThird(text, range) {
      slots.formUnion(Slots(.feminine, .accusative))
    }
    arena.add(range, Tail(), slots)
  }

  func declineSingular(
    _ noun: RussianNounClass, _ stem: Range<Int>, _ genders: Slots, into arena: inout FormArena
  ) {
    var genitive = Slots.each(.genitive, in: genders).union(.each(.paucal, in: genders))
    if genders.contains(.feminine) { genitive.formUnion(Slots(.plural, .paucal)) }
    fill(noun, .genitive, stem, genitive, into: &arena)
    var dative = Slots.each(.dative, in: genders)
    if has("l") { dative.formUnion(.each(.locative, in: genders)) }
    fill(noun, .dative, stem, dative, into: &arena)
    fill(noun, .accusative, stem, .each(.accusative, in: genders), into: &arena)
    let instrumental = Slots.each(.instrumental, in: genders)
    if !fill(edits: "o", instrumental, into: &arena) {
      fill(noun, .instrumental, stem, instrumental, into: &arena)
      if !isInPhrase { fill(noun, .archaicInstrumental, stem, instrumental, into: &arena) }
    }
    fill(noun, .locative, stem, .each(.locative, in: genders), into: &arena)
  }

  func declinePlural(_ noun: RussianNounClass, _ stem: Range<Int>, into arena: inout FormArena) {
    var isGiven = false
    if let rule {
      for edit in RussianNouns.table.edits(of: rule) where edit.has(tag: "p") {
        let whole = edited(edit, in: &arena)
        arena.add(whole, Tail(), Slots(.plural, .nominative))
        let stem = whole.lowerBound..<whole.upperBound - 2
        let last = arena.lastLetter(of: whole)
        let given = RussianNounClass.plural(
          last: last, stem: arena.lastLetter(of: stem), isNeuter: has("n"))
        fillOblique(given, stem, into: &arena)
        isGiven = true
      }
    }
    if isGiven { return }
    fill(noun, .pluralNominative, stem, Slots(.plural, .nominative), into: &arena)
    fillOblique(noun, stem, into: &arena)
  }

  func fillOblique(_ noun: RussianNounClass, _ stem: Range<Int>, into arena: inout FormArena) {
    if !fill(edits: "G", Slots(.plural, .genitive), into: &arena) {
      fill(noun, .pluralGenitive, stem, Slots(.plural, .genitive), into: &arena)
    }
    if !fill(edits: "D", Slots(.plural, .dative), into: &arena) {
      fill(noun, .pluralDative, stem, Slots(.plural, .dative), into: &arena)
    }
    if !fill(edits: "J", Slots(.plural, .instrumental), into: &arena) {
      fill(noun, .pluralInstrumental, stem, Slots(.plural, .instrumental), into: &arena)
    }
    if !fill(edits: "L", Slots(.plural, .locative), into: &arena) {
      fill(noun, .pluralLocative, stem, Slots(.plural, .locative), into: &arena)
    }
  }

  private func fill(
    _ noun: RussianNounClass, _ column: RussianNounClass.Column, _ stem: Range<Int>, _ slots: Slots,
    into arena: inout FormArena
  ) {
    for ending in RussianNounClass.paradigms.endings(noun.rawValue, column.rawValue) {
      arena.add(stem, ending, slots)
    }
  }

  /// Adds the forms that the table gives under `tag`; false when it gives none.
  private func fill(edits tag: Unicode.Scalar, _ slots: Slots, into arena: inout FormArena) -> Bool
  {
    guard let rule else { return false }
    var isGiven = false
    for edit in RussianNouns.table.edits(of: rule) where edit.has(tag: tag) {
      arena.add(edited(edit, in: &arena), Tail(), slots)
      isGiven = true
    }
    return isGiven
  }
}

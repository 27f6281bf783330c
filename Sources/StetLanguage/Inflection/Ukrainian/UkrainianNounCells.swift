/// How a noun's cells are filled: the endings of its class, or what the table gives instead.
extension UkrainianNoun {
  /// Adds the noun as the term cites it.
  func cite(_ genders: Slots, into arena: inout FormArena) {
    var slots = Slots.each(.nominative, in: genders).union(.each(.vocative, in: genders))
    let last = Letter(text.folded, before: range.upperBound, from: range.lowerBound)
    // Without `-а` or `-я` the feminine accusative is the nominative, while an adjective's differs.
    if genders == .feminine && last != "а" && last != "я" {
      slots.formUnion(Slots(.feminine, .accusative))
    }
    arena.add(range, Tail(), slots)
  }

  func decline(
    _ noun: UkrainianNounClass, _ stem: Range<Int>, _ genders: Slots, into arena: inout FormArena
  ) {
    let changed = UkrainianMutation.softened(stem, in: &arena)
    let genitive = Slots.each(.genitive, in: genders)
    fill(noun, .genitive, stem, genitive, into: &arena)
    fill(noun, .dative, dativeStem(noun, stem, changed), .each(.dative, in: genders), into: &arena)
    fill(noun, .accusative, stem, .each(.accusative, in: genders), into: &arena)
    fill(noun, .instrumental, stem, .each(.instrumental, in: genders), into: &arena)
    let locative = Slots.each(.locative, in: genders)
    fill(noun, .locative, dativeStem(noun, stem, changed), locative, into: &arena)
    if noun == .neuterVelar, let changed { arena.add(changed, "і", locative) }
    _ = fill(edits: "L", locative, into: &arena)
    fill(noun, .vocative, stem, .each(.vocative, in: genders), into: &arena)
    if has("e") { arena.add(stem, "е", Slots(.masculine, .vocative)) }
    declinePlural(noun, stem, into: &arena)
  }

  /// Feminines in a velar soften it before `-і`: `рука`, `руці`.
  private func dativeStem(
    _ noun: UkrainianNounClass, _ stem: Range<Int>, _ changed: Range<Int>?
  ) -> Range<Int> {
    noun == .feminineHard ? changed ?? stem : stem
  }

  private func declinePlural(
    _ noun: UkrainianNounClass, _ stem: Range<Int>, into arena: inout FormArena
  ) {
    var isGiven = false
    for edit in edits where edit.has(tag: "p") {
      let whole = edited(edit, in: &arena)
      arena.add(whole, Tail(), [Slots(.plural, .nominative), Slots(.plural, .vocative)])
      let stem = whole.lowerBound..<whole.upperBound - 2
      let classes = UkrainianNounClass.plurals(
        last: arena.lastLetter(of: whole), stem: arena.lastLetter(of: stem))
      fillOblique(classes[0], stem, into: &arena)
      isGiven = true
    }
    if isGiven { return }
    let nominative: Slots = [Slots(.plural, .nominative), Slots(.plural, .vocative)]
    fill(noun, .pluralNominative, stem, nominative, into: &arena)
    fillOblique(noun, stem, into: &arena)
  }

  func fillOblique(_ noun: UkrainianNounClass, _ stem: Range<Int>, into arena: inout FormArena) {
    let genitive = Slots(.plural, .genitive)
    if !fill(edits: "G", genitive, into: &arena) {
      fill(noun, .pluralGenitive, stem, genitive, into: &arena)
    }
    if !fill(edits: "D", Slots(.plural, .dative), into: &arena) {
      fill(noun, .pluralDative, stem, Slots(.plural, .dative), into: &arena)
    }
    if !fill(edits: "J", Slots(.plural, .instrumental), into: &arena) {
      fill(noun, .pluralInstrumental, stem, Slots(.plural, .instrumental), into: &arena)
    }
    if !fill(edits: "K", Slots(.plural, .locative), into: &arena) {
      fill(noun, .pluralLocative, stem, Slots(.plural, .locative), into: &arena)
    }
  }

  private func fill(
    _ noun: UkrainianNounClass, _ column: UkrainianNounClass.Column, _ stem: Range<Int>,
    _ slots: Slots, into arena: inout FormArena
  ) {
    for ending in UkrainianNounClass.paradigms.endings(noun.rawValue, column.rawValue) {
      arena.add(stem, ending, slots)
    }
  }

  /// Adds the forms that the table gives under `tag`; false when it gives none.
  func fill(edits tag: Unicode.Scalar, _ slots: Slots, into arena: inout FormArena) -> Bool {
    var isGiven = false
    for edit in edits where edit.has(tag: tag) {
      arena.add(edited(edit, in: &arena), Tail(), slots)
      isGiven = true
    }
    return isGiven
  }
}

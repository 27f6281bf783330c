/// One Bulgarian noun: number, article, and the count form of the masculines.
struct BulgarianNoun {
  let text: TermText
  let range: Range<Int>
  private let rule: RuleTable.Rule?
  /// What an adjective before the noun shows.
  private let shown: Slots?
  /// Only the first word of a phrase takes the article.
  private let takesArticle: Bool

  init(_ text: TermText, _ range: Range<Int>, shown: Slots?, takesArticle: Bool) {
    self.text = text
    self.range = range
    self.shown = shown
    self.takesArticle = takesArticle
    rule = BulgarianNouns.table.longest(text.folded, range)
  }

  /// Adds the forms and gives back the gender and number that the noun can agree in.
  func decline(into arena: inout FormArena) -> Slots {
    let isAbbreviation = TermWord(text.written, range).isAllCapitals
    if has("i") { return stand(in: &arena) }
    if isAbbreviation { return declineAbbreviation(into: &arena) }
    let genders = declineByEnding(into: &arena)
    addOthers(into: &arena)
    return genders
  }

  private func declineByEnding(into arena: inout FormArena) -> Slots {
    let isPlural = shown == .plural || has("p")
    switch letter(0) {
    case "а", "я": return isPlural ? declinePlural(into: &arena) : declineFeminine(into: &arena)
    case "и": return has("n") ? declineNeuter(into: &arena) : declinePlural(into: &arena)
    case "о", "е", "у", "ю":
      return isPlural ? declinePlural(into: &arena) : declineNeuter(into: &arena)
    default:
      let isFeminine = shown == .feminine || shown != .masculine && has("f")
      return isFeminine ? declineThird(into: &arena) : declineMasculine(into: &arena)
    }
  }

  // MARK: The kinds of nouns

  private func stand(in arena: inout FormArena) -> Slots {
    arena.add(range, Tail(), .all)
    addOthers(into: &arena)
    return shown ?? .all
  }

  private func declineMasculine(into arena: inout FormArena) -> Slots {
    let singular = Slots(.masculine, .nominative)
    let count = Slots(.masculine, .paucal)
    arena.add(range, Tail(), singular)
    let isJ = letter(0) == "й"
    var stem = isJ ? range.lowerBound..<range.upperBound - 2 : range
    if let closed = edits.first(where: { $0.has(tag: "g") }) { stem = edited(closed, in: &arena) }
    for isSoft in isJ || has("s") ? [true] : has("b") ? [true, false] : [false] {
      arena.add(stem, isSoft ? "я" : "а", takesArticle ? singular.union(count) : count)
      if takesArticle { arena.add(stem, isSoft ? "ят" : "ът", singular) }
    }
    for edit in edits where edit.has(tag: "c") {
      arena.add(edited(edit, in: &arena), Tail(), count)
    }
    if !addGivenPlurals(into: &arena) { addPlural(stem, isJ: isJ, into: &arena) }
    return [.masculine, .plural]
  }

  private func addPlural(_ stem: Range<Int>, isJ: Bool, into arena: inout FormArena) {
    if isJ { return addPlural(arena.stem(stem, "и"), into: &arena) }
    if isMonosyllabic && !has("k") { return addPlural(arena.stem(stem, "ове"), into: &arena) }
    let rest = stem.lowerBound..<max(stem.lowerBound, stem.upperBound - 2)
    switch letter(0) {
    case "к": addPlural(arena.stem(rest, "ци"), into: &arena)
    case "г": addPlural(arena.stem(rest, "зи"), into: &arena)
    case "х": addPlural(arena.stem(rest, "си"), into: &arena)
    default: addPlural(arena.stem(stem, "и"), into: &arena)
    }
  }

  private func declineFeminine(into arena: inout FormArena) -> Slots {
    let gender: Slots = has("m") ? .masculine : .feminine
    add(range, article: "та", Slots.each(.nominative, in: gender), into: &arena)
    if !addGivenPlurals(into: &arena) {
      let stem = range.lowerBound..<range.upperBound - 2
      addPlural(arena.stem(stem, "и"), into: &arena)
    }
    return gender.union(.plural)
  }

  private func declineThird(into arena: inout FormArena) -> Slots {
    add(range, article: "та", Slots(.feminine, .nominative), into: &arena)
    if !addGivenPlurals(into: &arena) { addPlural(arena.stem(range, "и"), into: &arena) }
    return [.feminine, .plural]
  }

  private func declineNeuter(into arena: inout FormArena) -> Slots {
    add(range, article: "то", Slots(.neuter, .nominative), into: &arena)
    if !addGivenPlurals(into: &arena) {
      let stem = range.lowerBound..<range.upperBound - 2
      switch letter(0) {
      case "о": addPlural(arena.stem(stem, "а"), into: &arena)
      case "е": addPlural(arena.stem(stem, "ета"), into: &arena)
      default: addPlural(arena.stem(range, "та"), into: &arena)
      }
    }
    return [.neuter, .plural]
  }

  private func declinePlural(into arena: inout FormArena) -> Slots {
    addPlural(range, into: &arena)
    return .plural
  }

  /// `БТР`, `БТР-ът`, `БТР-а`, `БТР-и`, and the like.
  private func declineAbbreviation(into arena: inout FormArena) -> Slots {
    let genders = stand(in: &arena)
    if !takesArticle { return genders }
    let joint = arena.stem(range, "-")
    for ending: Tail in ["ът", "ят", "а", "я", "та", "то", "те", "и", "ите", "ове", "овете"] {
      arena.add(joint, ending, .all)
    }
    return genders
  }

  // MARK: Forms

  private func addGivenPlurals(into arena: inout FormArena) -> Bool {
    var isGiven = false
    for edit in edits where edit.has(tag: "p") {
      addPlural(edited(edit, in: &arena), into: &arena)
      isGiven = true
    }
    return isGiven
  }

  /// Plurals in `-а`, `-я` have the article `-та`, others `-те`.
  private func addPlural(_ whole: Range<Int>, into arena: inout FormArena) {
    let last = arena.lastLetter(of: whole)
    add(
      whole, article: last == "а" || last == "я" ? "та" : "те", Slots(.plural, .nominative),
      into: &arena)
  }

  private func add(
    _ whole: Range<Int>, article: Tail, _ slots: Slots, into arena: inout FormArena
  ) {
    arena.add(whole, Tail(), slots)
    if takesArticle { arena.add(whole, article, slots) }
  }

  /// Adds the forms that the table spells out, such as a pronoun's.
  private func addOthers(into arena: inout FormArena) {
    for edit in edits where edit.has(tag: "x") { arena.add(edited(edit, in: &arena), Tail(), .all) }
  }

  // MARK: The table's view

  private func has(_ flag: Unicode.Scalar) -> Bool { rule?.has(flag) ?? false }

  private var edits: UnsafeBufferPointer<RuleTable.Edit> {
    rule.map { BulgarianNouns.table.edits(of: $0) } ?? UnsafeBufferPointer(start: nil, count: 0)
  }

  private func edited(_ edit: RuleTable.Edit, in arena: inout FormArena) -> Range<Int> {
    let end = max(range.lowerBound, range.upperBound - edit.cut)
    return arena.stem(range.lowerBound..<end, edit.tail)
  }

  private var isMonosyllabic: Bool {
    var vowels = 0
    var end = range.upperBound
    while end > range.lowerBound, vowels < 2 {
      let letter = Letter(text.folded, before: end, from: range.lowerBound)
      if letter.isVowel || letter == "ъ" { vowels += 1 }
      end -= 2
    }
    return vowels == 1
  }

  /// The letter so many places before the end, the last being 0.
  private func letter(_ index: Int) -> Letter {
    Letter(text.folded, before: range.upperBound - index * 2, from: range.lowerBound)
  }
}

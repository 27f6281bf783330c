/// Decides which words of a term change, and makes their forms.
///
/// Adjectives before the head agree with it, the head declines, what follows it stands still but for
/// an apposition; a verb at the beginning conjugates.
struct EastSlavicPhrase<Language: EastSlavic> {
  private(set) var workspace: TermWorkspace
  private let partOfSpeech: String?
  /// The forms of each word that changes, by its place in the term.
  private var forms: ContiguousArray<(word: Int, range: Range<Int>)> = []

  init(_ workspace: TermWorkspace, partOfSpeech: String?) {
    self.workspace = workspace
    self.partOfSpeech = partOfSpeech
  }

  private typealias Scan = EastSlavicScan<Language>

  private var text: TermText { workspace.text }
  private var words: ContiguousArray<TermWord> { workspace.words }
  private var isInPhrase: Bool { words.count > 1 }

  mutating func plan() {
    if !conjugateVerb(), !declineCounted() { declinePhrase() }
    if forms.count > 1 { forms.sort { $0.word < $1.word } }
    for (word, range) in forms { workspace.place(words[word], range) }
  }

  private mutating func conjugateVerb() -> Bool {
    guard let index = words.firstIndex(where: \.isCyrillic) else { return false }
    workspace.arena.beginWord()
    let isVerb = Language.conjugate(
      text, words[index], partOfSpeech: partOfSpeech, into: &workspace.arena)
    if isVerb { forms.append((index, workspace.arena.word)) }
    return isVerb
  }

  // MARK: Nouns

  private mutating func declinePhrase() {
    let scan = Scan(text, from: 0)
    guard let head = scan.head, let genders = declineHead(head, scan) else {
      if let shown = scan.shown { declineModifiers(scan, wanted: genders(ofCited: shown)) }
      return
    }
    declineModifiers(scan, wanted: genders)
    declineAfter(head, genders)
  }

  /// `две ракеты`, `двух ракет`, `двумя ракетами`: only the cited case has a form of its own.
  private mutating func declineCounted() -> Bool {
    guard isInPhrase, Language.isNumeral(text, words[0]) else { return false }
    let obliques = words.indices.dropFirst().prefix {
      $0 + 1 < words.count && Language.words.isObliqueAdjective(text, words[$0])
    }
    let scan = Scan(text, from: obliques.endIndex)
    guard let head = scan.head else { return false }
    forms.append((0, declineNoun(0, shown: nil).range))
    for index in obliques { declineOblique(index) }
    workspace.arena.beginWord()
    let noun = NounSite(
      text: text, word: words[head], range: words[head].core, shown: .plural, isInPhrase: true)
    Language.declineCounted(noun, into: &workspace.arena)
    forms.append((head, workspace.arena.word))
    declineModifiers(scan, wanted: .plural)
    return true
  }

  /// `пять пусковых установок`: an adjective in the genitive plural.
  private mutating func declineOblique(_ index: Int) {
    let core = words[index].core
    workspace.arena.beginWord()
    let standing = Slots.plural.subtracting([
      Slots(.plural, .dative), Slots(.plural, .instrumental),
    ])
    workspace.arena.add(core, Tail(), standing)
    let stem = core.lowerBound..<core.upperBound - 2
    workspace.arena.add(stem, "м", Slots(.plural, .dative))
    workspace.arena.add(stem, "ми", Slots(.plural, .instrumental))
    forms.append((index, workspace.arena.word))
  }

  /// What a term without a noun can agree in: a lone adjective takes every gender, one that serves
  /// as a noun keeps its own.
  private func genders(ofCited shown: Slots) -> Slots {
    let isAdjective = !isInPhrase && partOfSpeech != "noun" && partOfSpeech != "properNoun"
    return isAdjective && shown == .masculine ? .all : [shown, .plural]
  }

  /// Makes the head's forms.
  ///
  /// - Returns: the genders and number to agree in; nil when the word does not agree with its
  ///   modifiers and so is not the head: `командующий войсками`.
  private mutating func declineHead(_ head: Int, _ scan: Scan) -> Slots? {
    let forms = declineNoun(head, shown: scan.shown)
    guard let shown = scan.shown else {
      self.forms.append((head, forms.range))
      return forms.genders
    }
    let agrees = !forms.genders.isDisjoint(with: shown)
    guard agrees || scan.isCoordinated && forms.genders == .plural else { return nil }
    if scan.modifiers.last?.modifier.servesAsNoun ?? false {
      // `данные разведки` has `данных разведки` beside `военные корабли`, `военных кораблей`.
      workspace.arena.add(words[head].core, Tail(), .all)
    }
    self.forms.append((head, workspace.arena.word))
    return forms.genders
  }

  private mutating func declineNoun(
    _ index: Int, shown: Slots?
  ) -> (range: Range<Int>, genders: Slots) {
    let word = words[index]
    workspace.arena.beginWord()
    let genders: Slots
    if let compound = EastSlavicCompound<Language>(text, word, shown: shown) {
      genders = compound.decline(into: &workspace.arena)
    } else {
      let noun = NounSite(
        text: text, word: word, range: word.core, shown: shown, isInPhrase: isInPhrase)
      genders = Language.decline(noun, into: &workspace.arena)
    }
    return (workspace.arena.word, genders)
  }

  private mutating func declineModifiers(_ scan: Scan, wanted: Slots) {
    for (index, modifier) in scan.modifiers {
      workspace.arena.beginWord()
      let isApart = wanted == .plural && modifier.shown != .plural
      modifier.decline(
        into: &workspace.arena, wanted: isApart ? modifier.shown : wanted, isInPhrase: isInPhrase)
      // `Балтийский и Северный флоты`: one fleet each, two fleets together.
      if isApart { workspace.arena.agreeInCaseAlone(workspace.arena.word) }
      forms.append((index, workspace.arena.word))
    }
  }

  // MARK: After the head

  /// Appositions, adjectives that follow their noun, and a second head after “and” change with the
  /// head; the first word of another kind ends it.
  private mutating func declineAfter(_ head: Int, _ genders: Slots) {
    var index = head + 1
    while index < words.count, index <= head + 3 {
      let word = words[index]
      if !word.isCyrillic || word.opensQuotation { return }
      if case .conjunction? = Language.words.kind(text, word) {
        joinHead(after: index, to: head)
        return
      }
      if let modifier = Language.modifier(text, at: index) {
        guard !genders.isDisjoint(with: modifier.shown), endsModifiers(index) else { return }
        workspace.arena.beginWord()
        modifier.decline(into: &workspace.arena, wanted: genders, isInPhrase: true)
        forms.append((index, workspace.arena.word))
      } else if isName(word) {
        declineApposition(index)
      } else {
        return
      }
      index += 1
    }
  }

  /// An adjective after its noun is the last word, or another adjective follows.
  private func endsModifiers(_ index: Int) -> Bool {
    index + 1 == words.count || Language.modifier(text, at: index + 1) != nil
  }

  /// True of `Путин` in `Владимир Путин` and of `Москва` in `город Москва`.
  private func isName(_ word: TermWord) -> Bool {
    guard word.isCapitalised, !word.isAllCapitals else { return false }
    let last = Letter(text.folded, before: word.core.upperBound, from: word.core.lowerBound)
    // `Организация Объединённых Наций`: a genitive is no apposition.
    if last == "х" && Language.words.isObliqueAdjective(text, word) { return false }
    return !last.isVowel || last == "а" || last == "я"
  }

  /// A name after the head stands in the head's case or stays in the nominative.
  private mutating func declineApposition(_ index: Int) {
    let range = declineNoun(index, shown: nil).range
    workspace.arena.agreeInCaseAndNumber(range)
    workspace.arena.add(workspace.words[index].core, Tail(), .all)
    forms.append((index, range))
  }

  /// `силы и средства`: a second head shares the first one's case.
  private mutating func joinHead(after conjunction: Int, to head: Int) {
    let scan = Scan(text, from: conjunction + 1)
    guard let second = scan.head else { return }
    let isPlural = workspace.arena.isPlural(forms.last { $0.word == head }?.range ?? 0..<0)
    guard EastSlavicWords.isNominative(text, words[second], isPlural: isPlural) else { return }
    let noun = declineNoun(second, shown: scan.shown)
    let genders = isPlural ? noun.genders.intersection(.plural) : noun.genders.subtracting(.plural)
    if genders.isEmpty { return }
    workspace.arena.keep(genders, in: noun.range)
    workspace.arena.agreeInCaseAlone(noun.range)
    forms.append((second, noun.range))
    for (index, modifier) in scan.modifiers {
      workspace.arena.beginWord()
      modifier.decline(into: &workspace.arena, wanted: genders, isInPhrase: true)
      workspace.arena.agreeInCaseAlone(workspace.arena.word)
      forms.append((index, workspace.arena.word))
    }
  }
}

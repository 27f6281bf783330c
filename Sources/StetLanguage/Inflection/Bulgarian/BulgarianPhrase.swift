/// Decides which words of a Bulgarian term change, and makes their forms.
///
/// Adjectives agree with the head in gender and number; the article goes to the first word of the
/// phrase; what follows the head stands still.
struct BulgarianPhrase {
  private(set) var workspace: TermWorkspace
  private let partOfSpeech: String?

  init(_ workspace: TermWorkspace, partOfSpeech: String?) {
    self.workspace = workspace
    self.partOfSpeech = partOfSpeech
  }

  private var text: TermText { workspace.text }
  private var words: ContiguousArray<TermWord> { workspace.words }

  private static let smallWords = RuleTable(
    "c | и или",
    "p | в във на по за от до с със при под над без към през между срещу около след не се")

  static func isConjunction(_ text: TermText, _ word: TermWord) -> Bool {
    smallWords.longest(text.folded, word.core)?.has("c") ?? false
  }

  mutating func plan() {
    guard let first = words.firstIndex(where: \.isCyrillic) else { return }
    if conjugate(first) { return }
    var agreeing: ContiguousArray<(word: Int, adjective: BulgarianAdjective)> = []
    var head: Int?
    var index = first
    while index < words.count, head == nil {
      let word = words[index]
      if let adjective = adjective(at: index) {
        agreeing.append((index, adjective))
      } else if word.isCyrillic, let kind = Self.smallWords.longest(text.folded, word.core) {
        if kind.has("p") { break }
      } else if word.isCyrillic && !(word.opensQuotation && index > first) {
        head = index
      } else if word.isCyrillic {
        break
      }
      index += 1
    }
    decline(agreeing, head)
  }

  private func adjective(at index: Int) -> BulgarianAdjective? {
    switch partOfSpeech {
    case "adjective": BulgarianAdjective(text, at: index, isAdjective: words.count == 1)
    case "noun", "properNoun":
      words.count == 1 ? nil : BulgarianAdjective(text, at: index)
    default: BulgarianAdjective(text, at: index)
    }
  }

  private mutating func decline(
    _ agreeing: ContiguousArray<(word: Int, adjective: BulgarianAdjective)>, _ head: Int?
  ) {
    let first = agreeing.first?.word ?? head
    var wanted = Slots.all
    var headForms = 0..<0
    if let head {
      workspace.arena.beginWord()
      wanted = declineHead(head, agreeing.last?.adjective.shown, takesArticle: head == first)
      headForms = workspace.arena.word
    }
    for (index, adjective) in agreeing {
      workspace.arena.beginWord()
      // An adjective shows the gender that a noun's ending may hide; a count form is a masculine's.
      let slots = wanted == .all ? Slots.all : wanted.union(.plural)
      adjective.decline(into: &workspace.arena, wanted: slots, article: index == first)
      workspace.place(words[index], workspace.arena.word)
    }
    if let head { workspace.place(words[head], headForms) }
  }

  private mutating func declineHead(
    _ index: Int, _ shown: Slots?, takesArticle: Bool
  ) -> Slots {
    let word = words[index]
    if let compound = BulgarianCompound(text, word) {
      return compound.decline(shown: shown, takesArticle: takesArticle, into: &workspace.arena)
    }
    return BulgarianNoun(text, word.core, shown: shown, takesArticle: takesArticle)
      .decline(into: &workspace.arena)
  }

  private mutating func conjugate(_ index: Int) -> Bool {
    guard let verb = BulgarianVerb(text, words[index].core, partOfSpeech: partOfSpeech)
    else { return false }
    workspace.arena.beginWord()
    verb.conjugate(into: &workspace.arena)
    workspace.place(words[index], workspace.arena.word)
    return true
  }
}

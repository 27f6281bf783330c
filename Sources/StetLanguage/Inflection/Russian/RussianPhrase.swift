/// Decides which words of a Russian term change, and makes their forms.
///
/// Adjectives before the head agree with it, the head declines, what follows it stands still.
struct RussianPhrase {
  private(set) var workspace: TermWorkspace
  private let partOfSpeech: String?

  init(_ workspace: TermWorkspace, partOfSpeech: String?) {
    self.workspace = workspace
    self.partOfSpeech = partOfSpeech
  }

  mutating func plan() {
    let words = workspace.words
    var agreeing: [(word: TermWord, adjective: RussianAdjective)] = []
    var head: TermWord?
    for word in words where word.isCyrillic {
      guard let adjective = RussianAdjective(workspace.text, word.core) else {
        head = word
        break
      }
      agreeing.append((word, adjective))
    }
    let shown = agreeing.last?.adjective.shown
    let isInPhrase = words.count > 1
    var wanted = Slots.all
    var headForms = 0..<0
    if let head {
      workspace.arena.beginWord()
      wanted = RussianNoun(
        workspace.text, head, head.core, shown: shown, isInPhrase: isInPhrase
      ).decline(into: &workspace.arena)
      headForms = workspace.arena.word
    } else if let shown {
      wanted = [shown, .plural]
    }
    for (word, adjective) in agreeing {
      workspace.arena.beginWord()
      adjective.decline(into: &workspace.arena, wanted: wanted, isInPhrase: isInPhrase)
      workspace.place(word, workspace.arena.word)
    }
    if let head { workspace.place(head, headForms) }
  }
}

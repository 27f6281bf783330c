/// Russian terms, expanded into the forms in which they can stand in a text.
package enum Russian: EastSlavic {
  /// Calls `emit` once for each distinct spelled-out form of the term.
  ///
  /// - Parameters:
  ///   - term: the term as the glossary gives it.
  ///   - emit: gets the form as UTF-8, words parted by one space, with the headword's case and
  ///     hyphens; the first is the term itself. The bytes live for the call only.
  package static func expand(
    _ term: TermSpec, emit: (UnsafeBufferPointer<UInt8>, MatchKind) -> Void
  ) {
    TermExpansion.run(term, owners: formOwners, emit: emit) { workspace in
      var phrase = EastSlavicPhrase<Russian>(workspace, partOfSpeech: term.partOfSpeech)
      phrase.plan()
      return phrase.workspace
    }
  }

  static func modifier(_ text: TermText, at index: Int) -> RussianModifier? {
    RussianModifier(text, text.words[index])
  }

  static func decline(_ noun: NounSite, into arena: inout FormArena) -> Slots {
    RussianNoun(noun).decline(into: &arena)
  }

  static func isNumeral(_ text: TermText, _ word: TermWord) -> Bool {
    RussianCounted.isNumeral(text, word)
  }

  static func declineCounted(_ noun: NounSite, into arena: inout FormArena) {
    RussianCounted(noun).decline(into: &arena)
  }

  static func conjugate(
    _ text: TermText, _ word: TermWord, partOfSpeech: String?, into arena: inout FormArena
  ) -> Bool {
    guard let verb = RussianVerb(text, word.core), isVerb(verb, partOfSpeech) else { return false }
    verb.conjugate(into: &arena)
    return true
  }

  private static func isVerb(_ verb: RussianVerb, _ partOfSpeech: String?) -> Bool {
    switch partOfSpeech {
    case "verb": return true
    case nil, "phrase":
      if verb.isReflexive { return true }
      if RussianNouns.table.longest(verb.text.folded, verb.range)?.has("i") ?? false {
        return false
      }
      return RussianGuess.table.longest(verb.text.folded, verb.range)?.has("v") ?? false
    default: return false
    }
  }

  static func isSurname(_ text: TermText, _ range: Range<Int>) -> Bool {
    RussianNouns.table.longest(text.folded, range)?.has("s") ?? false
  }
}

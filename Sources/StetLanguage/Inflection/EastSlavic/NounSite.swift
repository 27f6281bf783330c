/// A noun where it stands in a term.
struct NounSite {
  let text: TermText
  let word: TermWord
  /// The noun's bytes, the whole word or a part of a compound.
  let range: Range<Int>
  /// The gender or number that an adjective before the noun shows; nil without one.
  var shown: Slots?
  /// In a phrase, archaic forms are left out.
  var isInPhrase = false
}

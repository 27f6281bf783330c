/// One form of one entry, with what its matches will say.
struct TermForm {
  var entry: Int32
  var kind: MatchKind
  var isVariant = false
  var isCaseSensitive = false
  /// Some letter may be a capital; false saves looking for one in every form.
  var mayHoldCapitals = true
}

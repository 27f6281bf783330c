/// All terms of one language of a glossary, ready to scan.
///
/// Every term is expanded into its forms when the automaton is made; a scan is then one pass over
/// the text's words, in time linear in the text. Leftmost and longest: a term inside a longer
/// matched term is not reported.
package struct TermAutomaton: Sendable {
  package struct Entry: Hashable, Sendable {
    package var spec: TermSpec
    /// Terms in capitals are case-sensitive whatever this says.
    package var isCaseSensitive: Bool

    package init(spec: TermSpec, isCaseSensitive: Bool = false) {
      self.spec = spec
      self.isCaseSensitive = isCaseSensitive
    }
  }

  let rules: WordRules
  let table: PrefixTable
  let filter: WordFilter
  let outputs: ContiguousArray<TermOutput>
  let letterCases: ContiguousArray<LetterCase>

  /// - Parameter language: a BCP 47 tag. The primary subtag chooses the rules; for English the
  ///   region says which spelling is a variant. A language without rules gets exact and declared
  ///   forms.
  /// - Throws: the first entry with a text or declared form that has no letter and no digit.
  package init(language: String, entries: [Entry]) throws(UnmatchableTerm) {
    var expansion = EntryExpansion(language: language)
    var builder = AutomatonBuilder(
      rules: WordRules(language: language), forms: entries.count * expansion.formsPerTerm)
    for (index, entry) in entries.enumerated() {
      try expansion.add(entry, index: index, to: &builder)
    }
    builder.sortOutputs()
    rules = builder.rules
    table = builder.table
    filter = builder.filter()
    outputs = builder.outputs
    letterCases = builder.letterCases
  }

  /// True when terms of this language are expanded; in any other only exact and declared forms count.
  package static func hasRules(for language: String) -> Bool {
    EntryExpansion.languages.contains(WordRules.primarySubtag(of: language))
  }

  /// How many forms of whole terms the automaton knows; two entries with one form count twice.
  package var formCount: Int { outputs.count }

  /// The matches in `text`, left to right; several entries with the same form all stand in the
  /// result, one after another, with the same range.
  package func matches(in text: String) -> [TermMatch] {
    var text = text
    var matches: [TermMatch] = []
    text.withUTF8 { scan($0) { matches.append($0) } }
    return matches
  }

  /// Calls `body` for each match in `bytes`, which are UTF-8.
  package func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ body: (TermMatch) -> Void) {
    _ = scan(bytes, isWhole: true, body)
  }
}

/// What the endings of Russian nouns do not tell: genders, fleeting vowels, irregular forms.
///
/// Flags: `m f n c` gender (`c` masculine and feminine), `p` cited in the plural, `i` never changes,
/// `l` a locative in `-у`, `s` a surname when capitalised, `t` masculine of the third declension.
/// Edits: `g` genitive, `o` instrumental, `p` nominative plural, and of the plural `G` genitive,
/// `D` dative, `J` instrumental, `L` locative.
enum RussianNouns {
  static let table = RuleTable(
    genders, fleeting, plurals, genitivePlurals, pluralOnly, indeclinable)
}

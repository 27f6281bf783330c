/// What the endings of Russian nouns do not tell: genders, fleeting vowels, irregular forms.
///
/// Flags: `m f n c` gender (`c` masculine and feminine), `p` cited in the plural, `i` never changes,
/// `l` a locative in `-у`, `s` a surname when capitalised, `t` masculine of the third declension,
/// `d` a Slavic name in `-о`, `e` an ending under stress after a sibilant.
/// Edits: `g` genitive, `o` instrumental, `p` nominative plural, and of the plural `G` genitive,
/// `D` dative, `J` instrumental, `L` locative; `x` other forms.
enum RussianNouns {
  static let table = RuleTable(
    prefixes: """
      авиа авто аэро бое броне вице водо гидро гос кибер контр лже медиа мега микро мини мото не нано \
      пол полу пост пра противо радио рос само сверх со соц спец суб супер теле транс турбо ультра фото \
      экс электро
      """,
    genders, fleeting, plurals, genitivePlurals, pluralOnly, neuters, indeclinable, standing,
    pronouns)
}

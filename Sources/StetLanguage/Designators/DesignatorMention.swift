/// One designator in a text, such as `Су-57Э`, `S-300PMU-2` or `9К720`.
package struct DesignatorMention: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Letters, digits and suffix must all survive translation.
    case weapon
    /// A word with a number (`Боинг-737`): the word may be translated, the figures not.
    case name
    /// An event (`ЧМ-2022`), a disease, a group of states: no designator, only its figures count.
    case event
  }

  /// UTF-8 byte offsets, half-open.
  package let range: Range<Int>
  package let kind: Kind
  /// The letters before the first digits, as written; empty in `9К720`.
  package let letters: String
  /// The first run of digits, as written.
  package let digits: String
  /// What follows the digits, as written, hyphens and all: `ПМУ-2`.
  package let suffix: String
  /// The same for every spelling of one designator in either script: `s300pmu2`.
  package let canonical: String
  /// Other keys that the same letters can be read as, such as `c130` for a Cyrillic `С-130`.
  let others: [String]

  /// The letters' own key; the digits'; the suffix's.
  let lettersKey: String
  let suffixKey: String

  /// Letters and digits without the suffix.
  var stemKey: String { lettersKey + digits }
}
